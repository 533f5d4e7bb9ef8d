import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { buildCorpusSite, corpusSite } from '../browser/corpus-site.ts';
import { serveToTests } from '../browser/serve-to-tests.ts';

interface ListedDocument {
  readonly id: string;
  readonly title: string;
  readonly region: { readonly name: string; readonly adcode: string };
}
interface ListedTarget {
  readonly policy: string;
  readonly due: string | null;
}

const origin = serveToTests(corpusSite.root, buildCorpusSite, 4409);

const read = <Row>(name: string): readonly Row[] =>
  JSON.parse(readFileSync(`${corpusSite.root}/data/${name}.json`, 'utf8')) as readonly Row[];
const said = (page: Page) => page.locator('document-finder [data-said]');
const found = (page: Page) => page.locator('[data-found] > li');

test('the targets of many documents are found by area and year, with the documents that set them', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'fetch') fetched.push(new URL(request.url()).pathname);
  });
  await page.goto(`${origin}/targets/`);
  await expect(page.locator('.commitments')).toBeVisible();
  const clear = page.getByRole('button', { name: '清除筛选' });
  await expect(clear, 'nothing is to be cleared').toBeHidden();
  expect(fetched).toEqual([]);
  const year = page.locator('document-finder select[name="year"]');
  const option = year.locator('option').nth(2);
  const wanted = Number(/（(\d+)）/u.exec((await option.textContent()) ?? '')?.[1]);
  await year.selectOption(await option.getAttribute('value'));
  await expect(said(page)).toContainText(`找到${wanted}条表述`);
  await expect(clear).toBeVisible();
  await expect(page.locator('.commitments')).toBeHidden();
  expect(fetched.every((path) => path.startsWith('/directory/zh-CN/'))).toBe(true);
  const listed = await found(page).count();
  expect(listed).toBeGreaterThan(0);
  const area = page.locator('document-finder select[name="area"]');
  const chosen = await year.inputValue();
  const due = read<ListedTarget>('targets').find((row) => row.due?.startsWith(chosen));
  const setting = read<ListedDocument>('policies').find(({ id }) => id === due?.policy);
  const value = setting?.region.adcode.slice(0, 2) ?? '';
  await area.selectOption(value);
  await expect(page).toHaveURL(
    ({ searchParams }) => searchParams.get('area') === value && searchParams.get('year') === chosen,
  );
  await page.reload();
  await expect(said(page)).not.toBeEmpty();
  await found(page).first().locator('a').click();
  await expect(page).toHaveURL(/\/policies\/[^/]+\/targets\/$/u);
});

test('a document named by the address is counted alone, and clearing shows the picture again', async ({
  page,
}) => {
  const [target] = read<ListedTarget>('targets');
  await page.goto(`${origin}/targets/?place=${target?.policy ?? ''}`);
  await expect(found(page)).toHaveCount(1);
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect(page.locator('.commitments')).toBeVisible();
  await expect(page).toHaveURL(/\/targets\/$/u);
});

for (const [path, value] of [
  ['/targets/?place=atlantis-2030', 'atlantis-2030'],
  ['/targets/?year=1066&place=atlantis-2030', '1066'],
] as const)
  test(`of ${path} the value that nothing has is named, everything is shown, and it can be dropped`, async ({
    page,
  }) => {
    await page.goto(origin + path);
    await expect(said(page)).toContainText(`“${value}”在本站没有，已显示全部`);
    await expect(page.locator('.commitments')).toBeVisible();
    await expect(found(page)).toHaveCount(0);
    const before = new URL(page.url()).searchParams.size;
    await said(page).getByRole('link', { name: '去掉这个条件' }).click();
    await expect(page).toHaveURL(({ searchParams }) => searchParams.size === before - 1);
  });

