import { expect, test } from '@playwright/test';
import { locales, localePath, sourceLocale, type Locale } from '../../src/i18n/locale.ts';
import { axeFaults } from '../browser/axe-faults.ts';
import { buildCorpusSite, corpusSite } from '../browser/corpus-site.ts';
import { serveToTests } from '../browser/serve-to-tests.ts';
import { largestPages } from '../browser/page-types.ts';
import { settle } from '../browser/settle.ts';
import { watchProblems } from '../browser/watch-problems.ts';

const origin = serveToTests(corpusSite.root, buildCorpusSite, 4407);
test.use({ reducedMotion: 'reduce', viewport: { width: 390, height: 844 } });

for (const locale of locales) {
  test(`the largest page of every type of many documents in ${locale} keeps to its security policy and host, logs nothing, and has no accessibility fault that axe can find, on a phone`, async ({
    page,
  }) => {
    const addresses = largestPages(corpusSite.root).filter((address) => languageOf(address) === locale);
    expect(addresses.length).toBeGreaterThan(15);
    const problems = await watchProblems(page);
    for (const address of addresses) {
      problems.length = 0;
      await page.goto(origin + address);
      await settle(page);
      expect.soft(await axeFaults(page), address).toEqual([]);
      expect.soft(problems, address).toEqual([]);
    }
  });
}

/** The page for unknown addresses, which speaks all languages, counts as one of the source. */
function languageOf(address: string): Locale {
  return (
    locales.find((locale) => locale !== sourceLocale && address.startsWith(localePath('/', locale, '/'))) ??
    sourceLocale
  );
}
