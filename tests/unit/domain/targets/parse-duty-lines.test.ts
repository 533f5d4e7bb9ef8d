import { describe, expect, it } from 'vitest';
import { checkDuty } from '../../../../src/domain/targets/checks/check-duty.ts';
import { checkPointDuty } from '../../../../src/domain/targets/checks/check-point-duty.ts';
import { parseDutyLines, parseDutyNames } from '../../../../src/domain/targets/duties/parse-duty-lines.ts';
import { findOrganisation } from '../../../../src/domain/targets/find-organisation.ts';
import type { Organisation } from '../../../../src/schemas/organisation.ts';

function organisation(
  id: string,
  name: string,
  aliases: readonly (readonly [string, string])[],
): Organisation {
  return {
    id,
    name,
    nameEn: name,
    aliases: aliases.map(([policy, alias]) => ({ policy, name: alias })),
    region: '示例市',
    kind: 'department',
  };
}

const organisations = [
  organisation('drc', '示例市发展和改革委员会', [['one', '市发展和改革委员会']]),
  organisation('education', '示例市教育局', [
    ['one', '市教育局'],
    ['one', '教育局'],
  ]),
];

function names(text: string): readonly (readonly [string, readonly string[]])[] {
  return parseDutyLines(text).flatMap(({ groups }) =>
    groups.map((group) => [group.role, group.names.map((name) => name.text)] as const),
  );
}

describe('parseDutyLines', () => {
  it.each([
    ['（责任单位：甲局，乙局；完成时限：2031年6月底前）', [['责任单位', ['甲局', '乙局']]]],
    ['（责任领导：示某某；责任单位：甲局）', [['责任单位', ['甲局']]]],
    ['（责任单位：甲局/乙局）', [['责任单位', ['甲局', '乙局']]]],
    [
      '建成基地。责任单位：甲局（牵头），乙局、丙局（配合）。',
      [
        ['牵头', ['甲局']],
        ['配合', ['乙局', '丙局']],
      ],
    ],
    [
      '（责任单位：甲局（牵头）、乙局、丙局）',
      [
        ['牵头', ['甲局']],
        ['责任单位', ['乙局', '丙局']],
      ],
    ],
    // Whose the role is besides the last one's, nothing says.
    ['责任单位：甲局、乙局（配合）', [['责任单位', ['甲局', '乙局（配合）']]]],
    [
      '（甲局负责牵头，乙局按职责分工落实）',
      [
        ['负责牵头', ['甲局']],
        ['落实', ['乙局']],
      ],
    ],
    ['（责任单位：甲局；各县〔市、区〕人民政府）', [['责任单位', ['甲局', '各县〔市、区〕人民政府']]]],
    [
      '〔甲局牵头负责，各区人民政府具体实施，乙局监督〕',
      [
        ['牵头负责', ['甲局']],
        ['实施', ['各区人民政府']],
        ['监督', ['乙局']],
      ],
    ],
    ['建成基地。(责任单位:甲、乙,丙)', [['责任单位', ['甲', '乙', '丙']]]],
    [
      '（责任单位：市教育局、教育局，乌海职业技术学院）',
      [['责任单位', ['市教育局', '教育局', '乌海职业技术学院']]],
    ],
    [
      '（责任单位：市教育局；配合单位：市财政局、各区）',
      [
        ['责任单位', ['市教育局']],
        ['配合单位', ['市财政局', '各区']],
      ],
    ],
    [
      '（责任部门：市教育局（市委教育工委）、市财政局）',
      [['责任部门', ['市教育局（市委教育工委）', '市财政局']]],
    ],
    ['责任单位要切实负责（见附件）。', []],
    [
      '（县教育局、县财政局负责，县编办参与）',
      [
        ['负责', ['县教育局', '县财政局']],
        ['参与', ['县编办']],
      ],
    ],
    [
      '(县教育局牵头,县财政局、各镇人民政府配合)',
      [
        ['牵头', ['县教育局']],
        ['配合', ['县财政局', '各镇人民政府']],
      ],
    ],
    ['（县教育局、财政局等部门按职责分工负责）', [['负责', ['县教育局', '财政局']]]],
    [
      '（县教育局指导，各镇政府和园区管委会落实。以下均需各镇政府落实，不再列出）',
      [
        ['指导', ['县教育局']],
        ['落实', ['各镇政府', '园区管委会']],
      ],
    ],
    ['（县自然资源和规划局会同县林业局负责）', [['负责', ['县自然资源和规划局', '县林业局']]]],
    [
      '(牵头单位:县住建局;责任单位:县税务局,各乡[镇、街]人民政府)',
      [
        ['牵头单位', ['县住建局']],
        ['责任单位', ['县税务局', '各乡[镇、街]人民政府']],
      ],
    ],
    [
      '(牵头单位:县住建局,责任单位:县税务局)',
      [
        ['牵头单位', ['县住建局']],
        ['责任单位', ['县税务局']],
      ],
    ],
    ['（责任单位：县发展改革局(粮食局)、县科协）', [['责任单位', ['县发展改革局(粮食局)', '县科协']]]],
    ['建成基地。责任单位：县教育局、县财政局。', [['责任单位', ['县教育局', '县财政局']]]],
    ['（实行校长负责制）', []],
    ['（各有关部门按职责分工负责）', []],
  ])('reads the bodies of %s in printed order', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    ['（各有关部门按职责分工负责）', true, 0],
    ['（由专人盯办并由其负责）', false, 1],
    ['责任单位：甲局、乙局（配合）', false, 1],
  ])('tells of %s whether it is understood, and names nobody in particular', (text, isUnderstood, count) => {
    const [line] = parseDutyLines(text);
    expect(line?.isUnderstood).toBe(isUnderstood);
    expect(line?.groups.length).toBe(count);
  });

  it.each([
    ['教育厅、财政厅会同有关部门,各市人民政府', ['教育厅', '财政厅', '各市人民政府']],
    ['（县教育局负责）', ['县教育局']],
  ])('reads the names of %s, a whole cell or a line', (quote, expected) => {
    expect(parseDutyNames(quote).map((name) => name.text)).toEqual(expected);
  });

  it('gives offsets into the paragraph for the line and for every name', () => {
    const paragraph = '建成基地。(责任单位: 甲局、 乙院)';
    const [line] = parseDutyLines(paragraph);
    expect(paragraph.slice(line?.start, line?.end)).toBe('(责任单位: 甲局、 乙院)');
    const all = line?.groups.flatMap((group) => group.names) ?? [];
    expect(all.map(({ text, start }) => paragraph.slice(start, start + text.length))).toEqual([
      '甲局',
      '乙院',
    ]);
  });
});

