import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastBefore, layOutParts, rangeFor, shortestBegin } from '../../../../src/search/index/volume.ts';

describe('rangeFor', () => {
  const begins = ['丙', '产', '产业', '产教', '产教融', '产教融合'];

  it.each([
    ['丁', 0, 0, 'sorts before all'],
    ['丙丁', 0, 1, 'begins behind the first key of its file'],
    ['产', 1, 6, 'begins every key but the first'],
    ['产教', 3, 6, 'begins three keys'],
    ['产教融', 4, 6, 'begins two keys'],
    ['产教融合型', 5, 6, 'has a key before it'],
    ['产教局', 3, 4, 'stands between two keys'],
    ['部', 5, 6, 'sorts behind all'],
  ])('for %s gives files %i to %i: it %s', (wanted, from, to) => {
    expect(rangeFor(begins, wanted)).toEqual([from, to]);
  });

  it('gives the first where its key begins with what is wanted', () => {
    expect(rangeFor(['产教', '产业'], '产')).toEqual([0, 2]);
  });

  it('gives none where there are none', () => {
    expect(rangeFor([], '产')).toEqual([0, 0]);
  });
});

describe('lastBefore', () => {
  it.each([
    [0, 0],
    [4, 0],
    [5, 1],
    [9, 2],
    [100, 2],
  ])('finds unit %i in file %i', (unit, file) => {
    expect(lastBefore([0, 5, 9], unit)).toBe(file);
  });
});

describe('shortestBegin', () => {
  it.each([
    ['', '产教', '产'],
    ['产业', '产教融', '产教'],
    ['产教融', '部', '部'],
    ['产', '教', '教'],
  ])('tells what follows %j as %j by %j', (before, key, begin) => {
    expect(shortestBegin(before, key)).toBe(begin);
  });

  it('sorts behind the key before it and not behind the key itself', () => {
    const word = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(word, word, (one, two) => {
        const [before = '', key = ''] = [one.join(''), two.join('')].toSorted();
        fc.pre(!key.startsWith(before));
        const begin = shortestBegin(before, key);
        expect(begin > before).toBe(true);
        expect(key.startsWith(begin)).toBe(true);
      }),
    );
  });
});

it('lays parts out one after the other, in files named for their kind and hash', () => {
  const volumes = { kind: 'texts', hashes: '0000000011111111', mostBytes: 20 } as const;
  expect(layOutParts(volumes, [0, 10], [3, 5, 9])).toEqual([
    { file: 'texts-00000000.bin', from: 10, length: 3 },
    { file: 'texts-00000000.bin', from: 13, length: 5 },
    { file: 'texts-11111111.bin', from: 0, length: 9 },
  ]);
});
