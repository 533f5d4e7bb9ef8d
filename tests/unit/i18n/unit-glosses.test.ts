import { expect, test } from 'vitest';
import { glossUnit } from '../../../src/i18n/unit-glosses.ts';

test('a unit is glossed in the form that its number takes', () => {
  expect(glossUnit('en', '所', 1)).toBe('school');
  expect(glossUnit('en', '所', 3)).toBe('schools');
  expect(glossUnit('en', '万人次', 12.11)).toBe('× 10,000 attendances');
});

test('nothing is glossed in the language of the text, nor a unit that is not listed', () => {
  expect(glossUnit('zh-CN', '所', 3)).toBeUndefined();
  expect(glossUnit('en', '%', 65)).toBeUndefined();
  expect(glossUnit('en', '艘', 2)).toBeUndefined();
});
