import { expect, test, type Page } from '@playwright/test';

const entries = 'milestone-timeline li[data-start]';

const drawn = '.timeline-marks > svg:visible';

/** Ids of the marks in the pictures that are seen. */
function marks(page: Page): Promise<readonly (string | null)[]> {
  return page
    .locator(`${drawn} [data-item]`)
    .evaluateAll((found) => found.map((mark) => mark.getAttribute('data-item')));
}

test('the timeline draws every entry of its list, and each entry leads to its provision', async ({
  page,
}) => {
  await page.goto('/timeline/');
  const ids = await page.locator(`${entries}:visible`).evaluateAll((found) => found.map(({ id }) => id));
  expect((await marks(page)).toSorted()).toEqual(ids.toSorted());
  await page.locator('.timeline-reference > summary').click();
  const all = await page.locator(entries).evaluateAll((found) => found.map(({ id }) => id));
  expect(all).toHaveLength(30);
  expect((await marks(page)).toSorted()).toEqual(all.toSorted());
  await page
    .locator('#shili-2024-task-12-2025')
    .getByRole('link', { name: /查看原句/ })
    .click();
  await expect(page).toHaveURL(/\/policies\/shili-2024\/#s4-5-12-p1$/);
  await expect(page.locator('#s4-5-12-p1')).toBeInViewport();
});

test('filters narrow list and picture, stay in the address, and survive a reload', async ({ page }) => {
  await page.goto('/timeline/');
  await page.getByLabel('地区').selectOption('shili-2024');
  await page.getByLabel('类别').selectOption('deadline');
  await page.getByLabel('年份').selectOption('2024');
  await expect(page).toHaveURL(/place=shili-2024&kind=deadline&year=2024$/);
  const shown = ['shili-2024-end-2024', 'shili-2024-task-14-2024', 'shili-2024-task-2-2024'];
  for (const reload of [false, true]) {
    if (reload) await page.reload();
    const ids = await page.locator(`${entries}:visible`).evaluateAll((found) => found.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(shown);
    expect((await marks(page)).toSorted()).toEqual(shown);
    await expect(page.locator('[data-period]')).toHaveText('图上为2024年1月至2024年12月');
  }
  await page.getByRole('button', { name: '清除条件' }).click();
  await expect(page).toHaveURL(/\/timeline\/$/);
  await expect(page.locator('.timeline-lane:visible')).toHaveCount(3);
});

for (const query of [
  '?place=nowhere',
  '?kind=x&year=2024',
  '?from=2030-01&to=2031-01',
  '?from=abc',
  '?from=2025-01&to=2024-01',
]) {
  test(`an address with ${query} shows everything and says so`, async ({ page }) => {
    await page.goto(`/timeline/${query}`);
    await expect(page.locator('.timeline-bar [role="status"]')).toContainText('已显示全部');
    await expect(page.locator(`${entries}[hidden]`)).toHaveCount(0);
    await expect(page.locator('[data-period]')).toHaveText('图上为2022年7月至2027年12月');
  });
}

test('buttons and keys zoom to where something is and move, and the period is kept in the address', async ({
  page,
}) => {
  await page.goto('/timeline/');
  const showing = page.locator('[data-period]');
  const whole = '图上为2022年7月至2027年12月';
  await expect(showing).toHaveText(whole);
  await expect(page.getByRole('button', { name: '缩小' })).toBeHidden();
  await page.getByRole('button', { name: '放大' }).click();
  const half = '图上为2024年6月至2027年2月';
  await expect(page).toHaveURL(/from=2024-06&to=2027-03$/);
  await expect(showing).toHaveText(half);
  expect((await marks(page)).length).toBeGreaterThan(0);
  await page.reload();
  await expect(showing).toHaveText(half);
  await expect(page.locator('[data-copy]').first()).toHaveAttribute(
    'data-copy',
    /timeline\/\?from=2024-06&to=2027-03$/,
  );
  await page.getByRole('button', { name: '往前' }).click();
  await expect(showing).not.toHaveText(half);
  expect((await marks(page)).length).toBeGreaterThan(0);
  const earlier = await showing.textContent();
  const picture = page.getByRole('group', { name: '时间表图' }).first();
  await picture.focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(showing).not.toHaveText(earlier ?? '');
  await page.keyboard.press('-');
  await expect(showing).toHaveText(whole);
  await page.keyboard.press('+');
  await expect(showing).not.toHaveText(whole);
  await page.keyboard.press('0');
  await expect(page).toHaveURL(/\/timeline\/$/);
  await page.getByRole('button', { name: '放大' }).click();
  await page.getByRole('button', { name: '全部时段' }).click();
  await expect(page).toHaveURL(/\/timeline\/$/);
  await expect(page.getByRole('button', { name: '放大' })).toBeFocused();
});

test('the arrow keys go from entry to entry, say each, and lead to it in the list', async ({ page }) => {
  await page.goto('/timeline/?place=yangben-2023&kind=phase');
  await page.getByRole('group', { name: '时间表图' }).first().focus();
  await page.keyboard.press('ArrowRight');
  const detail = page.locator('.timeline-detail [aria-live]');
  await expect(detail).toContainText('样本县 · 2023年10月至2024年10月 · 阶段 · 推算日期 · 第一阶段');
  await expect(detail).toContainText('推算日期');
  await expect(page.locator('.timeline-marks > svg:visible .current')).toHaveAttribute(
    'data-item',
    'yangben-2023-phase-1',
  );
  await page.keyboard.press('End');
  await expect(detail).toContainText('第二阶段');
  await page.getByRole('link', { name: '到列表中的这一条' }).click();
  await expect(page.locator('#yangben-2023-phase-2')).toBeInViewport();
});

test('what an address says is printed as it is written', async ({ page }) => {
  await page.goto('/timeline/?place=%24%26');
  await expect(page.locator('.timeline-bar [role="status"]')).toContainText('“$&”在本站没有');
});

test('today is in the picture, with its date, after the last year of the documents too', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2028-02-03T12:00:00+08:00'));
  await page.goto('/timeline/');
  await expect(page.locator('[data-period]')).toHaveText('图上为2022年7月至2028年12月');
  await expect(page.locator('svg:visible .timeline-day.today').first()).toHaveText('今天 2028年2月3日');
});

test('derived dates say so with their reasoning, and reference material stands separately', async ({
  page,
}) => {
  await page.goto('/timeline/');
  const derived = page.locator('#yunchuan-2022-within-three-years');
  await expect(derived).toContainText('推算时限');
  await expect(derived).toContainText('推算依据：原文只写“三年内”');
  await expect(page.locator('section.reference [data-lane="jingyu-2024"] li[data-start]')).not.toHaveCount(0);
  await expect(page.locator('[data-lane="jingyu-2024"] li[data-start]')).toHaveCount(
    await page.locator('section.reference li[data-start]').count(),
  );
  await expect(page.locator(`${drawn} [data-item^="jingyu"]`)).toHaveCount(0);
  await page.locator('.timeline-reference > summary').click();
  await expect(page.locator(`${drawn} [data-item^="jingyu"]`).first()).toHaveClass(/reference/);
});

test('without JavaScript the picture, the list and the calendar are there and no dead control is', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/timeline/');
  await expect(page.locator(drawn)).toHaveCount(3);
  await expect(page.locator(`${entries}:visible`)).toHaveCount(
    await page.locator('.timeline-document[open] li[data-start]').count(),
  );
  await expect(page.locator(`${entries}:visible`)).not.toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('combobox')).toHaveCount(0);
  const calendar = await page.getByRole('link', { name: /\.ics/ }).getAttribute('href');
  const answer = await context.request.get(new URL(calendar ?? '', page.url()).href);
  expect(await answer.text()).toContain('BEGIN:VEVENT');
  await context.close();
});

