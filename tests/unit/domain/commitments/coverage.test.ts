import { describe, expect, it } from 'vitest';
import { measureCoverage } from '../../../../src/domain/commitments/coverage.ts';
import type { PolicyText } from '../../../../src/domain/provision.ts';

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
const records = [{ provision: 's3-p1', words: ['到2025年底', '建成10个一体化基地'] }];

function exclusion(provision: string, quote: string, reason = '名称') {
  return { policy: 'one', provision, quote, reason };
}

describe('measureCoverage', () => {
  it('lists every numeral that neither a record nor an exclusion covers, labels left out', () => {
    const { total, coveredByRecords, uncovered } = measureCoverage(text, records, []);
    expect(total).toBe(6);
    expect(coveredByRecords).toBe(3);
    expect(uncovered.map(({ provision, token }) => [provision, token.text])).toEqual([
      ['s3', '三'],
      ['s3-p1', '一'],
      ['s3-p1', '一'],
    ]);
  });

  it('counts what exclusions cover by reason, at every occurrence in their place', () => {
    const coverage = measureCoverage(text, records, [
      exclusion('s3', '三教'),
      exclusion('s3-p1', '一批', '虚指'),
    ]);
    expect(coverage.uncovered).toEqual([]);
    expect([...coverage.excluded]).toEqual([
      ['名称', 1],
      ['虚指', 2],
    ]);
    expect(coverage.dead).toEqual([]);
  });

  it.each([
    ['absent', exclusion('s3-p1', '两批')],
    ['absent', exclusion('s3-p2', '一批')],
    ['absent', exclusion('s3', '一批')],
    ['no-numeral', exclusion('s3-p1', '打造')],
    ['covered-by-record', exclusion('s3-p1', '一体化')],
  ])('calls an exclusion dead that is %s', (cause, dead) => {
    expect(measureCoverage(text, records, [dead]).dead).toEqual([{ exclusion: dead, index: 0, cause }]);
  });

  it('does not let words cover a numeral that they only touch', () => {
    const { uncovered } = measureCoverage(
      text,
      [{ provision: 's3-p1', words: ['到202', '0个一体化基地'] }],
      [],
    );
    expect(uncovered.map(({ token }) => token.text)).toEqual(['三', '2025', '10', '一', '一']);
  });
});
