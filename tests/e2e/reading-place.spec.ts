import { expect, test, type Page } from '@playwright/test';

const policy = '/policies/shili-2024/';

/** Scrolls by script, as a reader with a wheel would: at once, and away from the place of the address. */
async function scrollToPlace(page: Page, id: string): Promise<void> {
  await page.mouse.move(700, 450);
  await page.mouse.wheel(0, 10);
  await page.waitForTimeout(300);
  await page.evaluate((name) => {
    const top = document.getElementById(name)?.getBoundingClientRect().top ?? 0;
    scrollBy({ top: top - 100, behavior: 'instant' });
  }, id);
  await page.waitForTimeout(100);
}

const scrollTop = (page: Page) => page.evaluate(() => scrollY);
const isFocused = (page: Page, id: string) =>
  page.evaluate((name) => document.activeElement?.id === name, id);

test.describe('where the reader is', () => {
  for (const id of ['yunchuan-2022', 'yangben-2023', 'shili-2024']) {
    test(`every entry of the contents of ${id} is the current one once it was followed`, async ({ page }) => {
      test.setTimeout(90_000);
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(`/policies/${id}/`);
      const hrefs = await page
        .locator('contents-spy a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(hrefs.length).toBeGreaterThan(10);
      for (const href of hrefs) {
        await page.locator(`contents-spy a[href="${href}"]`).click();
        await expect(page.locator('contents-spy a[aria-current]')).toHaveAttribute('href', href);
        await expect(page.locator('#reading-place')).toHaveAttribute('href', href);
      }
    });
  }

  test('the bar cites the provision of the address, though it holds others that are in sight', async ({
    page,
  }) => {
    await page.goto(`${policy}#s4`);
    await page.locator('.reading-bar').getByRole('button', { name: '引用', exact: true }).click();
    await expect(page.getByRole('dialog', { name: /^引用/ }).getByRole('heading')).toHaveText('引用 四、');
  });

  test('the bar cites what is read once the reader has scrolled on', async ({ page }) => {
    await page.goto(`${policy}#s4`);
    await scrollToPlace(page, 's4-2-4');
    // Not by the pointer: to reach a sticky control the test browser scrolls the page.
    await page.keyboard.press('c');
    await expect(page.getByRole('dialog', { name: /^引用/ }).getByRole('heading')).toHaveText(
      /^引用 四、（二）4\./,
    );
  });

  test('the name of a part is the interface’s, a printed heading is Chinese', async ({ page }) => {
    await page.goto(`/en${policy}`);
    const place = page.locator('#reading-place');
    await expect(place).toHaveText('Issuing notice');
    await expect(place).toHaveAttribute('lang', 'en');
    await page.goto(`/en${policy}#s4-2-4`);
    await expect(place).toHaveAttribute('lang', 'zh-CN');
  });
});

test.describe('steps from provision to provision', () => {
  test('five steps on, one back, and the reader returns to where they began, from where the next step goes on', async ({
    page,
  }) => {
    await page.goto(policy);
    for (const key of ['j', 'j', 'j', 'j', 'j', 'k']) await page.keyboard.press(key);
    const fourth = new URL(page.url()).hash;
    expect(fourth).not.toBe('');
    await page.keyboard.press('b');
    await expect.poll(() => scrollTop(page)).toBe(0);
    expect(new URL(page.url()).hash).toBe('');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('j');
    expect(new URL(page.url()).hash).toBe(fourth);
  });

  test('going back restores address and focus', async ({ page }) => {
    await page.goto(policy);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const { hash } = new URL(page.url());
    await page
      .getByRole('navigation', { name: '本文目录' })
      .getByRole('link', { name: /强化组织领导/ })
      .click();
    await expect(page).toHaveURL(/#s5$/);
    await page.locator('h2#notice-title').evaluate((heading) => {
      heading.focus({ preventScroll: true });
    });
    await page.keyboard.press('b');
    await expect(page).toHaveURL(new RegExp(`${hash}$`));
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await expect(page).toHaveURL(new RegExp(`${hash}$`));
    expect(await isFocused(page, hash.slice(1))).toBe(true);
  });

  test('a text without numbering is stepped through by its paragraphs', async ({ page }) => {
    await page.goto('/policies/jingyu-2024/');
    for (const [key, id] of [
      ['j', 'title'],
      ['j', 'p1'],
      ['j', 'p2'],
      ['k', 'p1'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(page).toHaveURL(new RegExp(`#${id}$`));
      expect(await isFocused(page, id)).toBe(true);
    }
  });
});

test('a finding far away is a jump to come back from', async ({ page }) => {
  await page.goto(`${policy}#s3`);
  const before = await scrollTop(page);
  await page.keyboard.press('f');
  await page.getByRole('searchbox', { name: '在本文中查找' }).fill('强化组织领导');
  await expect.poll(() => scrollTop(page)).toBeGreaterThan(before + 1000);
  await expect(page.locator('contents-spy a[aria-current]')).toHaveAttribute('href', /^#s[45]/);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '回到刚才的位置' }).click();
  await expect.poll(() => scrollTop(page)).toBe(before);
  await expect(page).toHaveURL(/#s3$/);
  await expect(page.locator('contents-spy a[aria-current]')).toHaveAttribute('href', '#s3');
});

test.describe('the language switch', () => {
  for (const [when, hash] of [
    ['without an address of a provision', ''],
    ['after scrolling on from the provision of the address', '#s4-2-4'],
  ] as const) {
    test(`keeps the provision being read ${when}`, async ({ page }) => {
      await page.goto(policy + hash);
      await scrollToPlace(page, 's4-3-8');
      // A stay of two seconds is reading, whatever came before it.
      await page.waitForTimeout(2_100);
      await page.getByRole('link', { name: 'English' }).click();
      await expect(page).toHaveURL(/\/en\/policies\/shili-2024\/#s4-3-8/);
      await expect(page.locator('#s4-3-8')).toBeInViewport();
    });
  }

  test('leads to the head of the page from the head of the page', async ({ page }) => {
    await page.goto(policy);
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(/\/en\/policies\/shili-2024\/$/);
  });

  for (const path of [
    '/search/?q=产业学院&mode=all-words&region=159900',
    '/policies/?kind=plan',
    '/timeline/?place=shili-2024&year=2025',
  ]) {
    test(`keeps the choices of ${path}`, async ({ page }) => {
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      const { search } = new URL(page.url());
      await page.getByRole('link', { name: 'English' }).click();
      await expect(page).toHaveURL((url) => url.pathname.startsWith('/en/') && url.search === search);
    });
  }
});

test('/ leads from a policy page into the search box', async ({ page }) => {
  await page.goto(policy);
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/search\//);
  await page.waitForLoadState('networkidle');
  const box = page.locator('main input[name="q"]');
  await expect(box).toBeFocused();
  await page.keyboard.type('产业学院');
  await expect(box).toHaveValue('产业学院');
});

test('an address far down the page is there at once, without passing everything above it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const tops: number[] = [];
    Object.assign(window, { tops });
    addEventListener('scroll', () => tops.push(Math.round(scrollY)));
  });
  await page.goto('/policies/yangben-2023/#distribution');
  await expect(page.locator('#distribution')).toBeInViewport();
  await page.waitForTimeout(300);
  const tops = await page.evaluate(() => (window as unknown as { tops: number[] }).tops);
  expect(new Set(tops).size).toBeLessThanOrEqual(2);
});

test('every run-in heading has a mark of its own, which leaves the line as it is', async ({ page }) => {
  await page.goto(policy);
  const missing = await page.locator('.run-in > :is(h3, h4, h5, h6)').evaluateAll(
    (headings) =>
      headings.filter((heading) => {
        const mark = heading.querySelector(`a.permalink[href="#${heading.id}"]`);
        return mark?.closest('[data-editorial]') === null || mark === null;
      }).length,
  );
  expect(missing).toBe(0);
  const mark = page.locator('a.permalink[href="#s4-1-1"]');
  const gap = () =>
    page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('#s4-1-1-p1') as Element);
      return range.getClientRects()[0]?.left ?? 0;
    });
  const before = await gap();
  await mark.evaluate((element) => element.remove());
  expect(await gap()).toBe(before);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('large type on and off keeps the provision being read', async ({ page }) => {
    await page.goto(policy);
    await scrollToPlace(page, 's4-4-11');
    const place = page.locator('#reading-place');
    const name = await place.textContent();
    const button = page.locator('.reading-bar type-size button');
    for (let turn = 0; turn < 2; turn += 1) {
      await button.click();
      await page.waitForTimeout(200);
      await expect(page.locator('#s4-4-11')).toBeInViewport();
      await expect(place).toHaveText(name ?? '');
    }
  });
});