test('a region that no document has is named in the list of documents, in either language', async ({
  page,
}) => {
  const documents = read<ListedDocument>('policies').length;
  const list = page.locator('document-filter');
  await page.goto(`${origin}/policies/?region=999999`);
  await expect(list.getByRole('status')).toContainText('“999999”在本站没有，已显示全部');
  await expect(list.locator('li[data-nature]:not([hidden])')).toHaveCount(documents);
  await list.getByRole('link', { name: '去掉这个条件' }).click();
  await expect(page).toHaveURL(/\/policies\/$/u);
  await page.goto(`${origin}/en/policies/?region=999999`);
  await expect(list.getByRole('status')).toContainText('“999999” in the address is not known here');
  await expect(list.getByRole('link', { name: 'Drop it' })).toBeVisible();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('a page says nothing of conditions in the address, and leads to every document', async ({ page }) => {
    await page.goto(`${origin}/policies/?region=999999`);
    await expect(page.locator('document-filter li[data-nature]').first()).toBeAttached();
    await expect(page.locator('document-filter')).not.toContainText('999999');
    await page.goto(`${origin}/targets/?place=atlantis-2030`);
    await expect(page.locator('.commitments')).toBeVisible();
    await expect(said(page)).toBeEmpty();
  });
});

test('the sides of a comparison are chosen by area, and an address sets the choosers', async ({ page }) => {
  const [document] = read<ListedDocument>('policies');
  const area = document?.region.adcode.slice(0, 2) ?? '';
  await page.goto(`${origin}/compare/`);
  await expect(page.locator('select[name="a-policy"]')).toBeDisabled();
  await page.locator('select[name="a-area"]').selectOption(area);
  await page.locator('select[name="a-policy"]').selectOption(document?.id ?? '');
  const provision = page.locator('select[name="a-provision"] option').nth(1);
  await page.locator('select[name="a-provision"]').selectOption(await provision.getAttribute('value'));
  await expect(page.locator('[data-sides] > section')).toHaveCount(1);
  await page.reload();
  await expect(page.locator('select[name="a-area"]')).toHaveValue(area);
  await expect(page.locator('select[name="a-policy"]')).toHaveValue(document?.id ?? '');
  await expect(page.locator('[data-sides] > section')).toContainText(document?.title ?? '');
});

test('while the documents of an area are on their way that is said', async ({ page }) => {
  const answer = Promise.withResolvers<undefined>();
  await page.route('**/directory/**', async (route) => {
    await answer.promise;
    await route.continue();
  });
  await page.goto(`${origin}/compare/`);
  const status = page.locator('compare-provisions [role="status"]');
  await expect(status).toContainText('请选择两条条款');
  await page.locator('select[name="a-area"]').selectOption({ index: 1 });
  await expect(status).toContainText('正在读取');
  answer.resolve(undefined);
  await expect(page.locator('select[name="a-policy"] option').nth(1)).toBeAttached();
  await expect(status).toContainText('请选择两条条款');
});

test('an address with an unknown document says so', async ({ page }) => {
  await page.goto(`${origin}/compare/?a=atlantis-2030/s1`);
  await expect(page.getByRole('status')).toContainText('“atlantis-2030”不存在');
});

test('where the directory cannot be fetched that is said, and the next try succeeds', async ({ page }) => {
  await page.route('**/directory/**', (route) => route.abort());
  await page.goto(`${origin}/targets/`);
  const year = page.locator('document-finder select[name="year"]');
  await year.selectOption({ index: 2 });
  await expect(said(page)).toContainText('目录没有载入');
  await expect(found(page)).toHaveCount(0);
  await expect(page.locator('.commitments')).toBeVisible();
  await page.unroute('**/directory/**');
  await year.selectOption({ index: 1 });
  await expect(said(page)).toContainText('条表述');
});

test('a directory of other documents than the page was built with is not taken for all of them', async ({
  page,
}) => {
  await page.route('**/directory/zh-CN/1.json', async (route) => {
    const response = await route.fetch();
    const file = (await response.json()) as { readonly documents: readonly unknown[] };
    await route.fulfill({ response, json: { ...file, documents: file.documents.slice(1) } });
  });
  await page.goto(`${origin}/targets/`);
  const year = page.locator('document-finder select[name="year"]');
  await year.selectOption({ index: 2 });
  await expect(said(page)).toContainText('目录没有载入');
  await expect(found(page)).toHaveCount(0);
  await page.unroute('**/directory/zh-CN/1.json');
  await year.selectOption({ index: 1 });
  await expect(said(page)).toContainText('条表述');
});
