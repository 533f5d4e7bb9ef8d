import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth, wrapText } from '../../../../src/charts/svg/text-size.ts';

describe('wrapText', () => {
  test.each([
    ['到2023年：总体目标第一个时间点', 90, ['到2023年：总体目', '标第一个时间点']],
    ['服务（任务2）', 30, ['服务', '（任务', '2）']],
    ['By the end of 2023: at least', 80, ['By the end of', '2023: at least']],
    ['abcdefghij', 22, ['abcd', 'efgh', 'ij']],
    ['each year: 1个 ※', 86, ['each year:', '1个 ※']],
    ['', 100, []],
  ])('breaks %s at %d', (text, width, lines) => {
    expect(wrapText(text, 10, width)).toEqual(lines);
  });

  test('never begins a line with closing or ends one with opening punctuation where a line has room for both', () => {
    const lines = wrapText('建成（任务十二，二〇二五年底）示范性“双师型”基地、中心。', 10, 50);
    for (const line of lines) {
      expect(line).not.toMatch(/^[，、。）”]/u);
      expect(line).not.toMatch(/[（“]$/u);
    }
  });

  test('loses no character but spaces at the ends of lines, and no line is wider than asked', () => {
    const character = fc.constantFrom(...'产教融合（）“”，。年2025 abcW');
    fc.assert(
      fc.property(
        fc.array(character, { maxLength: 60 }),
        fc.integer({ min: 10, max: 300 }),
        (characters, width) => {
          const text = characters.join('');
          const lines = wrapText(text, 10, width);
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
          for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(Math.max(width, 10));
        },
      ),
    );
  });
});
