const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;
const magnitudes = ['', '十', '百', '千'] as const;

/**
 * A whole number from 0 to 999,999,999,999 in Chinese numerals, as numbering writes it: 13 → 十三, 108 → 一百零八.
 * @throws RangeError for anything else.
 */
export function formatChineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value >= 1e12) {
    throw new RangeError(`expected a whole number from 0 to 999999999999, got ${String(value)}`);
  }
  if (value === 0) return digits[0];
  const sections = [
    [Math.floor(value / 1e8), '亿'],
    [Math.floor(value / 1e4) % 1e4, '万'],
    [value % 1e4, ''],
  ] as const;
  let text = '';
  for (const [section, name] of sections) {
    if (section === 0) continue;
    // A missing thousand, or a missing section, is spoken as one 零.
    if (text !== '' && (section < 1000 || (text.endsWith('亿') && name === ''))) text += digits[0];
    text += formatSection(section) + name;
  }
  return text.startsWith('一十') ? text.slice(1) : text;
}

function formatSection(section: number): string {
  let text = '';
  for (const exponent of [3, 2, 1, 0] as const) {
    const digit = Math.floor(section / 10 ** exponent) % 10;
    if (digit !== 0) text += (digits[digit] ?? '') + magnitudes[exponent];
    else if (text !== '' && !text.endsWith('零') && section % 10 ** exponent !== 0) text += digits[0];
  }
  return text;
}
