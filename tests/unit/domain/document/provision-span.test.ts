import { describe, expect, it } from 'vitest';
import { idsInSpan, linesInSpans } from '../../../../src/domain/document/provision-span.ts';
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

describe('linesInSpans', () => {
  it('gives the printed lines of a provision, run-in headings joined to their paragraphs', () => {
    expect(linesInSpans(demonstration.text, [{ from: 's3-2-5' }])).toEqual([
      '5.建设中心。建设1个中心。',
      '（1）选址。在园区选址。',
    ]);
  });

  it('keeps a run-in heading with its paragraph when only the paragraph is asked for', () => {
    expect(linesInSpans(demonstration.text, [{ from: 's3-2-4-p1' }])).toEqual(['4.建设基地。建设30个基地。']);
    expect(linesInSpans(demonstration.text, [{ from: 's3-2-4-p2' }])).toEqual(['其中示范基地5个。']);
  });

  it('prints overlapping spans once, in the order of the document', () => {
    expect(linesInSpans(demonstration.text, [{ from: 's2-p2' }, { from: 's2' }])).toEqual([
      '二、总体目标',
      '到2027年，建成2个联合体。',
      '到2026年，建成1个联合体。',
    ]);
  });
});
