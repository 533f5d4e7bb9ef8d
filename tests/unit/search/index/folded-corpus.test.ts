import { expect, it } from 'vitest';
import {
  FARTHEST_GAP,
  layOutLooseCorpus,
  PostingFinder,
} from '../../../../src/search/index/folded-corpus.ts';
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

it('tells of no gap that is too far away for any gram', () => {
  const { toGap } = layOutLooseCorpus([{ text: `${'字'.repeat(FARTHEST_GAP + 9)}，末`, headingLength: 0 }]);
  expect([...toGap.slice(0, 11)]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 254]);
});

it('finds the postings of offsets: the unit, and whether it is its body', () => {
  const postings = new PostingFinder(corpus).find(Uint32Array.of(0, 1, 2, 7, 12));
  expect([...postings].map((posting) => [unitOf(posting), isInBody(posting)])).toEqual([
    [0, false],
    [0, false],
    [0, true],
    [1, true],
    [2, true],
  ]);
});

it('finds the postings of many units of every length', () => {
  const lengths = Array.from({ length: 400 }, (_, number) => (number * 37) % 150);
  const many = layOutLooseCorpus(
    lengths.map((length) => ({ text: '字'.repeat(length), headingLength: length >> 1 })),
  );
  const offsets = Uint32Array.from(many.text.split('').flatMap((unit, at) => (unit === '字' ? [at] : [])));
  const wanted = lengths.flatMap((length, unit) =>
    Array.from({ length }, (_, at) => [unit, at >= length >> 1]),
  );
  const found = [...new PostingFinder(many).find(offsets)];
  expect(found.map((posting) => [unitOf(posting), isInBody(posting)])).toEqual(wanted);
});