for (const path of ['/timeline/', '/en/timeline/']) {
  for (const width of [320, 390, 640, 768, 1024, 1440]) {
    test(`${path} prints no label over another at ${width} px, as the browser measures them`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      for (const zoom of [0, 1, 2]) {
        for (let each = 0; each < zoom; each += 1) await page.locator('[data-zoom="in"]').click();
        const overlaps = await page.evaluate(() => {
          const svg = [...document.querySelectorAll('.timeline-marks > svg')].find(
            (each) => each.getBoundingClientRect().width > 0,
          );
          const boxes = [...(svg?.querySelectorAll('text') ?? [])].map((text) => ({
            text,
            box: text.getBBox(),
          }));
          const found: string[] = [];
          boxes.forEach(({ text, box }, index) => {
            for (const other of boxes.slice(index + 1)) {
              const across =
                Math.min(box.x + box.width, other.box.x + other.box.width) - Math.max(box.x, other.box.x);
              // Boxes include the font's line gap; type itself takes the middle two thirds of a line.
              const down =
                Math.min(box.y + box.height, other.box.y + other.box.height) - Math.max(box.y, other.box.y);
              if (across > 1 && down > box.height / 3)
                found.push(`${text.textContent} × ${other.text.textContent}`);
            }
          });
          return found;
        });
        expect(overlaps).toEqual([]);
      }
    });
  }
}

