import { describe, expect, test } from 'vitest';
import { searchAnswerMessages } from '../../../../src/i18n/search-answer-messages.ts';
import { suggestionMessages } from '../../../../src/i18n/suggestion-messages.ts';
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
  const { kinds: zhKinds, ...zhSuggestions } = suggestionMessages['zh-CN'];
  const { kinds: enKinds, ...enSuggestions } = suggestionMessages.en;
  const zh = { ...searchAnswerMessages['zh-CN'], ...zhSuggestions, ...zhKinds };
  const en = { ...searchAnswerMessages.en, ...enSuggestions, ...enKinds };
  const keys = Object.keys(zh) as (keyof typeof zh)[];

  test.each(keys)('take the same values in “%s”', (key) => {
    expect(namesIn(en[key])).toEqual(namesIn(zh[key]));
  });
});
