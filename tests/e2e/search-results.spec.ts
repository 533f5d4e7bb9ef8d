import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { regionLevels } from '../../src/schemas/vocabulary.ts';
import { ask, box, open, policyOf, search, summary, totals } from './search-steps.ts';
import { findPlainly } from './search-truth.ts';

test.describe('results', () => {
  test('from the home page a search reaches the provision that says it, with the words marked', async ({
    page,
  }) => {
    await page.goto('/');
    await box(page).fill('访问工程师');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=/);
    await expect(search(page)).toHaveAttribute('data-search-state', 'done');
    const hit = page.locator(
      '[data-search-layer="exact"] [data-search-hit][data-policy="shili-2024"][data-provision="s4-4-11-p1"]',
    );
    const facts = page.locator('.results > [data-policy="shili-2024"] .facts');
    await expect(facts).toHaveCount(1);
    await expect(facts).toContainText('示例市');
    await expect(facts).toContainText('2024年6月20日');
    await expect(hit.locator('mark').first()).toHaveText('访问工程师');
    await hit.getByRole('link', { name: '四、（四）11.' }).click();
    await expect(page).toHaveURL(/\/policies\/shili-2024\/#s4-4-11-p1$/);
    await expect(page.locator('#s4-4-11-p1')).toBeInViewport();
    const marked = () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('found') ?? [])].map((range) => {
          const { top } = (range as Range).getBoundingClientRect();
          return { words: range.toString(), isSeen: top > 0 && top < innerHeight };
        }),
      );
    // What marks them is loaded once the page stands.
    await expect.poll(async () => (await marked()).some(({ isSeen }) => isSeen)).toBe(true);
    expect(new Set((await marked()).map(({ words }) => words))).toEqual(new Set(['访问工程师']));
  });

  test('the link to the sentence lands on words far down in a long paragraph', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 500 });
    await open(page, '基本缓解港口一线岗位招工难与学生就业难并存');
    await page
      .locator('[data-search-layer="exact"] [data-search-hit]')
      .getByRole('link', { name: '查看原句' })
      .click();
    await expect(page).toHaveURL(/\/policies\/shili-2024\/#s3-p2$/);
    const isVisible = () =>
      page.evaluate(() => {
        const [range] = [...(CSS.highlights.get('found') ?? [])] as Range[];
        const top = range?.getBoundingClientRect().top ?? -1;
        return top > 0 && top < innerHeight;
      });
    await expect.poll(isVisible).toBe(true);
  });

  test('a region in the address narrows the results, and facets widen them again', async ({ page }) => {
    await page.goto(`/search/?region=${encodeURIComponent('示例市')}`);
    await box(page).fill('双师型');
    await page.keyboard.press('Enter');
    await expect(search(page)).toHaveAttribute('data-search-state', 'done');
    const { occurrences, positions } = findPlainly('双师型');
    await expect(totals(page)).toHaveAttribute('data-search-occurrences', String(occurrences));
    const inShili = positions.filter((position) => policyOf(position) === 'shili-2024').length;
    await expect(page.locator('[data-search-layer="exact"] [data-search-hit]')).toHaveCount(inShili);
    await expect(page.getByRole('checkbox', { name: /示例市/ })).toBeChecked();
    await page.getByRole('checkbox', { name: /镜屿市/ }).check();
    await expect(page).toHaveURL(/region=.*region=/);
    await expect(page.getByRole('checkbox', { name: /镜屿市/ })).toBeFocused();
    await page.getByRole('button', { name: '清除筛选' }).click();
    await expect(page.locator('[data-search-layer="exact"] [data-search-hit]')).toHaveCount(positions.length);
    await expect(page.getByRole('button', { name: '清除筛选' })).toBeHidden();
    await expect(page.locator('body')).not.toBeFocused();
    await expect(page).not.toHaveURL(/region/);
  });

  test('levels stand from the country down beside the results', async ({ page }) => {
    await open(page, '职业教育');
    const levels = page.locator('[data-facets] input[name="level"]');
    await expect(levels.first()).toBeAttached();
    const shown = await levels.evaluateAll((boxes: HTMLInputElement[]) => boxes.map(({ value }) => value));
    expect(shown.length).toBeGreaterThan(1);
    expect(shown).toEqual(regionLevels.filter((level) => shown.includes(level)));
  });

  test('a filter that does not exist is named and everything is shown', async ({ page }) => {
    await open(page, '产业学院', '&kind=nonsense');
    await expect(summary(page)).toContainText('地址里的条件“nonsense”在本站没有');
    await expect(page.locator('[data-search-layer="exact"] [data-search-hit]')).toHaveCount(
      findPlainly('产业学院').positions.length,
    );
    await summary(page).getByRole('link', { name: '去掉这个条件' }).click();
    await expect(page).toHaveURL(
      ({ searchParams }) => !searchParams.has('kind') && searchParams.get('q') === '产业学院',
    );
    await expect(summary(page)).not.toContainText('nonsense');
  });

  test('leave to search everything holds for choices within a question, not for another question', async ({
    page,
  }) => {
    await open(page, '双师型教师', '&thorough=1');
    await page.getByRole('checkbox', { name: /示例市/ }).check();
    await expect(page).toHaveURL(/thorough=1&region=/);
    await page.getByLabel('只计正文，不计标题').check();
    await expect(page).toHaveURL(/body=1&thorough=1&region=/);
    await ask(page, '产业学院');
    await expect(page).not.toHaveURL(/thorough/);
  });

  for (const [how, sent] of [
    ['in GBK', '%CB%AB%CA%A6%D0%CD'],
    ['as JavaScript escaped it', '%u53CC%u5E08%u578B'],
    ['escaped twice', '%25E5%258F%258C%25E5%25B8%2588%25E5%259E%258B'],
    ['cut off within a character', '%E5%8F%8C%E5%B8%88%E5%9E%8B%E6%95'],
  ] as const) {
    test(`an address with its words ${how} is answered, and becomes a plain one`, async ({ page }) => {
      await page.goto(`/search/?q=${sent}&order=document`);
      await expect(search(page)).toHaveAttribute('data-search-state', 'done');
      await expect(box(page)).toHaveValue('双师型');
      const { occurrences } = findPlainly('双师型');
      await expect(totals(page)).toHaveAttribute('data-search-occurrences', String(occurrences));
      await expect(page).toHaveURL(/\?q=%E5%8F%8C%E5%B8%88%E5%9E%8B&order=document$/);
    });
  }

  test('of words in an address that cannot be read nothing is said to be absent', async ({ page }) => {
    await page.goto('/search/?q=%FF%FE');
    await expect(search(page)).toHaveAttribute('data-search-state', 'ready');
    await expect(box(page)).toHaveValue('');
    await expect(summary(page)).not.toContainText('未出现');
  });

  test('document order is that of the documents, and stays in the address', async ({ page }) => {
    await open(page, '双师型');
    await page.getByLabel('排列').selectOption('document');
    await expect(page).toHaveURL(/order=document/);
    const policies = () =>
      page
        .locator('.results > li')
        .evaluateAll((items) => items.map((item) => item.getAttribute('data-policy')));
    await expect.poll(policies).toEqual(['shili-2024', 'yangben-2023', 'yunchuan-2022', 'jingyu-2024']);
    await page.reload();
    await expect(search(page)).toHaveAttribute('data-search-state', 'done');
    expect(await policies()).toEqual(['shili-2024', 'yangben-2023', 'yunchuan-2022', 'jingyu-2024']);
  });

  test('a hit is cited as documents cite it, and all hits can be saved', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, '访问工程师');
    await page.locator('[data-provision="s4-4-11-p1"]').getByRole('button', { name: '复制引文' }).click();
    await expect(page.getByRole('button', { name: '已复制' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      '《示例市以产教融合促进职业教育提质发展实施方案》（示教发〔2024〕18号）四、（四）11.',
    );
    await ask(page, '双师型');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载结果（CSV）' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^zhice-双师型-exact-\d{4}年\d+月\d+日\.csv$/);
    const rows = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n');
    expect(rows[0]).toBe(
      '\u{feff}policy,nature,document,documentEn,region,regionEn,date,provision,position,occurrences,quote,citation,address',
    );
    expect(rows).toHaveLength(1 + findPlainly('双师型').positions.length);
    expect(rows.find((row) => row.startsWith('jingyu-2024,reference,'))).toContain(
      '【机器改写文本，不可作为引文】',
    );
  });

  test('the table names every position, and the page says how its text is written', async ({ page }) => {
    await open(page, '职业教育');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载结果（CSV）' }).click(),
    ]);
    const rows = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n').slice(1);
    // policy, nature, document, documentEn, region, regionEn, date, provision, position
    const cells = rows.map((row) =>
      [...row.matchAll(/(?:"(?:[^"]|"")*"|[^",]*)(?:,|$)/g)].map(([cell]) => cell),
    );
    expect(cells.filter((row) => row[0] === ',' || row[8] === ',')).toEqual([]);
    await page.getByText('表格说明').click();
    await expect(page.getByText('前面加一个单引号')).toBeVisible();
  });

  test('the switch of language keeps the question and the choices, in another window too', async ({
    page,
  }) => {
    await open(page, '双师型', '&region=示例市');
    const link = page.locator('[data-language-switch]');
    await link.dispatchEvent('pointerdown');
    const address = new URL((await link.getAttribute('href')) ?? '', page.url());
    expect(address.pathname).toMatch(/\/en\/search\/$/);
    expect([address.searchParams.get('q'), address.searchParams.get('region')]).toEqual(['双师型', '示例市']);
  });
});

test('a search that nothing answers leads on to questions that the site answers', async ({ page }) => {
  const questions = page.getByRole('heading', { name: '从这些问题看起' });
  await open(page, '实训基地');
  await expect(questions).toBeHidden();
  await open(page, '量子计算机');
  await expect(questions).toBeVisible();
  await page.locator('.search-start li a').first().click();
  await expect(page).toHaveURL(/\/topics\/[a-z]/u);
});