for (const [width, height, limit] of [
  [1440, 900, 480],
  [390, 844, 560],
] as const) {
  test(`the picture begins on the first screen of ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/timeline/');
    // What is printed is drawn anew once the browser has time.
    await expect(async () => {
      const first = await page.locator(`${drawn} [data-item]`).first().boundingBox();
      expect(first?.y).toBeLessThanOrEqual(limit);
      const today = await page
        .locator('.timeline-head > svg:visible .timeline-day text')
        .first()
        .boundingBox();
      expect(today?.y).toBeLessThan(first?.y ?? 0);
    }).toPass();
  });
}

test('lanes fold to a row of marks and open again, with and without script', async ({ page, browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  for (const each of [page, await context.newPage()]) {
    await each.goto('/timeline/');
    const lane = each.locator('.timeline-lane').first();
    const height = (await lane.boundingBox())?.height ?? 0;
    await lane.locator('summary').click();
    expect((await lane.boundingBox())?.height).toBeLessThan(height / 2);
    await lane.locator('summary').press('Enter');
    expect((await lane.boundingBox())?.height).toBe(height);
  }
  const folded = page.locator('.timeline-lane').first();
  await folded.locator('summary').click();
  await expect(folded.locator('.timeline-strip > svg:visible .timeline-sign').first()).toBeVisible();
  await context.close();
});

test('help speaks of the pointer, of touch, or of keys, as each is used', async ({ page, browser }) => {
  await page.goto('/timeline/');
  await expect(page.locator('.mouse-hint')).toBeVisible();
  await expect(page.locator('.touch-hint')).toBeHidden();
  await expect(page.locator('.key-hint')).toBeHidden();
  await page.locator('.timeline-lane > summary').last().focus();
  await page.keyboard.press('Shift+Tab');
  while (
    !(await page
      .locator('.timeline-picture')
      .first()
      .evaluate((picture) => picture.matches(':focus')))
  )
    await page.keyboard.press('Shift+Tab');
  await expect(page.locator('.key-hint')).toBeVisible();
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 844 },
  });
  const phone = await context.newPage();
  await phone.goto('/timeline/');
  await expect(phone.locator('.touch-hint')).toBeVisible();
  await expect(phone.locator('.mouse-hint')).toBeHidden();
  await expect(phone.locator('.key-hint')).toBeHidden();
  await context.close();
});

test('on paper every open lane stands beneath its dates, in type of eight points at least', async ({
  page,
}) => {
  // The text width of an A4 sheet with the margins of the print style.
  await page.setViewportSize({ width: 658, height: 900 });
  await page.goto('/timeline/');
  await page.locator('.timeline-lane > summary').first().click();
  await page.emulateMedia({ media: 'print' });
  // Measured once what is for paper is drawn.
  await expect(page.locator('.timeline-lane .timeline-head.on-paper:visible')).toHaveCount(2);
  await expect(page.locator(`${drawn} [data-item]`).first()).toBeVisible();
  const sizes = await page.locator('.timeline svg text:visible').evaluateAll((texts) =>
    texts.map((text) => {
      const svg = text.closest('svg');
      const scale = svg === null ? 0 : svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
      return Number(text.getAttribute('font-size')) * scale * 0.75;
    }),
  );
  expect(sizes.length).toBeGreaterThan(20);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8);
});
