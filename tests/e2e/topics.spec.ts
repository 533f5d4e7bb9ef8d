import { expect, test } from '@playwright/test';

test('the list of topics leads by its question to the answer, each sentence with its provision', async ({
  page,
}) => {
  await page.goto('/topics/');
  await page.getByRole('link', { name: '普通高中能转到职业学校吗？' }).click();
  await expect(page).toHaveURL(/\/topics\/general-vocational-integration\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('普通高中能转到职业学校吗？');
  const sentences = page.locator('.short-answer li');
  await expect(sentences.first()).toContainText('云川市允许学生在高中一年级结束前申请转入职业学校。');
  for (const sentence of await sentences.all())
    expect(await sentence.getByRole('link').count()).toBeGreaterThan(0);
  await expect(page.locator('.gaps')).toContainText('本站没有收录望潮区正式文件');
  await expect(page.locator('.silent-documents')).toHaveText('样本县的文件没有写到这个问题。');
  await sentences.first().getByRole('link').click();
  await expect(page).toHaveURL(/\/policies\/yunchuan-2022\/#s3-3-8$/);
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`the answer and the first answering words stand on the first screen at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/topics/general-vocational-integration/');
    await expect(page.locator('.short-answer li').first()).toBeInViewport({ ratio: 1 });
    const first = page.locator('.answer').first();
    await expect(first).toContainText('允许学生在高中一年级结束前申请转入职业学校');
    if (width === 1440) await expect(first).toBeInViewport();
  });
}

test('the words that answer stand verbatim in the provision that they link to', async ({ page }) => {
  await page.goto('/topics/training-bases-and-practice-centres/');
  const answers = await page.locator('.answer').evaluateAll((list) =>
    list.map((answer) => ({
      policy: (answer as HTMLElement).dataset['policy'] ?? '',
      provision: (answer as HTMLElement).dataset['provision'] ?? '',
      quote: answer.querySelector('q')?.textContent ?? '',
      href: answer.querySelector('.source')?.getAttribute('href') ?? '',
    })),
  );
  expect(answers.length).toBeGreaterThan(8);
  for (const { policy, provision, quote, href } of answers) {
    expect(href).toBe(`/policies/${policy}/#${provision}`);
    await page.goto(href);
    const source = page.locator(`[data-source-text="${policy}"]`);
    expect(await source.evaluate((element) => element.textContent)).toContain(quote);
  }
});

test('a question that asks how many is answered by numbers with verb and date, each leading to its target', async ({
  page,
}) => {
  await page.goto('/topics/consortia-and-communities/');
  const number = page.locator('.number[data-item="shili-2024-shiyu-consortium-2025"]');
  await expect(number).toHaveText(/建成\s*1个\s*2025年/u);
  await number.getByRole('link').click();
  await expect(page).toHaveURL(/\/targets\/shili-2024-shiyu-consortium\/$/);
});

test('reference material is apart, under its warning', async ({ page }) => {
  await page.goto('/topics/consortia-and-communities/');
  const reference = page.locator('section.reference');
  await expect(reference.locator('thead')).toContainText('来源未核实');
  await expect(reference.locator('.answer')).toHaveCount(
    await page.locator('.answer[data-policy="jingyu-2024"]').count(),
  );
});

test('places stand side by side on a wide screen, and beneath each other with their names on a phone', async ({
  page,
}) => {
  await page.goto('/topics/consortia-and-communities/');
  const row = page.locator('[aria-labelledby="provisions"] tbody tr').first();
  const lefts = async () =>
    await row
      .locator('td')
      .evaluateAll((cells) =>
        cells
          .filter((cell) => cell.getClientRects().length > 0)
          .map((cell) => cell.getBoundingClientRect().left),
      );
  expect(new Set(await lefts()).size).toBe(3);
  await expect(row.locator('.place').first()).toBeHidden();
  await page.setViewportSize({ width: 390, height: 844 });
  expect(new Set(await lefts()).size).toBe(1);
  await expect(row.locator('.place').first()).toHaveText('示例市');
  await expect(row.locator('.place').first()).toBeVisible();
});

for (const width of [320, 768]) {
  test(`in large type nothing leaves a topic page at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('/topics/general-vocational-integration/');
    await page.evaluate(() => {
      document.documentElement.dataset['type'] = 'large';
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

test('the comparison says inside the picture what may be compared, leaves reference material to the table and reads its rows out', async ({
  page,
}) => {
  await page.goto('/topics/consortia-and-communities/#shiyu-consortium');
  const figure = page.locator('figure#shiyu-consortium');
  await expect(figure.locator('.chart-scope')).toContainText('级别、名称、建设阶段不同');
  const chart = figure.locator('svg.wide-only');
  await expect(chart).toContainText('能否比较　不作比较');
  await expect(chart.locator('.reason-label').last()).toBeVisible();
  await expect(chart.locator('.point-mark, .tick-label')).toHaveCount(0);
  await expect(chart.locator('[data-item^="jingyu"]')).toHaveCount(0);
  await expect(figure.locator('tbody tr[data-item^="jingyu"]')).not.toHaveCount(0);
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
  test('a topic page is complete', async ({ page }) => {
    await page.goto('/en/topics/industry-colleges/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Industry colleges');
    await expect(page.locator('.short-answer li')).toContainText('Shili gives numbers');
    await expect(page.locator('.answer q[lang="zh-CN"]').first()).toBeVisible();
    await expect(page.locator('figure svg.wide-only').first()).toBeVisible();
  });
});
