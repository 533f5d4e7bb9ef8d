import { describe, expect, it } from 'vitest';
import { idsInSpan } from '../../../../src/domain/document/place-span.ts';
import { demonstration } from '../citing/sample-documents.ts';

const { provisions } = demonstration.text;

describe('idsInSpan', () => {
  it.each([
    [{ from: 's2-p2' }, ['s2-p2']],
    [{ from: 's2' }, ['s2', 's2-p1', 's2-p2']],
    [{ from: 's3-2-5' }, ['s3-2-5', 's3-2-5-p1', 's3-2-5-1', 's3-2-5-1-p1']],
    [{ from: 's2-p2', to: 's3-1-p1' }, ['s2-p2', 's3', 's3-1', 's3-1-p1']],
    [{ from: 's3-2-6-p1', to: 's3-3' }, ['s3-2-6-p1', 's3-3', 's3-3-7', 's3-3-7-p1']],
    [{ from: 's5', to: 's5-1-p1' }, ['s5', 's5-1', 's5-1-p1', 's5-2', 's5-2-p1']],
  ])('takes in everything from %j, in printed order', (span, ids) => {
    expect(idsInSpan(provisions, span)).toEqual(ids);
  });

  it.each([{ from: 's9' }, { from: 's2', to: 's9' }, { from: 's9', to: 's2' }])(
    'is empty where the document lacks an end of %j',
    (span) => {
      expect(idsInSpan(provisions, span)).toEqual([]);
    },
  );
});
