import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pluralForms } from '../../../src/i18n/format-message.ts';
import type { Locale } from '../../../src/i18n/locale.ts';
import { locales, sourceLocale } from '../../../src/i18n/locale.ts';

/** Every text of a catalogue by its key: `filter.shown`. */
function textsIn(words: unknown, key = ''): readonly (readonly [key: string, text: string])[] {
  if (typeof words === 'string') return [[key, words]];
  return Object.entries(words as object).flatMap(([name, inner]) =>
    textsIn(inner, key === '' ? name : `${key}.${name}`),
  );
}

const folder = new URL('../../../src/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /(^|[-/])messages\.ts$/.test(file),
);
const modules = await Promise.all(files.map((file) => import(new URL(file, folder).href) as Promise<object>));
const catalogues = modules.flatMap((module) =>
  Object.entries(module).filter(
    (entry): entry is [string, Readonly<Record<Locale, object>>] =>
      typeof entry[1] === 'object' && sourceLocale in (entry[1] as object),
  ),
);
const placeholders = (text: string) => [...text.matchAll(/\{([^|}]*)(?:\|([^}]*))?\}/g)];
const namesIn = (text: string) => [...new Set(placeholders(text).map(([, name]) => name))].toSorted();

test('the catalogues are found', () => {
  expect(catalogues.length).toBeGreaterThan(15);
});

describe.each(catalogues)('%s', (_, catalogue) => {
  const source = new Map(textsIn(catalogue[sourceLocale]));

  test.each(locales)('takes the same values in %s as in Chinese', (locale) => {
    for (const [key, text] of textsIn(catalogue[locale])) {
      expect([key, namesIn(text)]).toEqual([key, namesIn(source.get(key) ?? '')]);
    }
  });

  test.each(locales)('has a form for every kind of number that %s distinguishes', (locale) => {
    for (const [key, text] of textsIn(catalogue[locale])) {
      for (const [whole, , forms] of placeholders(text)) {
        if (forms === undefined) continue;
        expect([key, whole, forms.split('|').length]).toEqual([key, whole, pluralForms(locale).length]);
      }
    }
  });
});
