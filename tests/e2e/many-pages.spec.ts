import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { preview } from 'astro';
import { locales, localePath, sourceLocale, type Locale } from '../../src/i18n/locale.ts';
import { buildCorpusSite, corpusSite } from '../browser/corpus-site.ts';
import { largestPages } from '../browser/page-types.ts';
import { settle } from '../browser/settle.ts';

const origin = 'http://127.0.0.1:4407';
let server: Awaited<ReturnType<typeof preview>> | undefined;

// One worker serves the site of generated documents to all tests of this file; it is built where it is not there yet.
test.describe.configure({ mode: 'default' });
test.use({ reducedMotion: 'reduce', viewport: { width: 390, height: 844 } });

test.beforeAll(async () => {
  buildCorpusSite();
  server = await preview({
    root: process.cwd(),
    logLevel: 'error',
    outDir: corpusSite.root,
    server: { port: 4407, host: '127.0.0.1' },
  });
});

test.afterAll(async () => {
  await server?.stop();
});

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
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect.soft(problems, address).toEqual([]);
      const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      expect.soft(faults, address).toEqual([]);
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

/** What a page writes to the console, breaks of its policy, errors, and what it asks of other hosts, as it comes. */
async function watchProblems(page: Page): Promise<string[]> {
  const problems: string[] = [];
  await page.exposeFunction('tellProblem', (problem: string) => problems.push(problem));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      Reflect.get(globalThis, 'tellProblem')(`${violatedDirective}: ${blockedURI}`);
    });
  });
  page.on('console', (message) => {
    if (message.type() !== 'info') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (hostname !== '127.0.0.1' && protocol !== 'data:' && protocol !== 'blob:')
      problems.push(request.url());
  });
  return problems;
}
