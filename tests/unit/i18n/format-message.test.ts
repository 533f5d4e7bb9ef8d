import { describe, expect, test } from 'vitest';
import { formatMessage, pluralForms } from '../../../src/i18n/format-message.ts';
import type { Template } from '../../../src/i18n/template.ts';

const template = (text: string) => text as Template<string>;

test.each([
  ['zh-CN', '共{count}处', { count: 12 }, '共12处'],
  ['zh-CN', '共{count}处', { count: 1 }, '共1处'],
  ['en', '{count|# wording is|# wordings are} shared', { count: 1 }, '1 wording is shared'],
  ['en', '{count|# wording is|# wordings are} shared', { count: 0 }, '0 wordings are shared'],
  ['en', '{count|once|# times}', { count: 1 }, 'once'],
  ['en', '{count|# character|# characters}', { count: 12345 }, '12,345 characters'],
  ['en', '{other} of them {other|is|are}', { other: 1 }, '1 of them is'],
  ['en', '“{query}”, “{query}”', { query: '$&{count}' }, '“$&{count}”, “$&{count}”'],
] as const)('in %s “%s” with %o is “%s”', (locale, text, values, expected) => {
  expect(formatMessage(locale, template(text), values)).toBe(expected);
});

describe('forms of a number', () => {
  test('are those of the language, in the order of a template', () => {
    expect(pluralForms('zh-CN')).toEqual(['other']);
    expect(pluralForms('en')).toEqual(['one', 'other']);
  });
});
