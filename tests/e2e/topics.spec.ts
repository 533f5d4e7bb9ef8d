import { expect, test } from '@playwright/test';

test('the list of topics leads by its question to the provisions of each region', async ({ page }) => {
  await page.goto('/topics/');
  await page.getByRole('link', { name: '普通高中能转到职业学校吗？' }).click();
  await expect(page).toHaveURL(/\/topics\/general-vocational-integration\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('普通高中能转到职业学校吗？');
  await expect(page.locator('.gaps')).toContainText('本站没有收录望潮区正式文件');
  await expect(page.locator('.absent')).toContainText('样本县');
});

test('every card opens with region, kind and date, and links to its provision', async ({ page }) => {
  await page.goto('/topics/consortia-and-communities/');
  const cards = page.locator('.provision-card');
  for (const card of await cards.all()) {
    await expect(card.locator('> :first-child li')).toHaveText([
      /^.+[市县]$/,
      /^(?:规划|实施方案|新闻报道)$/,
      /^\d{4}年\d+月\d+日$/,
      ...((await card.getAttribute('data-policy')) === 'jingyu-2024' ? ['来源未核实'] : []),
    ]);
    const href = await card.locator('h4 a').getAttribute('href');
    expect(href).toBe(
      `/policies/${await card.getAttribute('data-policy')}/#${await card.getAttribute('data-provision')}`,
    );
  }
  await expect(page.locator('.reference .provision-card')).toHaveCount(
    await page.locator('[data-policy="jingyu-2024"].provision-card').count(),
  );
});

test('a card prints its provision to the letter, and its folded lead stands in it', async ({ page }) => {
  await page.goto('/topics/training-bases-and-practice-centres/');
  const cards = await page.locator('.provision-card').evaluateAll((list) =>
    list.map((card) => ({
      policy: (card as HTMLElement).dataset['policy'] ?? '',
      provision: (card as HTMLElement).dataset['provision'] ?? '',
      text: [...card.querySelectorAll('.printed p')].map((line) => line.textContent ?? ''),
      lead: [...card.querySelectorAll('.lead-piece')].map((piece) => piece.textContent ?? ''),
    })),
  );
  expect(cards.length).toBeGreaterThan(8);
  for (const policy of new Set(cards.map((card) => card.policy))) {
    const source = await (await page.request.get(`/data/policies/${policy}.json`)).text();
    for (const { text, lead } of cards.filter((card) => card.policy === policy)) {
      for (const line of text) expect(source).toContain(JSON.stringify(line).slice(1, -1));
      for (const piece of lead) expect(text.join('\n')).toContain(piece);
    }
  }
});

test('regions stand side by side on a wide screen and beneath each other on a phone', async ({ page }) => {
  await page.goto('/topics/consortia-and-communities/');
  const lefts = async () =>
    await page
      .locator('[aria-labelledby="provisions"] .topic-column')
      .evaluateAll((columns) => columns.map((column) => column.getBoundingClientRect().left));
  expect(new Set(await lefts()).size).toBe(3);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(new Set(await lefts()).size).toBe(1);
});

test('the comparison chart says what may be compared, draws reference material hollow and reads its rows out', async ({
  page,
}) => {
  await page.goto('/topics/consortia-and-communities/#shiyu-consortium');
  const figure = page.locator('figure#shiyu-consortium');
  await expect(figure.locator('.chart-scope')).toContainText('级别、名称、建设阶段不同');
  const chart = figure.locator('svg.wide-only');
  await expect(chart.locator('.reference .point-mark')).toHaveCount(1);
  await expect(chart).toContainText('来源未核实');
  await expect(chart.locator('[data-item="shili-2024-shiyu-consortium-2024"]')).toContainText('建设打造');
  await figure.locator('target-chart').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(figure.locator('.chart-detail')).toContainText(
    '示例市 · 市域产教融合联合体 · 2025年 · 1个 · 两处表述不同 · 建成',
  );
  await expect(figure.locator('.chart-detail')).toContainText('建成1个市域产教融合联合体');
});

for (const width of [320, 390, 768]) {
  test(`no words of the English charts leave their picture at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('/en/topics/training-bases-and-practice-centres/');
    const outside = await page.locator('figure .chart svg').evaluateAll((charts) =>
      charts.flatMap((chart) => {
        const frame = chart.getBoundingClientRect();
        return [...chart.querySelectorAll('text')]
          .filter((text) => {
            const box = text.getBoundingClientRect();
            return box.width > 0 && (box.left < frame.left - 1 || box.right > frame.right + 1);
          })
          .map((text) => text.textContent);
      }),
    );
    expect(outside).toEqual([]);
  });
}

test('a number that the text only relates to another stands in words', async ({ page }) => {
  await page.goto('/topics/vocational-training/');
  const figure = page.locator('figure#training-ratio');
  await expect(figure.locator('.point-mark')).toHaveCount(0);
  await expect(figure.locator('tbody')).toContainText('达到全日制在校生总数的2倍');
  await expect(figure.locator('.chart-reading')).toContainText('没写时限：达到全日制在校生总数的2倍');
});

test('the sentence of a chart says who gives no number, and keeps published figures separate from targets', async ({
  page,
}) => {
  await page.goto('/topics/industry-colleges/');
  await expect(page.locator('figure#industry-college .chart-reading')).toHaveText(
    '原文：示例市（产业学院）2024年：2个，2025年：4个。样本县、云川市写到而没有单独写数字。参考材料（来源未核实）：镜屿市（特性今世工业学院）2025年：12个。',
  );
  await page.goto('/topics/vocational-training/');
  await expect(page.locator('figure#training-volume .chart-reading')).toHaveText(
    '原文：示例市（各类职业院校年培训总量）没写时限：年培训总量3万人次以上。文件公布的数字：云川市（开展社会培训）2022年：8.35万人次。',
  );
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a topic page is complete and its long provisions open', async ({ page }) => {
    await page.goto('/en/topics/industry-colleges/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Industry colleges');
    const card = page.locator('.provision-card:has(details)').first();
    await card.locator('summary').click();
    await expect(card.locator('.printed[lang="zh-CN"]')).toBeVisible();
    await expect(page.locator('figure svg.wide-only').first()).toBeVisible();
  });
});
