import { describe, expect, it } from 'vitest';
import { fileAt, filesFor, lastFileBefore } from '../../../../src/search/index/file-directory.ts';

describe('filesFor', () => {
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
    expect(filesFor(begins, wanted)).toEqual([from, to]);
  });

  it('gives the first where its key begins with what is wanted', () => {
    expect(filesFor(['产教', '产业'], '产')).toEqual([0, 2]);
  });

  it('gives none where there are none', () => {
    expect(filesFor([], '产')).toEqual([0, 0]);
  });
});

describe('lastFileBefore', () => {
  it.each([
    [0, 0],
    [4, 0],
    [5, 1],
    [9, 2],
    [100, 2],
  ])('finds unit %i in file %i', (unit, file) => {
    expect(lastFileBefore([0, 5, 9], unit)).toBe(file);
  });
});

it('names the file at a number by its kind and hash', () => {
  expect(fileAt('text', { hashes: '0000000011111111' }, 1)).toBe('text-11111111.bin');
});
