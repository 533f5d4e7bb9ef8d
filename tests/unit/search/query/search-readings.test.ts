import { describe, expect, test } from 'vitest';
import type { ReadingDocument } from '../../../../src/search/index/reading-document.ts';
import { searchReadings } from '../../../../src/search/query/search-readings.ts';

const documents: readonly ReadingDocument[] = [
  {
    policy: 'shili',
    title: '示例',
    document: 3,
    units: [
      {
        position: '一、',
        pieces: [
          { provision: 's1', heading: true, segments: ['一、', ['创新', ''], ['改进', '创新'], '职业'] },
          { provision: 's1-p1', heading: false, segments: [['教化', '教育'], '和职业教育'] },
        ],
      },
      { position: '二、', pieces: [{ provision: 's2', heading: true, segments: ['没有改动的职业教育'] }] },
    ],
  },
];

const none = new Map<string, string>();
const marked = ({ text, marks }: { text: string; marks: readonly { start: number; end: number }[] }) =>
  marks.map(({ start, end }) => text.slice(start, end));

describe('an occurrence in the reading counts where it takes in a conjecture', () => {
  test.each([
    ['创新', 1, ['改进'], 's1'],
    ['教育', 1, ['教化'], 's1-p1'],
    ['职业教育', 1, ['职业教化'], 's1'],
    ['一、创新职业', 1, ['一、创新改进职业'], 's1'],
    ['教育和职', 1, ['教化和职'], 's1-p1'],
  ])('%s', (query, occurrences, received, provision) => {
    const { totals, hits } = searchReadings(documents, query, none);
    expect(totals).toEqual({ occurrences, paragraphs: 1, documents: 1 });
    expect(hits[0]?.provision).toBe(provision);
    expect(marked(hits[0] ?? { text: '', marks: [] })).toEqual([query]);
    expect(marked(hits[0]?.received ?? { text: '', marks: [] })).toEqual(received);
  });
});

test('what stands in the received text alone does not count', () => {
  expect(searchReadings(documents, '改动的职业教育', none).totals.occurrences).toBe(0);
  expect(searchReadings(documents, '改进', none).totals.occurrences).toBe(0);
});

test('traditional characters of the query are exchanged', () => {
  expect(searchReadings(documents, '創新', new Map([['創', '创']])).totals.occurrences).toBe(1);
});

test('a blank query occurs nowhere', () => {
  expect(searchReadings(documents, '  ', none).hits).toEqual([]);
});
