import { expect, test } from 'vitest';
import { localeOf, localeParam, localePath, locales } from '../../../src/i18n/locale.ts';

test('Chinese pages stand at the root and those of another language under its code', () => {
  expect(localePath('/sub/', 'zh-CN', '/about/')).toBe('/sub/about/');
  expect(localePath('/sub', 'en', '/about/')).toBe('/sub/en/about/');
});

test.each(locales)('the route parameter of %s leads back to it', (locale) => {
  expect(localeOf(localeParam(locale))).toBe(locale);
});

test('a parameter of no language is Chinese', () => {
  expect(localeOf('xx')).toBe('zh-CN');
});
