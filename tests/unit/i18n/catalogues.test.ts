import { describe, expect, test } from 'vitest';
import { pluralForms } from '../../../src/i18n/format-message.ts';
import { locales, sourceLocale } from '../../../src/i18n/locale.ts';
import { readCatalogues, textsIn } from './read-catalogues.ts';

const catalogues = await readCatalogues();
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
