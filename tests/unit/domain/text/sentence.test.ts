import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../../../../src/domain/text/sentence.ts';

describe('sentenceOf', () => {
  const paragraph = '建成甲。到2025年，建成乙；建成丙！建成丁';
  it.each([
    ['建成甲', '建成甲'],
    ['建成乙', '到2025年，建成乙；建成丙'],
    ['建成丙！建成丁', '到2025年，建成乙；建成丙！建成丁'],
    ['建成丁', '建成丁'],
    ['建成戊', 'none'],
  ])('of “%s” is “%s”', (quote, expected) => {
    expect(sentenceOf(quote, paragraph) ?? 'none').toBe(expected);
  });
});
