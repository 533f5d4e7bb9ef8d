import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { buildCorpusSite, fewerDocuments } from '../browser/corpus-site.ts';
import { serveToTests } from '../browser/serve-to-tests.ts';

/** Quotations and citations where documents are too many to be read at once. */
const origin = serveToTests(fewerDocuments.root, () => buildCorpusSite(fewerDocuments), 4411);

/** No file that a page fetches is larger, in bytes. */
const LARGEST = 300 * 1024;
/** Texts that a draft of one quotation may take. */
const MOST_TEXTS = 8;

interface Listed {
  readonly id: string;
  readonly nature: string;
  readonly documentNumber?: string | null;
}

/** A document with a 文号 and parts, and a sentence of it. */
let cited: { readonly id: string; readonly number: string; readonly sentence: string };

test.beforeAll(() => {
  const listed = JSON.parse(
    readFileSync(`${fewerDocuments.root}/data/policies.json`, 'utf8'),
  ) as readonly Listed[];
  const textOf = (id: string): string =>
    readFileSync(`${fewerDocuments.root}/data/policies/${id}.txt`, 'utf8');
  const { id = '', documentNumber } =
    listed.find(
      (each) =>
        each.nature === 'policy' &&
        typeof each.documentNumber === 'string' &&
        /^一、/mu.test(textOf(each.id)),
    ) ?? {};
  const text = textOf(id);
  const sentence = /(?<=。)[^。“”《》\n\d]{24,60}(?=。)/u.exec(text)?.[0] ?? '';
  cited = { id, number: documentNumber ?? '', sentence };
});

/** What a page fetches from now on: paths, and the texts of documents among them. */
function watch(page: Page): { readonly addresses: string[]; readonly texts: () => readonly string[] } {
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(decodeURIComponent(request.url())));
  return {
    addresses,
    texts: () => addresses.filter((address) => /\/data\/policies\/[^/]+\.json$/u.test(address)),
  };
}

const findings = (page: Page) => page.locator('[data-findings] > li');

async function check(page: Page, draft: string): Promise<void> {
  await page.getByRole('textbox', { name: '要核对的文字' }).fill(draft);
  await page.getByRole('button', { name: '核对', exact: true }).click();
}

test('a quotation is found with its place, and few documents are read for it', async ({ page }) => {
  const { addresses, texts } = watch(page);
  const sizes: number[] = [];
  page.on('response', (response) => {
    void response.body().then(
      ({ length }) => sizes.push(length),
      () => undefined,
    );
  });
  await page.goto(`${origin}/verify/`);
  await check(page, `${cited.number}提出：“${cited.sentence}”。`);
  await expect(findings(page).filter({ hasText: cited.sentence })).toHaveAttribute(
    'data-verdict',
    'verbatim',
  );
  await expect(findings(page).locator(`a[href*="/policies/${cited.id}/#"]`).first()).toBeVisible();
  expect(texts().length).toBeGreaterThan(0);
  expect(texts().length).toBeLessThanOrEqual(MOST_TEXTS);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(LARGEST);
  for (const address of addresses) expect(address).not.toContain(cited.sentence.slice(0, 4));
});

test('an altered quotation is compared with its source, an invented one is found nowhere', async ({
  page,
}) => {
  await page.goto(`${origin}/verify/`);
  const at = Math.floor(cited.sentence.length / 2);
  await check(page, `有文件提出“${cited.sentence.slice(0, at)}铁${cited.sentence.slice(at + 1)}”。`);
  await expect(findings(page)).toHaveAttribute('data-verdict', 'differs');
  await expect(findings(page).locator('.diff del').first()).toContainText('铁');
  await check(page, '有文件提出“翡翠鲸鱼在琥珀屋檐下默诵潮汐辞典”。');
  await expect(findings(page)).toHaveAttribute('data-verdict', 'not-found');
});

test('a citation reads the list of documents, and of texts the one that it names', async ({ page }) => {
  const { texts } = watch(page);
  await page.goto(`${origin}/verify/`);
  const ask = (detail: string) =>
    page.locator('citation-jump').evaluate((jump, words) => {
      jump.dispatchEvent(new CustomEvent('citation-ask', { detail: words }));
    }, detail);
  await ask(cited.number);
  await expect(page.locator('citation-jump [data-places] a')).toHaveAttribute(
    'href',
    `/policies/${cited.id}/`,
  );
  expect(texts()).toEqual([]);
  await ask(`${cited.number}第一部分`);
  await expect(page.locator('citation-jump [data-places] a')).toHaveAttribute(
    'href',
    new RegExp(`^/policies/${cited.id}/#`, 'u'),
  );
  expect(texts()).toEqual([`${origin}/data/policies/${cited.id}.json`]);
});

/** Files of a check of many documents, each of which may not come. */
for (const pattern of [
  '**/search-index/files.json',
  '**/search-index/documents-*',
  '**/search-index/index-*',
  '**/search-index/grams-*',
  '**/data/policies/*.json',
]) {
  for (const [fault, status, body] of [
    ['missing', 404, ''],
    ['cut short', 200, '{"a":'],
  ] as const) {
    test(`${pattern}: ${fault} is said, and the same draft is checked when it is there`, async ({ page }) => {
      await page.route(pattern, (route) => route.fulfill({ status, body, contentType: 'application/json' }));
      await page.goto(`${origin}/verify/`);
      const draft = `有文件提出“${cited.sentence}”。`;
      await check(page, draft);
      const summary = page.locator('[data-summary]');
      await expect(summary).toHaveText(/文件没有载入，无法核对/);
      await expect(findings(page)).toHaveCount(0);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await check(page, draft);
      await expect(findings(page)).toHaveAttribute('data-verdict', 'verbatim');
    });
  }
}
