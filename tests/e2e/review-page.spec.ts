import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { serveReviewPage } from '../../src/cli/review-page/serve-review-page.ts';
import { runIngest } from '../../src/cli/run-ingest.ts';
import { DEFAULT_FOLDERS } from '../../src/schemas/settings.ts';
import { axeFaults } from '../browser/axe-faults.ts';

const POLICY = 'linchuan-2023';
const TEXT = `临川区职业学校提质方案
一、目标
到2024年，全区建成示范工坊6个，建成开放教室8个。到2025年，全区建成示范工坊9个。
二、任务
（一）建设教室。打造一批课程。（责任单位：区教育局、区财政局）

临川区人民政府

2023年3月1日
`;

let root = '';
let address = '';
let end: () => Promise<void> = () => Promise.resolve();

/** A text taken in by ingest, which writes its drafts, in a corpus of its own. */
test.beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'review-'));
  for (const folder of ['content', 'seeds'])
    cpSync(resolve('tests/fixtures/site', folder), join(root, folder), { recursive: true });
  writeFileSync(join(root, 'received.txt'), TEXT);
  expect(runIngest([join(root, 'received.txt'), '--id', POLICY], root)).toBe(0);
  const page = await serveReviewPage({
    root,
    settings: { asOf: undefined, folders: DEFAULT_FOLDERS },
    policy: POLICY,
    language: 'zh',
  });
  address = page.address;
  end = async () => {
    page.close();
    await page.closed;
  };
});

test.afterEach(async () => {
  await end();
  rmSync(root, { recursive: true, force: true });
});

const heading = (page: Page) => page.locator('#current');
const entry = (page: Page, words: string) => page.locator('.list button', { hasText: words });

test('drafts are accepted, edited, joined, rejected and written with the keyboard alone', async ({
  page,
}) => {
  await page.goto(address);
  await expect(page).toHaveURL(/\/$/u);
  await expect(heading(page)).toHaveText('示范工坊');
  await expect(page.locator('.text .target.current')).toHaveText('全区建成示范工坊6个');
  await page.keyboard.press('a');
  await expect(heading(page)).toHaveText('开放教室');

  await page.keyboard.press('e');
  const name = page.getByLabel('名称', { exact: true });
  await name.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('教室');
  await page.keyboard.press('Tab');
  await page.keyboard.type('classrooms');
  await page.keyboard.press('Control+Enter');
  await expect(entry(page, '教室').first()).toHaveClass(/edited/u);

  await expect(page.locator('.text .target.current')).toHaveText('全区建成示范工坊9个');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('r');
  await expect(page.locator('.entry.rejected')).toHaveCount(1);
  await page.keyboard.press('u');
  await expect(page.locator('.entry.rejected')).toHaveCount(0);
  await page.keyboard.press('j');
  await expect(page.locator('.entry.joined')).toHaveCount(1);

  // What is decided survives another visit of the page.
  await page.reload();
  await expect(page.locator('.entry.joined')).toHaveCount(1);
  await expect(page.locator('.entry.edited')).toHaveCount(1);

  await entry(page, '责任单位').click();
  await page.keyboard.press('r');
  await expect(page.locator('.entry.rejected')).toHaveCount(1);
  await page.keyboard.press('s');
  await expect(page.locator('.card.save')).toContainText(`content/targets/${POLICY}.yaml`);
  await page.keyboard.press('Enter');
  await expect(page.locator('.card.save h2')).toContainText('写好了');
  const written = (name: string) => readFileSync(join(root, `content/${name}/${POLICY}.yaml`), 'utf8');
  expect(written('targets')).toContain('  name: 教室\n  nameEn: classrooms\n');
  expect(written('targets')).toMatch(
    /- id: linchuan-2023-s1-p1-2024\n[\s\S]*- id: linchuan-2023-s1-p1-2025\n/u,
  );
  expect(written('targets')).not.toContain('-draft-');
  expect(written('rejected-drafts')).toContain('quote: （责任单位：区教育局、区财政局）');
  expect(readFileSync(join(root, 'content/duties.yaml'), 'utf8')).not.toContain(POLICY);
});

test('a problem of what would be written stands next to its record, and nothing is written until it is mended', async ({
  page,
}) => {
  await page.goto(address);
  await page.keyboard.press('e');
  await page.getByLabel('数目 可不填', { exact: true }).fill('7');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.entry.edited .sign')).toHaveText('⚠');
  await page.keyboard.press('s');
  const save = page.locator('.card.save');
  await expect(save).toContainText('这样写会带来');
  await expect(save.getByRole('button', { name: '写入' })).toHaveCount(0);
  await save.getByRole('button', { name: '去看这一条' }).first().click();
  await expect(page.locator('.card.target .problems')).toContainText('→');

  await page.keyboard.press('u');
  await page.keyboard.press('a');
  await expect(page.locator('.entry.accepted')).toHaveCount(1);
  await page.keyboard.press('s');
  await expect(save).toContainText('核查没有发现问题');
  await page.keyboard.press('Enter');
  await expect(page.locator('.card.save h2')).toContainText('写好了');
  await expect(page.locator('.card.save')).toContainText(`content/milestones/${POLICY}.yaml`);
  const yaml = readFileSync(join(root, `content/targets/${POLICY}.yaml`), 'utf8');
  expect(yaml).toContain(`- id: ${POLICY}-s1-p1\n`);
  expect(yaml.match(/^ {2}review: reviewed$/gmu)).toHaveLength(1);
});

test('a document whose front matter is not filled in says what is missing, and where', async ({ page }) => {
  const file = join(root, `content/policies/${POLICY}.mdx`);
  const source = readFileSync(file, 'utf8');
  writeFileSync(file, source.replace(/level: .*/u, 'level: 【待填】'));
  await page.goto(address);
  await expect(page.locator('.problems')).toContainText(`content/policies/${POLICY}.mdx:`);
  writeFileSync(file, source);
  await page.reload();
  await expect(heading(page)).toHaveText('示范工坊');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the page, its form and its check are accessible in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(address);
    await expect(heading(page)).toHaveText('示范工坊');
    for (const key of ['ArrowDown', 'e', 'Escape', 's']) {
      await page.keyboard.press(key);
      await page.waitForLoadState('networkidle');
      expect(await axeFaults(page)).toEqual([]);
    }
  });
}
