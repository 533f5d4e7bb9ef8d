import { describe, expect, it } from 'vitest';
import {
  comparatorOfWords,
  isPieceOfComparator,
} from '../../../../../src/domain/text/quantities/comparator-words.ts';

describe('comparatorOfWords', () => {
  it.each([
    ['以上', 'gte'],
    ['不少于', 'gte'],
    ['达到或超过', 'gte'],
    ['达到', 'eq'],
    ['占比达到', 'eq'],
    ['达到65%以上', 'gte'],
    ['以内', 'lte'],
    ['不超过', 'lte'],
    ['左右', 'approx'],
    ['余', 'gte'],
  ] as const)('takes %s for %s', (words, comparator) => {
    expect(comparatorOfWords(words)).toBe(comparator);
  });

  it('knows nothing of words that bound no number', () => {
    expect(comparatorOfWords('建成')).toBeUndefined();
  });
});

describe('isPieceOfComparator', () => {
  it.each([
    ['达', '占比达到60%', true],
    ['达', '占比达60%', false],
    ['达到', '占比达到60%', false],
    ['超过', '不超过30%', true],
    ['余', '50余所', false],
  ])('%s in %s is %s', (piece, text, expected) => {
    expect(isPieceOfComparator(piece, text)).toBe(expected);
  });
});
