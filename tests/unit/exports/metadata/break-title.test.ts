import { expect, it } from 'vitest';
import { breakTitle } from '../../../../src/exports/metadata/break-title.ts';

it.each([
  { title: '一行就够', phrases: ['一行', '就', '够'], width: 10, lines: ['一行就够'] },
  {
    title: 'two lines as even as they can be',
    phrases: ['佳木斯市', '职业', '教育', '发展', '规划', '(2022-2026年)'],
    width: 14,
    lines: ['佳木斯市职业教育发展', '规划(2022-2026年)'],
  },
  {
    title: 'a phrase wider than a line stands alone',
    phrases: ['一二三四五', '六'],
    width: 3,
    lines: ['一二三四五', '六'],
  },
])('sets a title in the fewest, evenest lines: $title', ({ phrases, width, lines }) => {
  expect(breakTitle(phrases, width)).toEqual(lines);
});
