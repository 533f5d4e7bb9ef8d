import { describe, expect, it } from 'vitest';
import { checkTargetPoint } from '../../../../../src/domain/targets/checks/check-target-point.ts';
import type { TargetPoint, TargetSeries } from '../../../../../src/schemas/target.ts';
import { without } from '../without.ts';

const paragraph =
  '到2025年底,建成1个示例联合体、5-10家示例企业,占比达到75%以上;推动高职院校部分专业三年内实现本科招生,支持甲校每年累计培训达到在校生总数的2倍。落实《示例方案(2023—2025年)》,税率按15%执行。';

function point(fields: Partial<TargetPoint>): TargetPoint {
  return {
    id: 'a-1',
    value: 75,
    unit: '%',
    comparator: 'gte',
    comparatorText: '以上',
    due: '2025',
    dueText: '到2025年底',
    dueBasis: 'explicit',
    precision: 'year',
    modality: 'stated',
    modalityText: '达到',
    provision: 's3-p1',
    quote: '占比达到75%以上',
    organisations: [],
    ...fields,
  };
}

function series(fields: Partial<TargetSeries> = {}): TargetSeries {
  return {
    id: 'a',
    policy: 'example-2025',
    name: '占比',
    nameEn: 'share',
    unit: '%',
    kind: 'target',
    counting: 'unstated',
    review: 'reviewed',
    points: [point({})],
    ...fields,
  };
}

/** Rule and field of every finding that no note accepts. */
function open(of: TargetPoint, inSeries = series(), base?: string): string[] {
  return checkTargetPoint(of, inSeries, paragraph, ['三、提升目标'], base === undefined ? {} : { base })
    .filter(({ accepted }) => !accepted)
    .map(({ ruleId, path }) => `${ruleId} ${path.join('.')}`);
}

