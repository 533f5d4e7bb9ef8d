import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutGrams, type Gram, type GramLimits } from '../../../../src/search/index/cut-grams.ts';
import { layOutCorpus, UNIT_END, type FoldedCorpus } from '../../../../src/search/index/folded-corpus.ts';
import { unitOf, offsetInUnit } from '../../../../src/search/index/gram-positions.ts';
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
    ({ key, positions }) =>
      `${key.replace(UNIT_END, '$')} ${Array.from(positions, (position) => `${unitOf(position)}:${offsetInUnit(position)}`).join(' ')}`,
  );
}

describe('cutGrams', () => {
  it('extends a gram by its next characters until few positions are left', () => {
    expect(list(cut(['教育部教育局', '教师'], { mostPositions: 1, longestKey: 9 }))).toEqual([
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

  it('hands over every stretch that begins in many positions, ascending, with all of them', () => {
    const common: Gram[] = [];
    const corpus = corpusOf(['教育部教育局教育', '教师']);
    const grams = [
      ...cutGrams(
        corpus,
        { mostPositions: 1, longestKey: 9 },
        { fewestPositions: 3, take: (gram) => common.push(gram) },
      ),
    ];
    expect(list(common)).toEqual(['教 0:0 0:3 0:6 1:0', '教育 0:0 0:3 0:6', '育 0:1 0:4 0:7']);
    expect(grams).toEqual([...cutGrams(corpus, { mostPositions: 1, longestKey: 9 })]);
  });

  it('closes a gram at the end of a unit', () => {
    expect(list(cut(['甲', '甲乙', '甲'], { mostPositions: 1, longestKey: 9 }))).toEqual([
      '乙 1:1',
      '甲$ 0:0 2:0',
      '甲乙 1:0',
    ]);
  });

  it('stops at the longest key, however many positions it has', () => {
    expect(list(cut(['甲乙丙甲乙丁'], { mostPositions: 1, longestKey: 2 }))).toContain('甲乙 0:0 0:3');
  });

  it('has nothing for no text', () => {
    expect(cut([], { mostPositions: 1, longestKey: 2 })).toEqual([]);
    expect(cut(['', ' '], { mostPositions: 1, longestKey: 2 })).toEqual([]);
  });

  it('puts every position in exactly one gram that stands there, keys ascending and none beginning another', () => {
    fc.assert(
      fc.property(
        fc.array(hostileText(20), { maxLength: 6 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 5 }),
        (texts, mostPositions, longestKey) => {
          const corpus = corpusOf(texts);
          const grams = [...cutGrams(corpus, { mostPositions, longestKey })];
          const keys = grams.map(({ key }) => key);
          expect(keys).toEqual(keys.toSorted());
          keys.forEach((key, index) => expect(keys[index + 1]?.startsWith(key) ?? false).toBe(false));
          const offsets = grams.flatMap((gram) => {
            expect([...gram.positions]).toEqual([...gram.positions].toSorted((a, b) => a - b));
            return Array.from(gram.positions, (position) => {
              const offset = (corpus.starts[unitOf(position)] ?? 0) + offsetInUnit(position);
              expect(corpus.text.startsWith(gram.key, offset)).toBe(true);
              return offset;
            });
          });
          const all = corpus.text.split('').flatMap((unit, offset) => (unit === UNIT_END ? [] : offset));
          expect(offsets.toSorted((a, b) => a - b)).toEqual(all);
        },
      ),
    );
  });
});
