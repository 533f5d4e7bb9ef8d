import { describe, expect, test } from 'vitest';
import {
  conjecturedName,
  conjectureOf,
  viewConjecture,
} from '../../../../src/features/records/conjecture.ts';
import { countedSeries, countedSite } from '../../content/counted-site.ts';

const site = countedSite();
const lines = [
  { id: 'title', text: '丁市样板' },
  { id: 'p1', text: '到2025年，由市教化局设立20个基地，教化为先。' },
  { id: 'p2', text: '现有基地6个。' },
];

describe('the conjectural reading of a document', () => {
  const reading = viewConjecture(site, 'news-2024', lines);

  test('holds only the lines that are read otherwise than received', () => {
    expect([...(reading?.lines.keys() ?? [])]).toEqual(['title', 'p1']);
  });

  test('counts what is replaced, what is dropped, and of the replaced what is doubtful', () => {
    expect(reading).toMatchObject({ replaced: 3, dropped: 1, doubtful: 1 });
  });

  test('counts as doubtful only what is of low confidence', () => {
    const readings = site.readings.map((each) => ({
      ...each,
      substitutions: [
        { from: '教化', to: '教育', confidence: 'medium' as const },
        { from: '设立', to: '建设', confidence: 'high' as const },
      ],
    }));
    expect(viewConjecture(countedSite({ readings }), 'news-2024', lines)).toMatchObject({
      replaced: 3,
      doubtful: 0,
    });
  });

  test('keeps every character received', () => {
    for (const [id, spans] of reading?.lines ?? []) {
      expect(spans.map(({ received }) => received).join('')).toBe(lines.find((line) => line.id === id)?.text);
    }
  });

  test('does not exist for a document that is read as it stands', () => {
    expect(viewConjecture(site, 'city-2025', lines)).toBeUndefined();
  });
});

describe('the conjectural reading of a quotation', () => {
  test('is absent where the words are read as they stand, and where the document has none', () => {
    expect(conjectureOf(site, 'news-2024', 'p2', '现有基地')).toBeUndefined();
    expect(conjectureOf(site, 'city-2025', 's1-p1', '设立')).toBeUndefined();
    expect(conjectureOf(site, 'news-2024', 'p1', '设立')).toEqual([
      { kind: 'replaced', received: '设立', reading: '建设', confidence: 'low' },
    ]);
  });

  test('follows the paragraph that states the series first, for the name of the series', () => {
    const [reading] = site.readings;
    const only = reading?.substitutions.map((each) => ({ ...each, only: ['p1'] })) ?? [];
    const limited = countedSite({
      readings: reading === undefined ? [] : [{ ...reading, substitutions: only }],
    });
    const { series } = countedSeries('news-base');
    const named = { ...series, name: '设立基地' };
    expect(conjecturedName(limited, named)).toBe('建设基地');
    const elsewhere = named.points.map((point) => ({ ...point, provision: 'p2' }));
    expect(conjecturedName(limited, { ...named, points: elsewhere })).toBeUndefined();
  });
});
