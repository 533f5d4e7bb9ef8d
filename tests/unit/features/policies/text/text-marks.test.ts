import { describe, expect, test } from 'vitest';
import { textMarks } from '../../../../../src/features/policies/text/text-marks.ts';
import type { TargetPoint } from '../../../../../src/schemas/target.ts';
import { countedSite } from '../../../content/counted-site.ts';
import { sampleSeries } from '../../../content/sample-records.ts';

/** The paragraph `s1-p1` cut at the statements given. */
function segmentsOf(
  text: string,
  points: readonly (Partial<TargetPoint> & { readonly id: string })[],
  policy = 'city-2025',
) {
  const site = countedSite({ targets: [sampleSeries({ id: 'made', policy, points })] });
  return textMarks(site, 'zh-CN', 'city-2025', [{ id: 's1-p1', text }]).get('s1-p1');
}
const text = '到2025年，建成3个基地、5个中心。';

describe('a paragraph', () => {
  test('is cut at the quantity of each statement in it, which leads to the statement', () => {
    const segments = segmentsOf(text, [
      { id: 'centres', value: 5, unit: '个', quote: '5个中心' },
      { id: 'bases', value: 3, unit: '个', quote: '建成3个基地' },
    ]);
    expect(segments).toEqual([
      { text: '到2025年，建成', href: undefined },
      { text: '3个', href: '/targets/made/#bases' },
      { text: '基地、', href: undefined },
      { text: '5个', href: '/targets/made/#centres' },
      { text: '中心。', href: undefined },
    ]);
    expect(segments?.map((segment) => segment.text).join('')).toBe(text);
  });

  test('keeps one mark where two statements stand in one phrase', () => {
    const segments = segmentsOf(text, [
      { id: 'first', value: 3, unit: '个', quote: '建成3个基地' },
      { id: 'second', value: 3, unit: '个', quote: '3个基地' },
    ]);
    expect(segments?.flatMap(({ href }) => href ?? [])).toEqual(['/targets/made/#first']);
  });

  test('that ends with a quantity ends with its mark', () => {
    expect(
      segmentsOf('建成基地3个', [{ id: 'a', value: 3, unit: '个', quote: '建成基地3个' }])?.at(-1),
    ).toEqual({
      text: '3个',
      href: '/targets/made/#a',
    });
  });

  test.each<[string, Partial<TargetPoint>, string?]>([
    ['stands in another paragraph', { provision: 's2-p1' }],
    ['has no number', { value: undefined, unit: undefined }],
    ['is not to be found in the text', { quote: '设立3个基地' }],
    ['has a number that its quotation does not print', { value: 30 }],
    ['has another unit', { unit: '家' }],
    ['belongs to another document', {}, 'county-2024'],
  ])('is not cut for a statement that %s', (_what, fields, policy) => {
    const point = { id: 'a', value: 3, unit: '个', quote: '建成3个基地', ...fields };
    expect(segmentsOf(text, [point], policy)).toBeUndefined();
  });
});
