import { expect, test } from 'vitest';
import { hitAddress, markedAddress } from '../../../../../src/features/search/answers/hit-address.ts';

const hit = {
  policy: 'shili-2025',
  provision: 's1-p1',
  text: '建设“双师型”教师队伍，“双师型”教师占75%。',
  marks: [
    { start: 2, end: 9 },
    { start: 12, end: 19 },
    { start: 20, end: 23 },
  ],
};

test('the plain address is the paragraph of the document', () => {
  expect(hitAddress('/sub/en/', hit)).toBe('/sub/en/policies/shili-2025/#s1-p1');
});

test('the marking address names every wording once, as printed, and the same paragraph', () => {
  const address = new URL(markedAddress('/', hit), 'https://example.org');
  expect(address.searchParams.getAll('hl')).toEqual(['“双师型”教师', '75%']);
  expect(address.hash).toBe('#s1-p1');
});

test('a pasted page of words makes no endless address', () => {
  const text = '长'.repeat(5000);
  expect(markedAddress('/', { ...hit, text, marks: [{ start: 0, end: 5000 }] }).length).toBeLessThan(1500);
});
