import { expect, test, type Page } from '@playwright/test';

const policy = '/policies/shili-2024/';

/** Scrolls by script, as a reader with a wheel would: at once, without the address. */
async function scrollToProvision(page: Page, id: string): Promise<void> {
  await page.evaluate((name) => {
    const top = document.getElementById(name)?.getBoundingClientRect().top ?? 0;
    scrollBy({ top: top - 100, behavior: 'instant' });
  }, id);
}

const currentEntry = (page: Page) => page.locator('contents-spy a[aria-current]');
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
        const entry = await page.locator(`contents-spy a[href="${href}"]`).textContent();
        await expect(page.locator('.bar-place [data-reading-place]')).toHaveText(entry ?? '');
      }
    });
  }

  test('the bar cites the provision of the address, though it holds others that are in sight', async ({
    page,
  }) => {
    await page.goto(`${policy}#s4`);
    await page.locator('.reading-bar').getByRole('button', { name: '引用', exact: true }).click();
    await expect(page.getByRole('dialog', { name: /^引用/ }).getByRole('heading', { level: 2 })).toHaveText(
      '引用 四、',
    );
  });

  test('the bar cites what is read once the reader has scrolled on', async ({ page }) => {
    await page.goto(`${policy}#s4`);
    await scrollToProvision(page, 's4-2-4');
    await expect(currentEntry(page)).toHaveAttribute('href', '#s4-2-4');
    // Not by the pointer: to reach a sticky control the test browser scrolls the page.
    await page.keyboard.press('c');
    await expect(page.getByRole('dialog', { name: /^引用/ }).getByRole('heading', { level: 2 })).toHaveText(
      /^引用 四、（二）4\./,
    );
  });

  test('the name of a part is the interface’s, a printed heading is Chinese', async ({ page }) => {
    await page.goto(`/en${policy}`);
    const name = page.locator('.bar-place [data-reading-place]');
    await expect(name).toHaveText('Issuing notice');
    await expect(name).toHaveAttribute('lang', 'en');
    await page.goto(`/en${policy}#s4-2-4`);
    await expect(name).toHaveAttribute('lang', 'zh-CN');
  });
});

test.describe('steps from provision to provision', () => {
  test('five steps on and one back are one entry of the history: going back leads to where they began', async ({
    page,
  }) => {
    await page.goto(policy);
    const begun = await page.evaluate(() => history.length);
    for (const key of ['j', 'j', 'j', 'j', 'j', 'k']) await page.keyboard.press(key);
    const { hash } = new URL(page.url());
    expect(hash).not.toBe('');
    expect(await isFocused(page, hash.slice(1))).toBe(true);
    expect(await page.evaluate(() => history.length)).toBe(begun + 1);
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`${policy}$`));
    await expect.poll(() => scrollTop(page)).toBe(0);
  });

  test('a step after a jump goes on from where the jump led, and going back leads to each in turn', async ({
    page,
  }) => {
    await page.goto(policy);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const { hash } = new URL(page.url());
    await page
      .getByRole('navigation', { name: '本文目录' })
      .getByRole('link', { name: /强化组织领导/ })
      .click();
    await expect(page).toHaveURL(/#s5$/);
    await page.keyboard.press('j');
    await expect(page).toHaveURL(/#s5-1$/);
    await page.goBack();
    await expect(page).toHaveURL(/#s5$/);
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`${hash}$`));
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

test.describe('a reader who comes back', () => {
  test('is offered the heading at which they stopped, and taken there by their own choice only', async ({
    page,
  }) => {
    await page.goto(policy);
    const link = page.getByRole('link', { name: '接着上次读' });
    await expect(link).toBeHidden();
    await scrollToProvision(page, 's4-2-4');
    await expect(currentEntry(page)).toHaveAttribute('href', '#s4-2-4');
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('zhice:place:shili-2024')))
      .toBe('s4-2-4');
    await page.goto('/policies/yunchuan-2022/');
    await expect(link).toBeHidden();
    await page.goto(policy);
    await expect(link).toBeVisible();
    expect(await scrollTop(page)).toBe(0);
    await link.click();
    await expect(page).toHaveURL(/#s4-2-4$/);
    await expect(page.locator('#s4-2-4')).toBeInViewport();
    await expect(link).toBeHidden();
  });

  test('finds the position in the other language too, and no offer at an address of a provision', async ({
    page,
  }) => {
    await page.goto(policy);
    await page.evaluate(() => {
      localStorage.setItem('zhice:place:shili-2024', 's4-3-8');
    });
    await page.goto(`/en${policy}`);
    await expect(page.getByRole('link', { name: 'Resume reading' })).toHaveAttribute('href', /#s4-3-8$/);
    await page.goto(`${policy}#s5`);
    await expect(currentEntry(page)).toHaveAttribute('href', '#s5');
    await expect(page.locator('resume-reading')).toBeHidden();
  });
});

test('a finding far away is shown, and the heading in the bar follows', async ({ page }) => {
  await page.goto(`${policy}#s3`);
  const before = await scrollTop(page);
  await page.keyboard.press('f');
  await page.getByRole('searchbox', { name: '在本文中查找' }).fill('强化组织领导');
  await expect.poll(() => scrollTop(page)).toBeGreaterThan(before + 1000);
  await expect(page.locator('contents-spy a[aria-current]')).toHaveAttribute('href', /^#s[45]/);
});

test.describe('the language switch', () => {
  test('keeps the provision of the address', async ({ page }) => {
    await page.goto(`${policy}#s4-3-8`);
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(/\/en\/policies\/shili-2024\/#s4-3-8$/);
    await expect(page.locator('#s4-3-8')).toBeInViewport();
  });

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

test('an address far down the page is in sight below the reading bar, headed by its first line', async ({
  page,
}) => {
  await page.goto('/policies/yangben-2023/?from=mail#distribution');
  await expect(page.locator('#distribution')).toBeInViewport();
  await page.goto(`${policy}?from=mail#s4-2-4`);
  const heading = page.locator('#s4-2-4');
  await expect(heading).toBeInViewport();
  const bar = await page.locator('.reading-bar').boundingBox();
  const line = await heading.boundingBox();
  expect(line?.y ?? 0).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
});

test('every run-in heading has a mark of its own, which leaves the line as it is', async ({ page }) => {
  await page.goto(policy);
  const missing = await page.locator('.run-in > :is(h3, h4, h5, h6)').evaluateAll(
    (headings) =>
      headings.filter((heading) => {
        const mark = heading.parentElement?.querySelector(`:scope > a.permalink[href="#${heading.id}"]`);
        return !mark?.closest('[data-editorial]');
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
