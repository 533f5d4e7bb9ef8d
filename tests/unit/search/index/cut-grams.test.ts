import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutGrams, type Gram, type GramLimits } from '../../../../src/search/index/cut-grams.ts';
import { layOutCorpus, UNIT_END, type FoldedCorpus } from '../../../../src/search/index/folded-corpus.ts';
import { offsetOf, unitOf } from '../../../../src/search/index/gram-positions.ts';
import { hostileText } from '../hostile-text.ts';

function corpusOf(texts: readonly string[]): FoldedCorpus {
  return layOutCorpus(
    texts.map((text) => ({ text, headingLength: 0 })),
    'exact',
  );
}

function cut(texts: readonly string[], limits: GramLimits): Gram[] {
  return [...cutGrams(corpusOf(texts), limits)];
}

function list(grams: readonly Gram[]): string[] {
  return grams.map(
    ({ key, places }) =>
      `${key.replace(UNIT_END, '$')} ${Array.from(places, (place) => `${unitOf(place)}:${offsetOf(place)}`).join(' ')}`,
  );
}

describe('cutGrams', () => {
  it('tells a gram apart by its next characters until few places are left', () => {
    expect(list(cut(['教育部教育局', '教师'], { mostPlaces: 1, longestKey: 9 }))).toEqual([
      '局 0:5',
      '师 1:1',
      '教师 1:0',
      '教育局 0:3',
      '教育部 0:0',
      '育局 0:4',
      '育部 0:1',
      '部 0:2',
    ]);
  });

  it('hands over every stretch that begins in many places, ascending, with all of them', () => {
    const common: Gram[] = [];
    const corpus = corpusOf(['教育部教育局教育', '教师']);
    const grams = [
      ...cutGrams(
        corpus,
        { mostPlaces: 1, longestKey: 9 },
        { fewestPlaces: 3, take: (gram) => common.push(gram) },
      ),
    ];
    expect(list(common)).toEqual(['教 0:0 0:3 0:6 1:0', '教育 0:0 0:3 0:6', '育 0:1 0:4 0:7']);
    expect(grams).toEqual([...cutGrams(corpus, { mostPlaces: 1, longestKey: 9 })]);
  });

  it('closes a gram at the end of a unit', () => {
    expect(list(cut(['甲', '甲乙', '甲'], { mostPlaces: 1, longestKey: 9 }))).toEqual([
      '乙 1:1',
      '甲$ 0:0 2:0',
      '甲乙 1:0',
    ]);
  });

  it('stops at the longest key, however many places it has', () => {
    expect(list(cut(['甲乙丙甲乙丁'], { mostPlaces: 1, longestKey: 2 }))).toContain('甲乙 0:0 0:3');
  });

  it('has nothing for no text', () => {
    expect(cut([], { mostPlaces: 1, longestKey: 2 })).toEqual([]);
    expect(cut(['', ' '], { mostPlaces: 1, longestKey: 2 })).toEqual([]);
  });

  it('puts every place in exactly one gram that stands there, keys ascending and none beginning another', () => {
    fc.assert(
      fc.property(
        fc.array(hostileText(20), { maxLength: 6 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 5 }),
        (texts, mostPlaces, longestKey) => {
          const corpus = corpusOf(texts);
          const grams = [...cutGrams(corpus, { mostPlaces, longestKey })];
          const keys = grams.map(({ key }) => key);
          expect(keys).toEqual(keys.toSorted());
          keys.forEach((key, index) => expect(keys[index + 1]?.startsWith(key) ?? false).toBe(false));
          const places = grams.flatMap((gram) => {
            expect([...gram.places]).toEqual([...gram.places].toSorted((a, b) => a - b));
            return Array.from(gram.places, (place) => {
              const position = (corpus.starts[unitOf(place)] ?? 0) + offsetOf(place);
              expect(corpus.text.startsWith(gram.key, position)).toBe(true);
              return position;
            });
          });
          const all = corpus.text.split('').flatMap((unit, position) => (unit === UNIT_END ? [] : position));
          expect(places.toSorted((a, b) => a - b)).toEqual(all);
        },
      ),
    );
  });
});
