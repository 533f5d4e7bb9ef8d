import { describe, expect, it } from 'vitest';
import { checkDuty } from '../../../../src/domain/targets/checks/check-duty.ts';
import { checkPointDuty } from '../../../../src/domain/targets/checks/check-point-duty.ts';
import { parseDutyLines } from '../../../../src/domain/targets/duties/parse-duty-lines.ts';
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
  ])('reads the bodies of %s in printed order', (text, expected) => {
    expect(names(text)).toEqual(expected);
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
