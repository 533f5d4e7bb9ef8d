import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cutGrams,
  stemLength,
  type Gram,
  type GramLimits,
  type GramVisitor,
} from '../../../../src/search/index/cut-grams.ts';
import { layOutCorpus, UNIT_END, type FoldedCorpus } from '../../../../src/search/index/folded-corpus.ts';
import { lastBefore } from '../../../../src/search/index/volume.ts';
import { hostileText } from '../hostile-text.ts';

function corpusOf(texts: readonly string[]): FoldedCorpus {
  return layOutCorpus(
    texts.map((text) => ({ text, headingLength: 0 })),
    'exact',
  );
}

/** `产教- 0 5`: a range, and its offsets; `$` closes a unit. */
function show({ key, isRange, offsets }: Gram): string {
  return `${key.replace(UNIT_END, '$')}${isRange ? '-' : ''} ${offsets.join(' ')}`;
}

function listGrams(
  { text }: FoldedCorpus,
  limits: GramLimits,
  visitor: Omit<GramVisitor, 'gram'> = {},
): Gram[] {
  const grams: Gram[] = [];
  cutGrams(text, limits, {
    ...visitor,
    gram: (gram) => grams.push({ ...gram, offsets: gram.offsets.slice() }),
  });
  return grams;
}

function cut(texts: readonly string[], limits: GramLimits): string[] {
  return listGrams(corpusOf(texts), limits).map(show);
}

describe('cutGrams', () => {
  it('extends a stretch by its next characters until few positions are left, those of neighbours together', () => {
    expect(cut(['教育部教育局', '教师'], { mostPositions: 2, longestKey: 9 })).toEqual([
      '局- 5 8',
      '教师- 7',
      '教育- 0 3',
      '育- 1 4',
      '部- 2',
    ]);
  });

  it('hands over every stretch that is extended, ascending, with all its offsets', () => {
    const visited: string[] = [];
    const corpus = corpusOf(['教育部教育局教育', '教师']);
    const stretch = (length: number, offsets: Uint32Array): void => {
      const start = offsets[0] ?? 0;
      visited.push(`${corpus.text.slice(start, start + length)} ${offsets.join(' ')}`);
    };
    const limits = { mostPositions: 2, longestKey: 9 };
    const grams = listGrams(corpus, limits, { stretch });
    expect(visited).toEqual(['教 0 3 6 9', '教育 0 3 6', '育 1 4 7']);
    expect(grams).toEqual(listGrams(corpus, limits));
  });

  it('has the same grams of many positions as of few', () => {
    const lines = Array.from({ length: 60 }, (_, number) => `甲${'乙丙丁戊'.charAt(number % 4)}${number}`);
    const corpus = corpusOf(lines);
    const grams = listGrams(corpus, { mostPositions: 1, longestKey: 9 });
    const wanted = lines.map((line) => `甲${line.slice(1)}`).toSorted();
    const keys = grams.map(({ key }) => key).filter((key) => key.startsWith('甲'));
    expect(keys).toHaveLength(60);
    wanted.forEach((line, index) => {
      expect(`${line}${UNIT_END}`.startsWith(keys[index] ?? '-')).toBe(true);
    });
  });

  it('closes a gram at the end of a unit', () => {
    expect(cut(['甲', '甲乙', '甲', '甲'], { mostPositions: 2, longestKey: 9 })).toEqual([
      '乙- 3',
      '甲$ 0 5 7',
      '甲乙- 2',
    ]);
  });

  it('stops at the longest key, however many positions it has', () => {
    expect(cut(['甲乙丙甲乙丁'], { mostPositions: 1, longestKey: 2 })).toContain('甲乙 0 3');
  });

  it('leaves out what is not wanted of grams with such a stem', () => {
    const grams = listGrams(
      corpusOf(['教育部教育局']),
      { mostPositions: 1, longestKey: 9 },
      { isWanted: (offset, stem) => stem === 2 && offset < 3 },
    );
    expect(grams.map(show)).toEqual(['教育部- 0']);
  });

  it('has nothing for no text', () => {
    expect(cut([], { mostPositions: 1, longestKey: 2 })).toEqual([]);
    expect(cut(['', ' '], { mostPositions: 1, longestKey: 2 })).toEqual([]);
  });

  const texts = fc.array(hostileText(20), { maxLength: 6 });
  const limits = fc.record({
    mostPositions: fc.integer({ min: 1, max: 4 }),
    longestKey: fc.integer({ min: 1, max: 5 }),
  });

  it('puts every position in exactly one gram whose stem stands there, keys ascending and none beginning another', () => {
    fc.assert(
      fc.property(texts, limits, (texts, limits) => {
        const corpus = corpusOf(texts);
        const grams = listGrams(corpus, limits);
        const keys = grams.map(({ key }) => key);
        expect(keys).toEqual(keys.toSorted());
        keys.forEach((key, index) => expect(keys[index + 1]?.startsWith(key) ?? false).toBe(false));
        for (const gram of grams) {
          expect([...gram.offsets]).toEqual([...gram.offsets].toSorted((a, b) => a - b));
          if (gram.isRange) expect(gram.offsets.length).toBeLessThanOrEqual(limits.mostPositions);
          for (const offset of gram.offsets) {
            expect(corpus.text.startsWith(gram.key.slice(0, stemLength(gram)), offset)).toBe(true);
            expect(corpus.text.slice(offset, offset + gram.key.length) >= gram.key).toBe(true);
          }
        }
        const all = corpus.text.split('').flatMap((unit, offset) => (unit === UNIT_END ? [] : offset));
        expect(grams.flatMap(({ offsets }) => [...offsets]).toSorted((a, b) => a - b)).toEqual(all);
      }),
    );
  });

  it('has a text at the positions of all grams whose stem it begins, or at some of one gram', () => {
    fc.assert(
      fc.property(texts, limits, fc.nat(), fc.integer({ min: 1, max: 7 }), (texts, limits, at, length) => {
        const corpus = corpusOf(texts);
        const grams = listGrams(corpus, limits);
        const from = at % (corpus.text.length + 1);
        const text = corpus.text.slice(from, from + length).split(UNIT_END)[0] ?? '';
        fc.pre(text !== '');
        const truth = Array.from(corpus.text, (_, offset) => offset).filter((offset) =>
          corpus.text.startsWith(text, offset),
        );
        const begun = grams.filter((gram) => stemLength(gram) >= text.length && gram.key.startsWith(text));
        const found = begun.flatMap(({ offsets }) => [...offsets]).toSorted((a, b) => a - b);
        if (found.length > 0) expect(found).toEqual(truth);
        else {
          const keys = grams.map(({ key }) => key);
          const candidates = grams[lastBefore(keys, text)]?.offsets ?? [];
          expect([...candidates]).toEqual(expect.arrayContaining(truth));
        }
      }),
    );
  });
});
