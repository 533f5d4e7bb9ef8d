import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { serveCompressed } from '../bench/serve-compressed.ts';
import { cleanEnvironment, runBuild } from '../build/run-build.ts';
import { fixtureCorpus } from '../browser/fixture-site.ts';
import { hasGroonga, startGroonga, WITHOUT_GROONGA, type GroongaServer } from '../browser/groonga-server.ts';
import { findPlainly } from './search-truth.ts';

const ENDPOINT = '/search-engine/select';
const FOLDER = '.cache/search-engine';

let groonga: GroongaServer | undefined;
let site: Awaited<ReturnType<typeof serveCompressed>> | undefined;

// One worker builds the site, fills a server and asks it in all tests of this file.
test.describe.configure({ mode: 'default' });
test.skip(!hasGroonga, WITHOUT_GROONGA);

test.beforeAll(async () => {
  if (!hasGroonga) {
    console.warn(WITHOUT_GROONGA);
    return;
  }
  mkdirSync(FOLDER, { recursive: true });
  runBuild({ ...fixtureCorpus, OUT_DIR: `${FOLDER}/site`, SEARCH_ENDPOINT: ENDPOINT });
  const exported = spawnSync(process.execPath, ['src/cli/export-search.ts', `${FOLDER}/search.grn`], {
    encoding: 'utf8',
    env: { ...cleanEnvironment(), ...fixtureCorpus },
  });
  if (exported.status !== 0) throw new Error(exported.stderr);
  groonga = await startGroonga(readFileSync(`${FOLDER}/search.grn`, 'utf8').trimEnd().split('\n'));
  site = await serveCompressed(`${FOLDER}/site`, () => undefined, { [ENDPOINT]: groonga.pass });
});

test.afterAll(async () => {
  site?.stop();
  await groonga?.close();
});

for (const query of ['职业教育', '发展', '的', '。', '教师（', '2026年', '不会出现的话']) {
  test(`the page answers from the engine what plain substring search finds: ${query}`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const refused: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') refused.push(message.text());
    });
    await page.goto(`${site?.origin ?? ''}/search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('search-page')).toHaveAttribute('data-search-state', 'done');
    const truth = findPlainly(query);
    await expect(page.locator('[data-search-occurrences]')).toHaveAttribute(
      'data-search-occurrences',
      String(truth.occurrences),
    );
    if (truth.occurrences > 0) {
      await expect(page.locator('[data-search-layer="exact"] [data-search-hit]').first()).toBeVisible();
      await expect(page.locator('[data-search-layer="exact"] mark').first()).toBeVisible();
    }
    expect(asked).toContain(ENDPOINT);
    expect(asked.filter((path) => /\/search-index\/(?:grams|lists|texts)-/u.test(path))).toEqual([]);
    expect(refused).toEqual([]);
  });
}

test('a page whose engine is away says that search failed and offers the full text', async ({ page }) => {
  await page.route(`**${ENDPOINT}*`, (route) => route.abort());
  await page.goto(`${site?.origin ?? ''}/search/?q=${encodeURIComponent('职业教育')}`);
  await expect(page.locator('search-page')).toHaveAttribute('data-search-state', 'failed');
  await expect(page.locator('[data-summary] a[href$="/search/full-text/"]')).toBeVisible();
});
