import { expect, it } from 'vitest';
import { linesInSpans } from '../../../../src/domain/citing/lines-in-spans.ts';
import { demonstration } from './sample-documents.ts';

const { text } = demonstration;

it('gives the printed lines of a provision, run-in headings joined to their paragraphs', () => {
  expect(linesInSpans(text, [{ from: 's3-2-5' }])).toEqual([
    '5.建设中心。建设1个中心。',
    '（1）选址。在园区选址。',
  ]);
});

it('keeps a run-in heading with its paragraph when only the paragraph is asked for', () => {
  expect(linesInSpans(text, [{ from: 's3-2-4-p1' }])).toEqual(['4.建设基地。建设30个基地。']);
  expect(linesInSpans(text, [{ from: 's3-2-4-p2' }])).toEqual(['其中示范基地5个。']);
});

it('prints overlapping spans once, in the order of the document', () => {
  expect(linesInSpans(text, [{ from: 's2-p2' }, { from: 's2' }])).toEqual([
    '二、总体目标',
    '到2027年，建成2个联合体。',
    '到2026年，建成1个联合体。',
  ]);
});
