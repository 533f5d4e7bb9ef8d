import { describe, expect, it } from 'vitest';
import { checkReport } from '../../../../../src/domain/targets/checks/check-report.ts';
import type { Report } from '../../../../../src/schemas/report.ts';
import { without } from '../without.ts';

const paragraph = '2023年，专业点由39个增长至92个，累计培养人才15万余人。';

function report(fields: Partial<Report>): Report {
  return {
    id: 'r',
    policy: 'example-2023',
    name: '专业点',
    nameEn: 'programme sites',
    role: 'result',
    value: 92,
    from: 39,
    unit: '个',
    counting: 'unstated',
    asOf: '2023',
    asOfText: '2023年',
    asOfBasis: 'explicit',
    source: { provision: 'p1', quote: '专业点由39个增长至92个' },
    review: 'reviewed',
    ...fields,
  };
}

function findings(of: Report, text: string | undefined = paragraph): string[] {
  return checkReport(of, text)
    .filter(({ accepted }) => !accepted)
    .map(({ ruleId, path }) => `${ruleId} ${path.join('.')}`);
}

describe('checkReport', () => {
  it('finds nothing where the record says what its words say', () => {
    expect(findings(report({}))).toEqual([]);
  });

  it.each<[string, Partial<Report>, string]>([
    ['another value', { value: 93 }, 'record-value value'],
    ['another earlier value', { from: 38 }, 'record-value from'],
    ['another unit', { unit: '所' }, 'record-unit unit'],
    ['another year', { asOf: '2022' }, 'record-date asOf'],
    ['words of the date without a date', { asOfText: '累计' }, 'record-date asOfText'],
    ['words that are not verbatim', { asOfText: '二〇二三年' }, 'quote-verbatim asOfText'],
  ])('reports %s', (_case, fields, finding) => {
    expect(findings(report(fields))).toContain(finding);
  });

  it('reports a printed change of which only one end is recorded', () => {
    expect(findings(without(report({}), 'from'))).toEqual(['record-value from']);
  });

  it('takes the number that is named, where the quote prints several', () => {
    const source = { provision: 'p1', quote: '开设18大类210个专业和15大类101个专业' };
    const programmes = without(
      report({ source, value: 210, valueText: '210个' }),
      'from',
      'asOf',
      'asOfText',
      'asOfBasis',
    );
    const check = (of: Report) => findings(of, `${source.quote}。`);
    expect(check(programmes)).toEqual([]);
    expect(check({ ...programmes, value: 101 })).toEqual(['record-value value']);
    expect(check(without(programmes, 'valueText'))).toEqual(['record-form valueText']);
    expect(check({ ...programmes, valueText: '211个' })).toEqual([
      'quote-verbatim valueText',
      'record-form valueText',
    ]);
  });

  it('reads 余 as no fewer than, and accepts another reading that the note explains', () => {
    const source = { provision: 'p1', quote: '累计培养人才15万余人' };
    const people = without(
      report({
        value: 15,
        unit: '万人',
        comparator: 'approx',
        comparatorText: '余',
        counting: 'cumulative',
        source,
      }),
      'from',
    );
    expect(findings(people)).toEqual(['record-comparator comparator']);
    expect(findings({ ...people, note: '比较：“余”在此指大约15万。' })).toEqual([]);
    expect(findings({ ...people, comparator: 'gte' })).toEqual([]);
  });

  it('checks a publication outside the site against its own quote alone', () => {
    const source = {
      title: '示例公报',
      publisher: '示例市教育局',
      published: '2024',
      retrieved: '2024-05-01',
      quote: '专业点由39个增长至92个',
    };
    expect(checkReport(report({ source, asOfText: '上年', asOfBasis: 'derived' }), undefined)).toEqual([]);
    expect(checkReport(report({ source, value: 90 }), undefined).map(({ ruleId }) => ruleId)).toContain(
      'record-value',
    );
  });
});
