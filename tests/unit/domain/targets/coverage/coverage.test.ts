import { describe, expect, it } from 'vitest';
import type { PolicyText } from '../../../../../src/domain/document/provision.ts';
import type { Claim } from '../../../../../src/domain/targets/coverage/claimed-spans.ts';
import { measureCoverage } from '../../../../../src/domain/targets/coverage/coverage.ts';
import type { NumeralExclusion } from '../../../../../src/schemas/numeral-exclusion.ts';

const text: PolicyText = {
  provisions: [
    {
      id: 's3',
      label: '三、',
      heading: '“三教”改革',
      runIn: false,
      paragraphs: [{ id: 's3-p1', text: '到2025年底，建成10个一体化基地，打造一批中心，再打造一批平台。' }],
      children: [],
    },
  ],
};
const quote = '建成10个一体化基地，打造一批中心';
const bases: Claim = { kind: 'number', record: 'bases', provision: 's3-p1', quote, value: 10, unit: '个' };
const records: readonly Claim[] = [bases, { kind: 'date', provision: 's3-p1', words: '到2025年底', quote }];

function exclusion(provision: string, words: string, reason: NumeralExclusion['reason'] = '名称') {
  return { policy: 'one', provision, quote: words, reason };
}

describe('measureCoverage', () => {
  it('lists every numeral that is no number or date of a record, no part of a word, and not excluded, labels left out', () => {
    const { total, coveredByRecords, uncovered, excluded, shared } = measureCoverage(text, records, []);
    expect(total).toBe(6);
    expect(coveredByRecords).toBe(2);
    expect(uncovered.map(({ provision, token }) => [provision, token.text, token.start])).toEqual([
      ['s3-p1', '一', 21],
      ['s3-p1', '一', 29],
    ]);
    expect([...excluded]).toEqual([['词素', 2]]);
    expect(shared).toEqual([]);
  });

  it('counts what exclusions cover by reason, at every occurrence in their provision', () => {
    const coverage = measureCoverage(text, records, [
      exclusion('s3', '三教'),
      exclusion('s3-p1', '一体', '词素'),
      exclusion('s3-p1', '一批', '虚指'),
    ]);
    expect(coverage.uncovered).toEqual([]);
    expect([...coverage.excluded]).toEqual([
      ['名称', 1],
      ['词素', 1],
      ['虚指', 2],
    ]);
    expect(coverage.dead).toEqual([]);
  });

  it.each([
    ['absent', exclusion('s3-p1', '两批')],
    ['absent', exclusion('s3-p2', '一批')],
    ['absent', exclusion('s3', '一批')],
    ['no-numeral', exclusion('s3-p1', '打造')],
    ['covered-by-record', exclusion('s3-p1', '10个')],
  ])('calls an exclusion dead that is %s', (cause, dead) => {
    expect(measureCoverage(text, records, [dead]).dead).toEqual([{ exclusion: dead, index: 0, cause }]);
  });

  it('names the records that take one numeral for their number', () => {
    const twice = [...records, { ...bases, record: 'copy' }, { ...bases, record: 'other', value: 11 }];
    expect(measureCoverage(text, twice, []).shared).toEqual([
      { provision: 's3-p1', token: expect.objectContaining({ text: '10' }), records: ['bases', 'copy'] },
    ]);
  });

  it('lets a date stand for several records', () => {
    expect(measureCoverage(text, [...records, ...records], []).shared).toEqual([]);
  });

  it('does not let a record cover a numeral that it only touches', () => {
    const touching: Claim = { ...bases, quote: '0个一体化基地', value: 0 };
    const { coveredByRecords } = measureCoverage(text, [touching], []);
    expect(coveredByRecords).toBe(0);
  });
});