describe('findOrganisation', () => {
  it.each([
    ['市教育局', 'one', 'education'],
    ['教育局', 'one', 'education'],
    ['示例市教育局', 'two', 'education'],
    ['教育局', 'two', 'none'],
    ['发展和改革委员会', 'one', 'none'],
  ])('takes %s in document %s for %s, completing nothing', (name, policy, id) => {
    expect(findOrganisation(name, policy, organisations)?.id ?? 'none').toBe(id);
  });
});

describe('checkDuty', () => {
  const quote = '(责任单位:市发展和改革委员会、教育局)';
  it.each([
    [['drc', 'education'], 0],
    [['education', 'drc'], 1],
    [['drc'], 1],
  ])('compares the recorded bodies %j with the printed line', (ids, count) => {
    const duty = { policy: 'one', provision: 's4-1-p1', quote, organisations: ids };
    expect(checkDuty(duty, `建成。${quote}`, organisations)).toHaveLength(count);
  });

  it('reports a line that is not verbatim', () => {
    const duty = { policy: 'one', provision: 's4-1-p1', quote, organisations: ['drc', 'education'] };
    expect(checkDuty(duty, '建成。', organisations).map(({ ruleId }) => ruleId)).toEqual(['quote-verbatim']);
  });
});

describe('checkPointDuty', () => {
  const point = {
    id: 'a-1',
    modality: 'stated',
    provision: 's4-1-p1',
    quote: '建成基地',
    organisations: ['drc'],
  } as const;
  const asPoint = { ...point, organisations: [...point.organisations] };

  it.each([
    ['建成基地。(责任单位:市发展和改革委员会)', 0],
    ['建成基地。(责任单位:市发展和改革委员会、教育局)', 1],
    ['建成基地。', 0],
  ])('sets a point’s bodies against the line of %s', (paragraph, count) => {
    expect(checkPointDuty(asPoint, 'one', parseDutyLines(paragraph), organisations)).toHaveLength(count);
  });
});
