import { describe, expect, test } from 'vitest';
import { searchMessages } from '../../../../src/i18n/search-messages.ts';
import { fillTemplate } from '../../../../src/islands/search/fill-template.ts';

test.each([
  ['共{occurrences}处', { occurrences: 12 }, '共12处'],
  ['{n|paragraph|paragraphs}', { n: 1 }, '1 paragraph'],
  ['{n|paragraph|paragraphs}', { n: 0 }, '0 paragraphs'],
  ['{n|paragraph|paragraphs}', { n: 2 }, '2 paragraphs'],
  ['{query}、{query}', { query: '$&{n}' }, '$&{n}、$&{n}'],
  ['{absent}', {}, ''],
] as const)('%s with %o is “%s”', (template, values, expected) => {
  expect(fillTemplate(template, values)).toBe(expected);
});

describe('the templates of both languages', () => {
  const namesIn = (template: string) =>
    [...template.matchAll(/\{(\w+)/g)].map((match) => match[1] ?? '').sort();
  const { 'zh-CN': zh, en } = searchMessages;
  const keys = Object.keys(zh.live) as (keyof typeof zh.live)[];

  test.each(keys)('take the same values in “%s”', (key) => {
    expect(namesIn(en.live[key])).toEqual(namesIn(zh.live[key]));
  });
});
