import { describe, expect, test } from 'vitest';
import { createWordFinder, keepLongest } from '../../../../src/domain/text/find-known-words.ts';

const find = createWordFinder([
  ['产教融合', 1],
  ['产教融合型企业', 2],
  ['融合', 3],
  ['“双高”', 4],
  ['', 5],
] as const);

describe('words known beforehand in a text', () => {
  test('are found at every place, from left to right, the longest of those that begin together first', () => {
    expect(find('产教融合型企业').map(({ word, start, end }) => [word, start, end])).toEqual([
      ['产教融合型企业', 0, 7],
      ['产教融合', 0, 4],
      ['融合', 2, 4],
    ]);
  });

  test('are kept without those that overlap an earlier or a longer one', () => {
    const kept = keepLongest(find('融合产教融合型企业和“双高”，产教融合'));
    expect(kept.map(({ value }) => value)).toEqual([3, 2, 4, 1]);
  });

  test('are found again right behind one another, and not where they stand in part', () => {
    expect(keepLongest(find('融合融合融')).map(({ start }) => start)).toEqual([0, 2]);
    expect(find('产教融，双高')).toEqual([]);
  });

  test('overlap to the end of the one kept and no further', () => {
    const overlapping = createWordFinder([
      ['职普融通', 'a'],
      ['融通实验', 'b'],
      ['实验班', 'c'],
    ]);
    expect(keepLongest(overlapping('职普融通实验班')).map(({ value }) => value)).toEqual(['a', 'c']);
  });
});
