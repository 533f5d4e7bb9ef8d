import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { fixtureSite } from '../browser/fixture-site.ts';
import { pageTypes } from '../browser/page-types.ts';
import { settle } from '../browser/settle.ts';

const shili = '/policies/shili-2024/';
const widths = [1440, 390] as const;

interface Heard {
  readonly role: string;
  readonly name: string;
  /** How many elements a screen reader finds in it. */
  readonly parts: number;
}

/** What a screen reader is told of a page, by the browser's own accessibility tree. */
async function listen(page: Page): Promise<readonly Heard[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const partsOf = (ids: readonly string[] = []): number =>
    ids.reduce((sum, id) => {
      const part = byId.get(id);
      if (part === undefined) return sum;
      return sum + (part.ignored ? partsOf(part.childIds) : 1);
    }, 0);
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, childIds }) => ({
      role: String(role?.value),
      name: String(name?.value ?? ''),
      parts: partsOf(childIds),
    }));
}

function addresses(pattern: RegExp): readonly string[] {
  const all = pageTypes(fixtureSite.root);
  return all.filter((address) => pattern.test(address));
}

/** Policy pages in both languages. */
function policyPages(): readonly string[] {
  const chinese = addresses(/^\/policies\/[^/]+\/$/);
  expect(chinese.length).toBeGreaterThan(3);
  return chinese.flatMap((path) => [path, `/en${path}`]);
}

/** Links of the source text that are seen, charts left out, in order: each by its address or words. */
function linksOfText(page: Page): Promise<readonly string[]> {
  return page.locator('[data-source-text] :is(a[href], summary)').evaluateAll((links) =>
    links
      .filter((link) => link.checkVisibility({ contentVisibilityAuto: true }) && !link.closest('figure'))
      .filter((link) => link.getClientRects().length > 0)
      .map((link) => link.getAttribute('href') ?? link.textContent.trim()),
  );
}

/** How many elements of the source text the Tab key stops at. */
function stopsOfText(page: Page): Promise<number> {
  return page
    .locator('[data-source-text] :is(a[href], button, summary, input, select, [tabindex])')
    .evaluateAll(
      (elements) =>
        elements.filter(
          (element) =>
            (element as HTMLElement).tabIndex >= 0 &&
            element.checkVisibility({ contentVisibilityAuto: true }) &&
            element.getClientRects().length > 0,
        ).length,
    );
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('href') ?? element?.textContent.trim() ?? '';
  });
}

/** @returns what tells which elements have had the focus from now on, in order, as `focused` names them */
async function recordFocused(page: Page): Promise<() => Promise<readonly string[]>> {
  const names = await page.evaluateHandle(() => {
    const recorded: string[] = [];
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element) recorded.push(target.getAttribute('href') ?? target.textContent.trim());
    });
    return recorded;
  });
  return () => names.jsonValue();
}

test('the Tab key stops fewer than 40 times in any source text', async ({ page }) => {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    for (const path of policyPages()) {
      await page.goto(path);
      await settle(page);
      const stops = await stopsOfText(page);
      expect(stops, `${path} at ${width} px`).toBeGreaterThan(0);
      expect(stops, `${path} at ${width} px`).toBeLessThan(40);
    }
  }
});

