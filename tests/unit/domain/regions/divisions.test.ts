import { expect, test } from 'vitest';
import {
  beginsWithDivision,
  divisionCodes,
  divisionName,
  isPossibleCode,
  levelOfCode,
} from '../../../../src/domain/regions/divisions.ts';

test.each([
  ['230000', '黑龙江省', 'province'],
  ['230800', '佳木斯市', 'prefecture'],
  ['230523', '宝清县', 'county'],
  ['110000', '北京市', 'province'],
  ['110108', '海淀区', 'county'],
  ['429004', '仙桃市', 'county'],
  ['100000', '全国', 'national'],
] as const)('%s is the code of %s, a %s', (code, name, level) => {
  expect(divisionName(code)).toBe(name);
  expect(divisionCodes(name)).toContain(code);
  expect(levelOfCode(code)).toBe(level);
});

test('a name that several counties share has a code for each, and an unknown one has none', () => {
  expect(divisionCodes('鼓楼区').length).toBeGreaterThan(1);
  expect(divisionCodes('示例市')).toEqual([]);
  expect(divisionName('159900')).toBeUndefined();
});

test('a township has nine digits, and the country several names', () => {
  expect(levelOfCode('230523100')).toBe('township');
  expect(divisionCodes('中国')).toEqual(['100000']);
});

test.each([
  ['100000', true],
  ['100100', false],
  ['990300', false],
  ['230523', true],
  ['230523100', true],
  ['230523000', false],
])('that %s can be a code is %s', (code, possible) => {
  expect(isPossibleCode(code)).toBe(possible);
});

test.each([
  ['乌海市教育局', true],
  ['黑龙江省人民政府', true],
  ['教育部', false],
  ['全国职业教育工作要点', false],
  ['新城区学校建设标准', false],
])('that “%s” begins with a division is %s', (words, begins) => {
  expect(beginsWithDivision(words)).toBe(begins);
});
