import { describe, expect, it } from 'vitest';
import { hasCitationMarks, mayBeCitation } from '../../../../../src/features/citing/jump/may-be-citation.ts';

describe('mayBeCitation', () => {
  it.each([
    ['《方案》', true, true],
    ['乌教发〔2024〕50号', true, true],
    ['三、（二）5.', true, true],
    ['烏海方案第12點', true, true],
    ['乌海方案12', true, false],
    ['乌海 12', true, false],
    ['产业学院', false, false],
    ['职业教育 2025', false, false],
    ['12', false, false],
  ])('“%s”: worth reading %s, written as one %s', (words, mayBe, isMarked) => {
    expect(mayBeCitation(words)).toBe(mayBe);
    expect(hasCitationMarks(words)).toBe(isMarked);
  });
});
