import { expect, it } from 'vitest';
import { fold } from '../../../../src/search/fold/fold.ts';
import { makeRandom } from '../../../bench/random.ts';
import { ask, makeDocument, open, readAll } from '../served-index.ts';

/*
 * A set phrase that stands in many paragraphs, each with marks of its own in it, is longer than grams are: it is found by
 * what grams say of its beginning and its end.
 */

const PHRASE = [...'深化产教融合推动职业教育高质量发展的若干措施'];
const random = makeRandom(7);
const paragraphs = Array.from({ length: 60 }, () => {
  const from = random.below(8);
  const to = PHRASE.length - random.below(8);
  return PHRASE.slice(from, to)
    .map((character) => (random.next() < 0.15 ? `${character}${random.pick([...'，、“。'])}` : character))
    .join('');
});
const documents = [makeDocument(paragraphs)];

it.each([
  ['exact', 'exact'],
  ['ignore-punctuation', 'loose'],
] as const)('any piece of a set phrase is counted as plain search does: %s', async (mode, level) => {
  const texts = paragraphs.map((text) => fold(text, level).text);
  for (const longestKey of [3, 6, 20]) {
    const limits = {
      mostPositions: 2,
      longestKey,
      shardBytes: 60,
      packCharacters: 40,
      headEntries: 5,
      volumeBytes: 400,
    };
    const index = await open(documents, { layout: 'sharded', limits });
    for (let number = 0; number < 300; number += 1) {
      const text = random.pick([PHRASE.join(''), ...paragraphs]);
      const from = random.below(text.length);
      const wanted = fold(text.slice(from, from + 1 + random.below(24)), level).text;
      if (wanted === '') continue;
      const truth = texts.reduce((sum, own) => sum + own.split(wanted).length - 1, 0);
      const result = await ask(index, wanted, { mode });
      expect(result.totals.all.occurrences, `${longestKey}: ${wanted}`).toBe(truth);
      expect(await readAll(result)).toHaveLength(result.totals.all.paragraphs);
    }
  }
});
