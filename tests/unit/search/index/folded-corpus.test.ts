import { expect, it } from 'vitest';
import { layOutLooseCorpus, postingsInCorpus } from '../../../../src/search/index/folded-corpus.ts';
import { isInBody, unitOf } from '../../../../src/search/index/posting.ts';

const corpus = layOutLooseCorpus([
  { text: '总则。深化，改革', headingLength: 3 },
  { text: '“甲”', headingLength: 0 },
  { text: '1.5倍', headingLength: 0 },
]);

it('tells from each character of a loose corpus how far it is to the first gap, if there is one in the unit', () => {
  expect(corpus.text).toBe('总则深化改革\0甲\x001.5倍\0');
  expect([...corpus.toGap]).toEqual([2, 1, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
});

it('makes postings of ascending offsets: the unit, and whether it is its body', () => {
  const postings = postingsInCorpus(corpus, Uint32Array.of(0, 1, 2, 7, 12));
  expect([...postings].map((posting) => [unitOf(posting), isInBody(posting)])).toEqual([
    [0, false],
    [0, false],
    [0, true],
    [1, true],
    [2, true],
  ]);
});
