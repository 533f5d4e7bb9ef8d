import { expect, test } from '@playwright/test';

const policy = '/policies/shili-2024/';
/** What programs that make links sweep into an address from the words behind it. */
const swept = [
  '。',
  '）',
  '，',
  '；',
  '：',
  '”',
  '》',
  '】',
  '（2026年11月29日访问）',
  '.',
  ',',
  ')',
  ']',
  '>',
  "'",
];

test.use({ reducedMotion: 'reduce' });

test.describe('a fragment that carries more than an id', () => {
  for (const mark of swept) {
    test(`leads to its provision: “${mark}”, typed and encoded`, async ({ page }) => {
      for (const written of [mark, encodeURIComponent(mark)]) {
        await page.goto('about:blank');
        await page.goto(`${policy}#s3-p2${written}`);
        await expect(page).toHaveURL(/#s3-p2$/);
        await expect(page.locator('#s3-p2')).toBeInViewport();
        await expect(page.locator('unknown-address p')).toBeHidden();
      }
    });
  }

  test('leads to its provision in capitals, in English, and where one is already on the page', async ({
    page,
  }) => {
    await page.goto(`${policy}#S3-P2`);
    await expect(page).toHaveURL(/#s3-p2$/);
    await page.goto(`/en${policy}#S4-1-1。`);
    await expect(page).toHaveURL(/#s4-1-1$/);
    await page.evaluate(() => {
      location.hash = '#s5）';
    });
    await expect(page).toHaveURL(/#s5$/);
    await expect(page.locator('#s5')).toBeInViewport();
  });

  for (const [path, id] of [
    ['/data/', 'citing'],
    ['/en/data/', 'fields-targets'],
    ['/about/', 'corrected'],
    ['/timeline/', 'timeline-list'],
    ['/targets/', 'undated'],
    ['/compare/', 'parallels'],
  ] as const) {
    test(`leads to its place on ${path}, which has no provisions`, async ({ page }) => {
      await page.goto(`${path}#${id}）。`);
      await expect(page).toHaveURL(new RegExp(`#${id}$`));
      await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
    });
  }

  test('the way back leads to the page before, not to the address as it was written', async ({ page }) => {
    await page.goto('/');
    await page.goto(`${policy}#s3-p2）`);
    await expect(page).toHaveURL(/#s3-p2$/);
    await page.goBack();
    await expect(page).toHaveURL(/\/$/);
    expect(new URL(page.url()).pathname).toBe('/');
  });
});

test.describe('a fragment that names nothing', () => {
  for (const [address, nearest] of [
    ['/data/#fields-target', '#fields-targets'],
    ['/about/#correctd', '#corrected'],
    ['/policies/shili-2024/#三、提升目标', '#s3'],
  ] as const) {
    test(`${address} is said to, and ${nearest} offered`, async ({ page }) => {
      await page.goto(address);
      const message = page.locator('unknown-address');
      await expect(message).toContainText(decodeURIComponent(new URL(page.url()).hash));
      await expect(message.getByRole('link')).toHaveAttribute('href', nearest);
      await message.getByRole('link').click();
      await expect(page.locator(nearest)).toBeInViewport();
      await expect(message.locator('p')).toBeHidden();
    });
  }

  test('is said without an offer where nothing is near', async ({ page }) => {
    await page.goto('/en/about/#zzzzzz');
    const message = page.locator('unknown-address');
    await expect(message).toContainText('This page has no “#zzzzzz”.');
    await expect(message.getByRole('link')).toBeHidden();
    await message.getByRole('button', { name: 'Close' }).click();
    await expect(message.locator('p')).toBeHidden();
  });
});

test.describe('a path that carries more than the address of a page', () => {
  for (const [written, page_] of [
    [`${policy}）`, policy],
    [`/policies/shili-2024）`, policy],
    [`${policy}%E3%80%82`, policy],
    [`${policy}).`, policy],
    [`${policy}（2026年11月29日访问）`, policy],
    ['/Policies/SHILI-2024/', policy],
    [`/en${policy}》`, `/en${policy}`],
    ['/timeline/。', '/timeline/'],
  ] as const) {
    test(`${written} leads to ${page_}`, async ({ page }) => {
      await page.goto('/');
      await page.goto(written);
      await expect.poll(() => new URL(page.url()).pathname).toBe(page_);
      await expect(page.locator('lead-on')).toHaveCount(0);
      await page.goBack();
      await expect.poll(() => new URL(page.url()).pathname).toBe('/');
    });
  }

  test('keeps its fragment, encoded or not', async ({ page }) => {
    for (const written of [`/policies/shili-2024）#s3-p2。`, `${policy}%23s3-p2%EF%BC%89`]) {
      await page.goto(written);
      await expect(page).toHaveURL(new RegExp(`${policy}#s3-p2$`));
      await expect(page.locator('#s3-p2')).toBeInViewport();
    }
  });

  test('leads nowhere where there is no such page, and says in both languages what may be wrong', async ({
    page,
  }) => {
    await page.goto('/policies/no-such-2024/）');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('没有这个页面');
    await expect(page.locator('main')).toContainText('连进了链接');
    await expect(page.locator('main')).toContainText('taken into the link');
    await expect(page).toHaveURL(/no-such-2024/);
  });

  for (const [written, nearest, name] of [
    [`${policy}targets/nothing/`, policy, '实施方案'],
    [`/en${policy}nothing/`, `/en${policy}`, ''],
    ['/topics/no-such-topic/', '/topics/', ''],
  ] as const) {
    test(`${written}, which no page has, offers the nearest page above`, async ({ page }) => {
      await page.goto(written);
      const offered = page.locator('main [data-nearest]:visible');
      await expect(offered).toHaveCount(1);
      await expect(offered.getByRole('link')).toHaveAttribute('href', nearest);
      await expect(offered.getByRole('link')).toContainText(name === '' ? /\S/ : name);
      await offered.getByRole('link').click();
      await expect.poll(() => new URL(page.url()).pathname).toBe(nearest);
    });
  }

  test('is spoken of without scripts too, with search and the list of documents', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const answer = await page.goto(`${policy}）`);
    expect(answer?.status()).toBe(404);
    await expect(page.locator('main')).toContainText('连进了链接');
    await expect(page.locator('main').getByRole('searchbox')).toBeVisible();
    await expect(page.locator('main').getByRole('link', { name: 'All documents' })).toBeVisible();
    await context.close();
  });
});