describe('checkTargetPoint', () => {
  it('finds nothing where the record says what its words say', () => {
    expect(open(point({}))).toEqual([]);
  });

  it.each<[string, Partial<TargetPoint>, string]>([
    ['another value', { value: 70 }, 'record-value value'],
    ['an upper value that is not printed', { valueMax: 80 }, 'record-value value'],
    ['another unit', { unit: '个' }, 'record-unit unit'],
    ['another comparator', { comparator: 'lte' }, 'record-comparator comparator'],
    ['words that make another comparator', { comparatorText: '达到' }, 'record-comparator comparatorText'],
    ['another year', { due: '2026' }, 'record-date due'],
    ['a printed date as derived', { dueBasis: 'derived', note: '推算' }, 'record-date dueBasis'],
    ['a beginning that is not printed', { start: '2024' }, 'record-date start'],
    ['the wrong precision', { precision: 'month' }, 'record-form precision'],
    ['a softer modality without its verb', { modality: 'support' }, 'record-modality modality'],
    ['a quote that is not verbatim', { quote: '占比达到75％以上' }, 'quote-verbatim quote'],
    ['a verb that is not verbatim', { modalityText: '力争达到' }, 'quote-verbatim modalityText'],
    ['words that limit the number and are not verbatim', { qualifier: '全市' }, 'quote-verbatim qualifier'],
    ['words of the date that are not verbatim', { dueText: '至2025年底' }, 'quote-verbatim dueText'],
  ])('reports %s', (_case, fields, finding) => {
    expect(open(point(fields))).toContain(finding);
  });

  it('reports a date that governs the quote and is not recorded', () => {
    expect(open(without(point({}), 'due', 'dueText', 'dueBasis', 'precision'))).toEqual(['record-date due']);
  });

  it('reports a number in the quote that is not recorded, and none in a date', () => {
    const deliverable = series({ kind: 'deliverable' });
    const bare = without(point({}), 'value', 'unit', 'comparator', 'comparatorText');
    expect(open(bare, deliverable)).toEqual(['record-value value']);
    const inThreeYears: TargetPoint = {
      ...bare,
      quote: '推动高职院校部分专业三年内实现本科招生',
      due: '2025',
      dueText: '三年内',
      dueBasis: 'derived',
      note: '以成文日期2022年12月29日起算。',
      modality: 'advance',
      modalityText: '推动',
    };
    expect(open(inThreeYears, deliverable, '2022-12-29')).toEqual([]);
    expect(open(inThreeYears, deliverable, '2023-05-01')).toEqual(['record-date due']);
    // No note makes a printed date of words that it is worked out from.
    const asPrinted: TargetPoint = { ...inThreeYears, dueBasis: 'explicit', note: '时限：以成文日期起算。' };
    expect(open(asPrinted, deliverable, '2022-12-29')).toEqual(['record-date dueBasis']);
  });

  it.each<[string, Partial<TargetPoint>, readonly string[]]>([
    ['the one named', { valueText: '不少于3个', value: 3 }, []],
    ['not the value of the one named', { valueText: '不少于3个', value: 2 }, ['record-value value']],
    ['none that is named', { value: 3 }, ['record-form valueText']],
    [
      'none that is named, which no note excuses',
      { value: 3, note: '数值：见附表。' },
      ['record-form valueText'],
    ],
    ['one named that stands there twice', { valueText: '个', value: 3 }, ['record-form valueText']],
    ['words without a number', { valueText: '乙基地', value: 3 }, ['record-form valueText']],
  ])('takes from a quote with several numbers %s', (_case, fields, expected) => {
    const quote = '建成2个甲基地、不少于3个乙基地';
    const several = point({ quote, unit: '个', comparatorText: '不少于', modalityText: '建成', ...fields });
    const findings = checkTargetPoint(several, series({ unit: '个' }), `到2025年底,${quote}。`);
    expect(findings.map(({ ruleId, path }) => `${ruleId} ${path.join('.')}`)).toEqual(expected);
  });

  it('wants no number named where none is recorded', () => {
    const bare = without(point({ valueText: '75%' }), 'value', 'unit', 'comparator', 'comparatorText');
    expect(open(bare, series({ kind: 'deliverable' }))).toEqual(['record-form value']);
  });

  it('reports a date that stands only after the quote, unless the note explains it', () => {
    const quote = '制定补齐方案';
    const late = (fields: Partial<TargetPoint>) =>
      checkTargetPoint(
        without(
          point({ quote, modalityText: '制定', ...fields }),
          'value',
          'unit',
          'comparator',
          'comparatorText',
        ),
        series({ kind: 'deliverable' }),
        `${quote},尽快配齐设施,到2025年底达标率提高。`,
        ['一、2026年工作'],
      )
        .filter(({ accepted }) => !accepted)
        .map(({ ruleId, path }) => `${ruleId} ${path.join('.')}`);
    expect(late({})).toEqual(['record-date due']);
    expect(late({ note: '时限：表头写明本行均到2025年底。' })).toEqual([]);
    expect(late({ due: '2026', dueText: '2026年' })).toEqual([]);
  });

  it('wants a note with the reasoning of a derived date', () => {
    const fields = { dueText: '三年内', dueBasis: 'derived', quote: '三年内实现本科招生' } as const;
    expect(open(point(fields))).toContain('record-form note');
  });

  it('reads ranges, bare numbers and multiples of a base', () => {
    const range = {
      quote: '5-10家示例企业',
      value: 5,
      valueMax: 10,
      unit: '家',
      comparator: 'range',
    } as const;
    const asRange = without(point(range), 'comparatorText', 'modalityText');
    expect(open(asRange, series({ unit: '家' }))).toEqual([]);
    const multiple = point({
      quote: '支持甲校每年累计培训达到在校生总数的2倍',
      value: 2,
      unit: '倍',
      comparator: 'eq',
      comparatorText: '达到',
      relative: { base: '在校生总数', factor: 2, text: '达到在校生总数的2倍' },
      modality: 'support',
      modalityText: '支持',
    });
    const recurring = series({ unit: '倍', kind: 'recurring' });
    expect(open(multiple, recurring)).toEqual([]);
    expect(open({ ...multiple, relative: { base: '学生总数', text: '2倍' } }, recurring)).toEqual([
      'quote-verbatim relative.base',
      'record-value relative.base',
    ]);
    expect(open(multiple, series({ unit: '倍' }))).toEqual(['record-recurrence kind']);
  });

  it('does not let the years of a title date what follows it', () => {
    const rate = point({ quote: '税率按15%执行', value: 15, comparator: 'eq', modalityText: '执行' });
    const undated = without(rate, 'comparatorText', 'due', 'dueText', 'dueBasis', 'precision');
    expect(open(undated, series({ kind: 'policy-rate' }))).toEqual([]);
  });

  it('takes words of a date or verb from a heading above', () => {
    expect(open(point({ modalityText: '提升' }))).toEqual([]);
  });

  it('accepts a disagreement only when the note names its field', () => {
    const wrong = { value: 70 };
    expect(open(point({ ...wrong, note: '数值：按附表折算。' }))).toEqual([]);
    expect(open(point({ ...wrong, note: '“75%”见附表。' }))).toEqual(['record-value value']);
    expect(open(point({ ...wrong, note: '单位：见附表。' }))).toEqual(['record-value value']);
    expect(open(point(wrong), series({ note: '数值：按附表折算。' }))).toEqual([]);
  });

  it('never accepts words that are not verbatim', () => {
    expect(open(point({ quote: '占比达75%以上', note: '数值：见附表。' }))).toContain('quote-verbatim quote');
  });

  it('reports a unit that is not that of its series', () => {
    expect(open(point({}), series({ unit: '个' }))).toEqual(['record-form unit']);
    expect(open(point({}), without(series(), 'unit'))).toEqual(['record-form unit']);
    expect(open(point({}), without(series({ kind: 'deliverable' }), 'unit'))).toEqual([]);
  });
});