test.describe('the links of a source text', () => {
  for (const width of widths) {
    test(`are all reached with the arrow keys at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(shili);
      await settle(page);
      const links = await linksOfText(page);
      expect(links.length).toBeGreaterThan(40);
      await page.locator('[data-source-text] a.permalink').first().focus();
      await page.keyboard.press('Home');
      const first = await focused(page);
      const reached = await recordFocused(page);
      for (let pressed = 1; pressed < links.length; pressed += 1) await page.keyboard.press('ArrowRight');
      expect([first, ...(await reached())]).toEqual(links);
      await page.keyboard.press('ArrowLeft');
      expect(await focused(page)).toBe(links.at(-2));
    });
  }

  test('are gone through by paragraph, and said to be', async ({ page }) => {
    await page.goto(`${shili}#s4-1`);
    await settle(page);
    const hint = page.getByText('↑ ↓ 逐段');
    await expect(hint).toBeHidden();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('#s4-1');
    await expect(hint).toBeVisible();
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('#s4-1-1');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('#s4-1-2');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('#s4-1-1');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: /^引用/ })).toBeVisible();
  });

  test('are left with one press of the Tab key, and returned to', async ({ page }) => {
    await page.goto('/policies/yangben-2023/#s3-1');
    await settle(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    const here = await focused(page);
    const isInText = () =>
      page.evaluate(() => document.activeElement?.closest('[data-source-text]') !== null);
    await page.keyboard.press('Shift+Tab');
    expect(await isInText()).toBe(false);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(here);
    await page.keyboard.press('Tab');
    expect(await isInText()).toBe(false);
  });

  test('are stops of the Tab key where their notes are copied to', async ({ page }) => {
    await page.goto(shili);
    await settle(page);
    await page.locator('.permalink[href="#s3-p1"]').click();
    const copied = page.getByRole('dialog', { name: /^引用/ }).locator('[data-notes] a');
    await expect(copied.first()).toBeVisible();
    expect(
      await copied.evaluateAll((links) => links.map((link) => (link as HTMLElement).tabIndex)),
    ).not.toContain(-1);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every link of the source text is a stop of the Tab key', async ({ page }) => {
    await page.goto(shili);
    const links = page.locator('[data-source-text] a[href]');
    expect(await links.count()).toBeGreaterThan(40);
    await expect(page.locator('[data-source-text] [tabindex]')).toHaveCount(0);
  });
});

test('notes are a group named after their paragraph, which comes before them', async ({ page }) => {
  await page.goto(shili);
  await settle(page);
  const groups = await page.locator('[data-margin-note]').evaluateAll((notes) =>
    notes.map((note) => ({
      name: note.getAttribute('aria-label'),
      position: note.querySelector(':scope > p')?.textContent ?? '',
      isAfter: Boolean(
        document.getElementById(note.getAttribute('data-margin-note') ?? '')?.compareDocumentPosition(note) ??
        0 & Node.DOCUMENT_POSITION_FOLLOWING,
      ),
    })),
  );
  expect(groups.length).toBeGreaterThan(5);
  for (const { name, position, isAfter } of groups) {
    expect(name).toBe(`${position}的注`);
    expect(isAfter, position).toBe(true);
  }
  const heard = (await listen(page)).map(({ name }) => name);
  expect(heard).toEqual(expect.arrayContaining(groups.map(({ name }) => name)));
});

test('no page holds an empty list or table, or a picture without a name, and every heading of a policy page is named by its own words and nothing else', async ({
  page,
}) => {
  const policies = policyPages();
  const pages = [...addresses(/./), '/search/?q=量子计算机', '/policies/?place=none'];
  expect(pages.length).toBeGreaterThan(20);
  expect(pages).toEqual(expect.arrayContaining([...policies]));
  for (const path of pages) {
    await page.goto(path);
    await settle(page);
    const heard = await listen(page);
    const lists = heard.filter(({ role }) => /^(?:list|listbox|table|DescriptionList|menu)$/.test(role));
    expect(
      lists.filter(({ parts }) => parts === 0),
      path,
    ).toEqual([]);
    const pictures = heard.filter(({ role }) => /^(?:figure|image|img|application|SvgRoot)$/.test(role));
    expect(
      pictures.filter(({ name }) => name === ''),
      path,
    ).toEqual([]);
    if (policies.includes(path)) await expectHeadings(page, heard);
  }
});

/** Holds what is told of the headings of a policy page to what they print. */
async function expectHeadings(page: Page, told: readonly Heard[]): Promise<void> {
  const heard = told
    .filter(({ role }) => role === 'heading')
    .map(({ name }) => name.replace(/\s+/g, ' ').trim());
  const printed = await page
    .locator(':is(h1, [data-source-text] :is(h2, h3, h4, h5, h6):not([data-editorial] *))')
    .evaluateAll((headings) => headings.map((heading) => heading.textContent.replace(/\s+/g, ' ').trim()));
  expect(printed.length, page.url()).toBeGreaterThan(1);
  expect(heard, page.url()).toEqual(expect.arrayContaining(printed));
  expect(
    heard.filter((name) => /固定链接|Link to/u.test(name)),
    page.url(),
  ).toEqual([]);
}

