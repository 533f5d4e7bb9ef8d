import { expect, test } from '@playwright/test';

test('the matrix names each body of a task, and leads to the body and to the task', async ({ page }) => {
  await page.goto('/organisations/');
  const matrix = page.getByRole('table', { name: /行是责任单位/ });
  await expect(matrix.locator('tbody tr')).toHaveCount(10);
  await expect(matrix.locator('.duty-tasks th')).toHaveCount(19);
  const row = matrix.getByRole('row', { name: /示例市教育局/ });
  await expect(row.locator('td a')).toHaveCount(11);
  await expect(row.locator('td').last()).toHaveText('11');
  await expect(row.locator('td a').first()).toHaveAttribute('title', /2\..*原文共列2个单位，此为第1个/);
  await row.getByRole('link', { name: '示例市教育局' }).click();
  await expect(page).toHaveURL(/\/organisations\/shili-education-bureau\/$/);
});

test('on a phone the matrix is a list of tasks a body', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/organisations/');
  const row = page.locator('.duty-matrix tbody tr').filter({ hasText: '示例市人力资源和社会保障局' });
  await expect(row.getByRole('link', { name: /9\.扩大职工培训/ })).toBeVisible();
  await expect(row.getByRole('link')).toHaveCount(3);
});

test('a body has its tasks with targets, dates, bodies as printed and sources, and its names as printed', async ({
  page,
}) => {
  await page.goto('/organisations/shili-education-bureau/');
  await expect(page.locator('.head-table')).toContainText('市教育局（10处）');
  const head = page.locator('.task-table thead th');
  await expect(head).toHaveText(['序号', '任务', '目标', '时限', '责任单位（按原文顺序）', '出处']);
  const row = page.locator('.task-table tbody').filter({ hasText: '2025年底建成1个市域产教融合联合体' });
  await expect(row).toContainText('市发展和改革委员会、教育局、临港经济区管理委员会、示例市职业技术学院');
  await expect(row).toContainText('四、（五）12.');
  await row.getByRole('link', { name: /12\.共建/ }).click();
  await expect(page.locator('#s4-5-12')).toBeInViewport();
});

test('the due filter shows one year, or what has no date, and is kept in the address', async ({ page }) => {
  await page.goto('/organisations/shili-education-bureau/');
  const rows = page.locator('.task-table tr[data-due]:not([hidden])');
  const all = await rows.count();
  await page.getByLabel('时限').selectOption('2024');
  await expect(page).toHaveURL(/\?due=2024$/);
  await expect(rows).toHaveCount(3);
  await page.reload();
  await expect(rows).toHaveCount(3);
  await page.getByLabel('时限').selectOption('none');
  for (const text of await rows.allTextContents()) expect(text).toContain('没写时限');
  await page.goto('/organisations/shili-education-bureau/?due=1999');
  await expect(page.getByRole('status').first()).toContainText('1999');
  await expect(rows).toHaveCount(all);
});

test('the tables to download hold the rows of the page', async ({ page, request }) => {
  await page.goto('/organisations/shili-drc/');
  const rows = await page.locator('.task-table tr[data-due]').count();
  const links = page.locator('.downloads a');
  const [word, csv] = await links.evaluateAll((found) =>
    found.map((link) => (link as HTMLAnchorElement).href),
  );
  const table = await (await request.get(csv ?? '')).text();
  expect(
    table.startsWith('\u{feff}序号,任务,任务原文,目标,时限,责任单位（按原文顺序）,出处,id,policy,'),
  ).toBe(true);
  expect(table.trimEnd().split('\r\n')).toHaveLength(rows + 1);
  const document = await (await request.get(word ?? '')).body();
  expect(document.subarray(0, 2).toString()).toBe('PK');
});

test('a body that only reference material names has no tasks and no files', async ({ page }) => {
  await page.goto('/organisations/jingyu-new-area/');
  await expect(page.locator('.task-table')).toHaveCount(0);
  await expect(page.locator('.downloads')).toHaveCount(0);
  await expect(page.locator('section.reference')).toContainText('来源未核实');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
});

test('bodies of reference material alone are shown when they are asked for, which the address says', async ({
  page,
}) => {
  await page.goto('/organisations/');
  const link = page.locator('.reference-part a[href$="/organisations/jingyu-new-area/"]');
  await expect(link).toBeHidden();
  await page.locator('.reference-part > summary').click();
  await expect(link).toBeVisible();
  await expect(page).toHaveURL('/organisations/?reference=1');
  await page.reload();
  await expect(link).toBeVisible();
  await page.locator('.reference-part > summary').click();
  await expect(page).toHaveURL('/organisations/');
});

test('without JavaScript every row is there and no dead control is', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/organisations/shili-vocational-college/');
  await expect(page.locator('.task-table tbody tr').first()).toBeVisible();
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
  await context.close();
});
