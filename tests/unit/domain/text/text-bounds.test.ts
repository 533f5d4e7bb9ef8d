import { expect, test } from 'vitest';
import { beginsAndEndsWhole, cutOf } from '../../../../src/domain/text/text-bounds.ts';

const TEXT = '到2025年底，建成12.5万平方米实训基地和AFS中心，实施“金蓝领”计划。';

test.each([
  ['建成12.5万平方米实训基地', { isClause: true, isWhole: true }],
  ['AFS中心', { isClause: true, isWhole: true }],
  ['平方米实训基地', { isClause: false, isWhole: true }],
  ['建成12.5万平方米实训基', { isClause: false, isWhole: false }],
  ['.5万平方米实训基地', { isClause: false, isWhole: false }],
  ['FS中心', { isClause: false, isWhole: false }],
  ['实施“金蓝领', { isClause: false, isWhole: false }],
] as const)('“%s” is cut as %o', (words, cut) => {
  expect(cutOf(words, TEXT)).toEqual(cut);
});

test('words that do not stand in the text are not cut at all', () => {
  expect(cutOf('建设基地', TEXT)).toBeUndefined();
});

test('the best of several occurrences counts', () => {
  expect(cutOf('基地', '实训基地建设，基地。')).toEqual({ isClause: true, isWhole: true });
});

test.each([
  ['专业布点占比', true],
  ['专业布点', false],
  ['专业布点占', false],
])('the name “%s” ends where a name may end: %s', (name, whole) => {
  expect(beginsAndEndsWhole(name, '专业布点占比达到75%', {})).toBe(whole);
});

test.each([
  ['建成果品交易中心3个', '果品交易中心', true],
  ['建成绩效考核平台1个', '绩效考核平台', true],
  ['建成果品交易中心3个', '品交易中心', false],
])('of “%s” the name “%s” may begin behind 建成, whatever word 成 might begin: %s', (text, name, whole) => {
  expect(beginsAndEndsWhole(name, text, {})).toBe(whole);
});

test.each([
  ['市属应用型本科高校', true],
  ['属应用型本科高校', false],
  ['高职专业', true],
  ['职专业', false],
  ['服务期', true],
  ['务期', false],
])('the name “%s” leaves no single character of its words: %s', (name, whole) => {
  expect(beginsAndEndsWhole(name, '市属应用型本科高校，高职专业。在服务期，', {})).toBe(whole);
});