test('the search box leads to its results, which stand under headings', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('产业学院')}`);
  await expect(page.locator('search-page')).toHaveAttribute('data-search-state', 'done');
  await page.locator('search-page input[name="q"]').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到结果' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '原文中的结果', level: 2 })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(
    await page.evaluate(() => document.activeElement?.closest('.results [data-search-hit]') !== null),
  ).toBe(true);
  const levels = await page
    .locator('main :is(h1, h2, h3, h4)')
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  await expect(page.locator('.results')).toMatchAriaSnapshot(`
    - list:
      - listitem:
        - list
        - heading "示例市以产教融合促进职业教育提质发展实施方案" [level=3]:
          - link "示例市以产教融合促进职业教育提质发展实施方案"
        - paragraph
        - list:
          - listitem:
            - link "三、"
            - paragraph:
              - mark: 产业学院
  `);
});

test('a search that finds nothing has no list and no way to it', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('量子计算机')}`);
  await expect(page.locator('search-page')).toHaveAttribute('data-search-state', 'done');
  await expect(page.getByRole('status').filter({ hasText: '量子计算机' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '原文中的结果' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: '跳到结果' })).toHaveCount(0);
});

test('the head of a page reads as one name, one search and one menu', async ({ page }) => {
  await page.goto('/topics/');
  await expect(page.getByRole('banner')).toMatchAriaSnapshot(`
    - banner:
      - paragraph: 职策是资料整理网站，不是政府网站；以发文机关公布的文本为准
      - link "职策"
      - search "搜索原文":
        - searchbox "搜索原文"
      - group:
        - navigation "主导航":
          - list:
            - listitem:
              - link "文件"
            - listitem:
              - link "目标"
            - listitem:
              - link "问答"
            - listitem:
              - link "核对"
            - listitem:
              - link "数据"
        - button "大字版"
        - link "English"
  `);
});

test('a paragraph of the source text reads as heading, words, notes', async ({ page }) => {
  await page.goto(shili);
  await settle(page);
  await expect(page.getByRole('region', { name: '原文', exact: true })).toMatchAriaSnapshot(`
    - region "原文":
      - heading "三、提升目标" [level=3]
      - link "三、的固定链接"
      - paragraph:
        - link "1个"
        - link "三、第1段的固定链接"
      - group "三、第1段的注":
        - paragraph: 三、第1段
        - list:
          - listitem:
            - link "与主导产业相适应的职业教育布局 · 2024年"
  `);
});

test('a chart is named by what it shows, its signs by their shapes, and has keys of its own', async ({
  page,
}) => {
  await page.goto(shili);
  await settle(page);
  await expect(page.locator('[data-source-text] figure')).toMatchAriaSnapshot(`
    - figure "港航相关专业布点占比：58%→72%；另一处力争63%以上":
      - application "港航相关专业布点占比：58%→72%；另一处力争63%以上"
      - list "图例":
        - listitem:
          - img "圆点"
          - text: 等于
        - listitem:
          - img "三角"
          - text: 不低于
        - listitem:
          - img "星号"
          - text: 两处表述不同
      - group: 数据表与原句
  `);
});

test('the picture of commitments is named by its sentence, and its key says how each tone is drawn', async ({
  page,
}) => {
  await page.goto('/targets/');
  await settle(page);
  const sentence = (await page.locator('h1').textContent())?.trim() ?? '';
  await expect(page.getByRole('figure', { name: sentence })).toMatchAriaSnapshot(`
    - figure:
      - list "图例":
        - listitem: /朱色大圆点：\\s*今年到期/
        - listitem: /蓝色方块：\\s*以后到期/
        - listitem: /灰色圆点：\\s*已到期/
        - listitem: /虚线空心圆：\\s*推算时限/
        - listitem: /带圈的点：\\s*有公布数据/
  `);
});

test('a comparison that stands alone says in words what it draws', async ({ page }) => {
  await page.goto('/embed/indicators/pilot-enterprise/');
  await expect(page.getByRole('figure')).toHaveAccessibleName(/：各地原文写的数目与时限$/);
  expect(await page.getByRole('figure').getByRole('listitem').count()).toBeGreaterThan(1);
});
