import { describe, expect, test } from 'vitest';
import { createRunFinder, findSharedRuns } from '../../../../src/domain/reuse/find-shared-runs.ts';
import { makeRandom } from '../../../bench/random.ts';
import type { ReuseDocument } from '../../../../src/domain/reuse/reuse-document.ts';

/** Words that stand nowhere else, the same for the same number. */
const peculiar = (number: number, length = 20): string => {
  const random = makeRandom(number);
  return String.fromCodePoint(...Array.from({ length }, () => 0x4e00 + random.below(20_000)));
};

/** Documents that all have some set phrases, each of which shares one wording with its neighbour. */
const corpus = (count: number): readonly ReuseDocument[] =>
  Array.from({ length: count }, (_, document) => ({
    id: `d${document}`,
    lines: [peculiar(1), peculiar(2), peculiar(3 + document), peculiar(4 + document)].map((text, line) => ({
      id: `p${line}`,
      provision: `s${line}`,
      text: `${text}${String.fromCodePoint(0x3400 + document)}`,
    })),
  }));

/** Twelve documents of one line that they all have, so many characters long. */
const copies = (length: number): readonly ReuseDocument[] =>
  Array.from({ length: 12 }, (_, document) => ({
    id: `d${document}`,
    lines: [{ id: 'p0', provision: 's0', text: peculiar(1, length) }],
  }));

/** Two documents that repeat one wording so many times. */
const repeating = (times: number): readonly ReuseDocument[] =>
  ['a', 'b'].map((id) => ({
    id,
    lines: Array.from({ length: times }, (_, at) => ({
      id: `p${at}`,
      provision: `s${at}`,
      text: `${peculiar(1)}${id}${at}`,
    })),
  }));

describe('the characters compared to find shared wording', () => {
  const twice = (less: readonly ReuseDocument[], more: readonly ReuseDocument[], options = {}) =>
    findSharedRuns(more, options).compared / findSharedRuns(less, options).compared;

  test('double with the documents, when most of them say the same set phrases', () => {
    expect(findSharedRuns(corpus(100)).compared).toBeGreaterThan(1000);
    expect(twice(corpus(100), corpus(200))).toBeLessThan(2.2);
  });

  test('double with the length of a line that many documents have, paired or not', () => {
    expect(twice(copies(1000), copies(2000), { maximumDocuments: 12 })).toBeLessThan(2.2);
    expect(twice(copies(1000), copies(2000), { maximumDocuments: 2 })).toBeLessThan(2.2);
  });

  test('stay the same however often a document repeats itself, once repeats are bounded', () => {
    const bounded = { maximumRepeats: 3 };
    expect(findSharedRuns(repeating(40), bounded).compared).toBe(
      findSharedRuns(repeating(20), bounded).compared,
    );
    expect(findSharedRuns(repeating(40), bounded).runs).toHaveLength(9);
  });

  test('are few after an edit, however many documents stand beside the one that was edited', () => {
    const [first, edited, ...rest] = corpus(100);
    if (first === undefined || edited === undefined) throw new Error('the corpus is empty');
    const find = createRunFinder();
    const all = find([first, edited, ...rest]).compared;
    const lines = edited.lines.map((line) => ({ ...line, text: `改${line.text}` }));
    // Its own two wordings; what all documents say is measured at each of them.
    const ofSetPhrases = 2 * 20 * 100;
    expect(find([first, { ...edited, lines }, ...rest]).compared - ofSetPhrases).toBeLessThan(all / 20);
  });
});
