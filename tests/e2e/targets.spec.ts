import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';

const shownRows = '.list-view tr[data-statement]:not([hidden])';
const shownMarks = '.commitment:visible .commitment-mark[data-item]:visible';

/** Ids of the statements that the list shows; also when the matrix is the one on screen. */
function shown(page: Page): Promise<readonly (string | null)[]> {
  return page.locator(shownRows).evaluateAll((rows) => rows.map((row) => row.getAttribute('data-statement')));
}

const count = (page: Page) => page.locator('[data-shown-count]');

/** What a choice on the page of targets shows. */
interface Shown {
  /** Of each band what its head counts, and how many marks a reader sees in it: dots of a folded document as well. */
  readonly bands: readonly (readonly [counted: number, drawn: number])[];
  /** Where nothing meets the choices, that is said in place of the picture. */
  readonly hasPicture: boolean;
  /** Numbers of the sums at the foot: all, dated, derived, undated, repeats. */
  readonly sums: readonly number[];
  /** The query of the address. */
  readonly query: string;
}

interface Choice {
  readonly chosen: readonly (readonly [name: string, value: string])[];
  readonly asksReference: boolean;
  readonly words: string;
}

/** Makes choices in the form one after the other, at once: to ask for each from here takes five times as long. */
function makeChoices(page: Page, choices: readonly Choice[]): Promise<readonly Shown[]> {
  return page.evaluate((all) => {
    const form = document.querySelector<HTMLFormElement>('#target-filters');
    if (form === null) throw new Error('No form');
    const numbersIn = (text: string | null | undefined) => (text?.match(/\d+/gu) ?? []).map(Number);
    return all.map(({ chosen, asksReference, words }) => {
      for (const select of form.querySelectorAll('select'))
        select.value = chosen.find(([name]) => name === select.name)?.[1] ?? '';
      const [tick] = form.querySelectorAll<HTMLInputElement>('[name="reference"]');
      if (tick !== undefined) tick.checked = asksReference;
      const [find] = form.querySelectorAll<HTMLInputElement>('[name="find"]');
      if (find !== undefined) find.value = words;
      form.dispatchEvent(new Event('input', { bubbles: true }));
      find?.dispatchEvent(new Event('input', { bubbles: true }));
      const heads = [...document.querySelectorAll<HTMLElement>('[data-band]')];
      const drawn = heads.map(() => 0);
      for (const mark of document.querySelectorAll<HTMLElement>('[data-picture="commitments"] [data-item]')) {
        if (!mark.checkVisibility({ visibilityProperty: true })) continue;
        const band = mark.closest('.band');
        const bands = [...(band?.parentElement?.querySelectorAll(':scope > .band') ?? [])];
        const at = bands.findIndex((each) => each === band);
        drawn[at] = (drawn[at] ?? 0) + 1;
      }
      return {
        bands: heads.map((head, index) => {
          const counted = numbersIn(head.textContent).reduce((sum, number) => sum + number, 0);
          return [counted, drawn[index] ?? 0] as const;
        }),
        hasPicture:
          document.querySelector('.matrix-view')?.checkVisibility({ visibilityProperty: true }) ?? false,
        sums: numbersIn(document.querySelector('p[data-sums]')?.textContent),
        query: location.search,
      };
    });
  }, choices);
}

/** Numbers of the sums at the foot: all, dated, derived, undated, repeats. */
async function sumsOf(page: Page): Promise<readonly number[]> {
  const text = await page.locator('p[data-sums]').textContent();
  return (text?.match(/\d+/gu) ?? []).map(Number);
}

test('in every choice and combination of two the heads count the marks drawn, and the sums close', async ({
  page,
}) => {
  await page.goto('/targets/');
  await page.locator('.filter-panel > summary').click();
  // From then on every choice acts at once.
  await expect(page.locator('commitment-matrix')).toHaveAttribute('data-view');
  const choices = await page
    .locator('#target-filters select')
    .evaluateAll((selects) =>
      (selects as HTMLSelectElement[]).flatMap((select) =>
        [...select.options]
          .filter(({ value, hidden }) => value !== '' && !hidden)
          .map(({ value }) => [select.name, value] as const),
      ),
    );
  expect(choices.length).toBeGreaterThan(20);
  const combinations = [
    [],
    ...choices.map((choice) => [choice]),
    ...choices.flatMap((one, index) =>
      choices.slice(index + 1).flatMap((other) => (one[0] === other[0] ? [] : [[one, other]])),
    ),
  ].map((chosen, index) => ({
    chosen,
    asksReference: index % 4 === 0,
    words: index % 5 === 0 ? '建' : '',
  }));
  const shownFor = await makeChoices(page, combinations);
  expect(shownFor).toHaveLength(combinations.length);
  // Twenty thousand numbers are compared here, and what is wrong said once: an expectation of each took as long again.
  const faults = shownFor.flatMap(({ bands, hasPicture, sums: [all = 0, ...parts], query }, index) => {
    const what = JSON.stringify(combinations[index]);
    const address = new URLSearchParams(query);
    const isAddressed = combinations[index]?.chosen.every(([name, value]) => address.get(name) === value);
    const sum = parts.slice(0, 4).reduce((total, part) => total + part, 0);
    return [
      ...(isAddressed === true ? [] : [`${what}: the address is ${query}`]),
      ...(sum === all ? [] : [`${what}: ${String(all)} in all, the parts are ${parts.join(', ')}`]),
      ...(hasPicture ? bands : [])
        .filter(([counted, drawn]) => counted !== drawn)
        .map(([counted, drawn]) => `${what}: a head counts ${String(counted)}, drawn are ${String(drawn)}`),
    ];
  });
  expect(faults).toEqual([]);
  const drawings = shownFor.filter(({ bands }) => bands.some(([, marks]) => marks > 0));
  expect(drawings.length).toBeGreaterThan(combinations.length / 3);
  expect(new Set(drawings.map(({ bands }) => JSON.stringify(bands))).size).toBeGreaterThan(20);
});

test('reference material is in no count and not drawn, unless it is asked for', async ({ page }) => {
  await page.goto('/targets/?view=list');
  const listed = (await shown(page)).length;
  await page.goto('/targets/');
  const reference = page.locator('.commitment-group[data-part="reference"]');
  await expect(reference).toBeHidden();
  const before = await sumsOf(page);
  const sentence = await page.locator('h1').textContent();
  await page.locator('.filter-panel > summary').click();
  await page.getByLabel(/含参考材料/u).check();
  await expect(page).toHaveURL(/reference=1/u);
  await expect(reference).toBeVisible();
  await expect(reference.locator('.commitment-mark.unverified').first()).toBeVisible();
  await expect(page.locator('.commitment-key [data-tone="unverified"]')).toBeVisible();
  expect(await sumsOf(page)).toEqual(before);
  await expect(page.locator('h1')).toHaveText(sentence ?? '');
  await page.locator('.views').getByRole('link', { name: '列表' }).click();
  expect((await shown(page)).length).toBeGreaterThan(listed);
});

test('the address keeps filters, grouping, view and the open row, and each is a step back', async ({
  page,
}) => {
  await page.goto('/targets/');
  await page.locator('.filter-panel > summary').click();
  await page.getByLabel('地区').selectOption('shili-2024');
  await page.getByLabel('分组').selectOption('theme');
  const row = page.locator('details.commitment:visible').first();
  await row.locator('summary').click();
  const open = (await row.getAttribute('data-series')) ?? '';
  await expect(page).toHaveURL(new RegExp(`open=${open}`, 'u'));
  const address = page.url();
  expect(Object.fromEntries(new URL(address).searchParams)).toEqual({
    place: 'shili-2024',
    group: 'theme',
    open,
  });
  await page.locator('.views').getByRole('link', { name: '列表' }).click();
  await expect(page).toHaveURL(/view=list/u);
  await expect(page.locator('.matrix-view')).toBeHidden();
  await page.goBack();
  await expect(page).toHaveURL(address);
  await expect(page.locator('.matrix-view')).toBeVisible();
  await expect(page.locator(`details.commitment[data-series="${open}"]`)).toHaveAttribute('open');
  await page.goBack();
  await expect(page.locator('details.commitment[open]')).toHaveCount(0);
  await page.goBack();
  await expect(page.locator('.commitments')).not.toHaveAttribute('data-grouped');
  await page.goto(address);
  await expect(page.locator(`details.commitment[data-series="${open}"] .quote`).first()).toBeVisible();
});

test('one sequence by deadline keeps the axis and names the place in each row, what is due next first', async ({
  page,
}) => {
  const axis = () =>
    page
      .locator('.band-head > .band')
      .evaluateAll((bands) => bands.map((band) => Math.round(band.getBoundingClientRect().x)));
  await page.goto('/targets/');
  const before = await axis();
  await page.goto('/targets/?group=deadline');
  expect(await axis()).toEqual(before);
  const rows = page.locator('[data-made] details.commitment');
  for (const row of await rows.all()) await expect(row.locator('.row-region')).toBeVisible();
  const last = await rows.evaluateAll((found) =>
    found.map((row) =>
      Math.max(
        ...[...row.querySelectorAll<HTMLElement>('[data-item]')].map(({ dataset }) =>
          Number(dataset['year']),
        ),
      ),
    ),
  );
  const asOf = await page.locator('status-note').getAttribute('data-as-of');
  const isAhead = last.map((year) => year >= Number(asOf?.slice(0, 4)));
  expect(isAhead).toEqual(isAhead.toSorted((a, b) => Number(b) - Number(a)));
});

for (const width of [390, 768, 1440]) {
  test(`at ${String(width)} px no label leaves its band, and nothing is smaller than 12 px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/targets/');
    const faults = await page.evaluate(() => {
      const found: string[] = [];
      for (const label of document.querySelectorAll<HTMLElement>('.commitment .mark-label')) {
        const band = label.closest('.band');
        if (band === null || !label.checkVisibility()) continue;
        const own = label.getBoundingClientRect();
        const room = band.getBoundingClientRect();
        if (own.right > room.right + 1 || own.left < room.left - 1)
          found.push(`${label.textContent} leaves its band`);
      }
      for (const element of document.querySelectorAll<HTMLElement>('main *')) {
        const hasText = [...element.childNodes].some(
          (node) => node.nodeType === 3 && node.textContent?.trim() !== '',
        );
        if (
          hasText &&
          element.checkVisibility() &&
          Number.parseFloat(getComputedStyle(element).fontSize) < 12
        )
          found.push(`${element.tagName} ${element.textContent} is small`);
      }
      return found;
    });
    expect(faults).toEqual([]);
  });
}

test('a row opens by keyboard on the sentences, deadlines and bodies that it draws', async ({ page }) => {
  await page.goto('/targets/');
  const row = page.locator('details.commitment').first();
  await row.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(row.locator('.commitment-more .quote').first()).toBeVisible();
  const link = row.locator('.commitment-more a[href*="/policies/"]').first();
  const quote = await row.locator('.commitment-more .quote').first().textContent();
  await link.click();
  await expect(page.locator('[data-source-text]')).toContainText(quote?.trim() ?? '');
});

test('the home page draws for each document and year as many dots as the page of targets has marks', async ({
  page,
}) => {
  await page.goto('/');
  const rows = await page.locator('.deadline-picture tbody tr').evaluateAll((found) =>
    found.map((row) => ({
      href: row.querySelector('th a')?.getAttribute('href') ?? '',
      cells: [...row.querySelectorAll('td')].map((cell) => ({
        count: cell.querySelector('[data-count]')?.textContent?.trim() ?? '',
        dots: cell.querySelectorAll('[data-item]').length,
      })),
    })),
  );
  const years = await page.locator('.deadline-picture thead th').allTextContents();
  expect(rows.length).toBeGreaterThan(1);
  for (const { href, cells } of rows) {
    await page.goto(href);
    const heads = await page.locator('.band-head > .band').evaluateAll((bands) =>
      bands.map((band) => ({
        year: band.querySelector('b')?.textContent?.trim() ?? '',
        count: band.querySelector('[data-band]')?.textContent?.trim() ?? '',
      })),
    );
    for (const [index, cell] of cells.entries()) {
      const year = years[index]?.trim() ?? '';
      if (!/^\d{4}年$/u.test(year)) continue;
      expect([year, cell.count]).toEqual([year, heads.find((head) => head.year === year)?.count ?? '']);
      const numbers = (cell.count.match(/\d+/gu) ?? []).map(Number);
      expect(cell.dots).toBe(numbers.reduce((sum, number) => sum + number, 0));
    }
  }
});

test('the count of statements without a responsible body opens exactly that many', async ({ page }) => {
  await page.goto('/organisations/');
  const link = page.getByRole('link', { name: '在目标页查看' });
  const sentence = await page.locator('p').filter({ has: link }).textContent();
  const [, total, without] = /(\d+)条.*有(\d+)条/u.exec(sentence ?? '') ?? [];
  await link.click();
  await expect(count(page)).toContainText(`、${without}条表述`);
  await page.goto('/targets/?part=counted&view=list');
  expect(await shown(page)).toHaveLength(Number(total));
  await page.goto('/targets/?part=counted&organisation=listed&view=list');
  expect((await shown(page)).length + Number(without)).toBe(Number(total));
});

test('on a later day the statuses are those of that day, in words, filters, and the note', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2028-02-03T12:00:00+08:00'));
  await page.goto('/targets/?status=due-this-year');
  await expect(page.locator('[data-none]')).toBeVisible();
  await expect(page.locator('status-note')).toContainText('按今天（2028年2月3日）');
  await page.goto('/targets/?status=elapsed-no-result&year=2026');
  expect((await shown(page)).length).toBeGreaterThan(0);
  expect(await page.locator(shownMarks).count()).toBeGreaterThan(0);
  await expect(page.locator('[data-band="2026"]')).toHaveText(/^已到期\d+条$/u);
  await page.locator('.views').getByRole('link', { name: '列表' }).click();
  await expect(page.locator(`${shownRows} [data-status]`).first()).toHaveText(
    '已到期，本站未收录结果（按今天）',
  );
  const series = await page.locator(`${shownRows} th a`).first().getAttribute('href');
  await page.goto(series ?? '');
  await expect(page.locator('.statuses [data-restated]').first()).toContainText('已到期');
  await page.goto((series ?? '').replace(/\/targets\/([^#]+).*/, '/embed/targets/$1'));
  await expect(page.locator('[data-restated]').first()).toHaveText('已到期，本站未收录结果（按今天）');
  await page.goto('/');
  await expect(page.locator('.deadline-dot[data-restated]').first()).toHaveAttribute(
    'data-status',
    'elapsed-no-result',
  );
  await expect(page.locator('due-heading')).not.toContainText('今年');
});

test('where no status differs from the build, its day stays', async ({ page }) => {
  await page.goto('/targets/');
  const asOf = await page.locator('status-note').getAttribute('data-as-of');
  await page.clock.setFixedTime(new Date(`${asOf}T20:00:00+08:00`));
  await page.reload();
  await expect(page.locator('status-note')).toContainText('状态截至');
  await expect(page.locator('status-note')).toHaveAttribute('data-day', asOf ?? '');
  await expect(page.locator('[data-restated]')).toHaveCount(0);
});

test('filters are met by one statement, not by two of a row, and the counts follow them', async ({
  page,
}) => {
  await page.goto('/targets/?year=2025&modality=strive&view=list');
  const ids = await shown(page);
  for (const id of ids) {
    const row = page.locator(`${shownRows}[data-statement="${id}"]`);
    await expect(row.locator('td').nth(1)).toContainText('2025年');
    await expect(row).toHaveAttribute('data-in-modality', 'strive');
  }
  await expect(page.locator('[name="year"] option[value="2025"]')).toHaveText(`2025年（${ids.length}）`);
  const marks = await page
    .locator(shownMarks)
    .evaluateAll((found) => found.map((mark) => mark.getAttribute('data-item')));
  expect(ids).toEqual(expect.arrayContaining(marks));
});

test('a date that no text prints is no year of the filter, and its mark says that it is derived', async ({
  page,
}) => {
  await page.goto('/targets/?year=derived');
  const derived = page.locator(shownMarks);
  expect(await derived.count()).toBeGreaterThan(0);
  for (const text of await derived.allTextContents()) expect(text).toContain('推算时限');
  await page.getByLabel('年份').selectOption('printed');
  for (const text of await page.locator(shownMarks).allTextContents()) expect(text).not.toContain('推算');
  await expect(page.locator('[data-shown-count]')).toContainText('所选条件：写明年份的（各年）');
});

test('a topic shows what its indicators measure, and one table across documents', async ({ page }) => {
  await page.goto('/targets/?theme=dual-qualified-teachers&place=shili-2024&view=list');
  const ids = (await shown(page)).join(' ');
  expect(ids).toContain('shili-2024-dual-qualified-share');
  expect(ids).not.toContain('shili-2024-shiyu-consortium');
  await page.goto('/targets/?group=theme&theme=consortia-and-communities&part=counted');
  const section = page.locator('.commitment-group:visible');
  await expect(section).toHaveCount(1);
  await expect(section.getByRole('heading')).toHaveText('产教联合体与共同体');
  for (const region of ['样本县', '示例市']) await expect(section).toContainText(region);
  await expect(section).not.toContainText('镜屿市');
  await page.getByLabel('分组').selectOption('');
  await expect(page.locator('[data-made]')).toHaveCount(0);
  // A document whose statements on it have no date says how many there are.
  const groups = page.locator('.commitment-group:visible');
  await expect(groups.filter({ has: page.locator('details.commitment:visible') })).toHaveCount(2);
  await expect(groups).toContainText(['另有1条没写时限', '示例市', '样本县']);
});

test('the list view shows one table of statements, and its CSV holds the rows of the data file for them', async ({
  page,
}) => {
  await page.goto('/targets/?place=yangben-2023&view=list');
  await expect(page.locator('.matrix-view')).toBeHidden();
  await expect(page.locator(shownRows).first()).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载所显示的表格（CSV）' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  const [head, ...lines] = text.trim().split('\r\n');
  const [wholeHead, ...wholeLines] = (await (await page.request.get('/data/targets.csv')).text())
    .trim()
    .split('\r\n');
  expect(head).toBe(wholeHead);
  expect(text.startsWith('\u{feff}')).toBe(true);
  expect(lines.map((line) => line.split(',')[0] ?? '').toSorted()).toEqual((await shown(page)).toSorted());
  expect(lines).toEqual(wholeLines.filter((line) => line.includes(',yangben-2023,')));
});

test('where the data file cannot be loaded, a table that is not saved is said not to be', async ({
  page,
}) => {
  await page.goto('/targets/?view=list');
  await page.route('**/data/targets.csv', (route) => route.abort());
  await page.locator('.filter-panel > summary').click();
  await page.getByRole('button', { name: '下载所显示的表格（CSV）' }).click();
  await expect(page.locator('commitment-matrix [data-said]')).toHaveText('数据文件没有载入，请重试');
});

for (const status of ['reported', 'not-due']) {
  test(`a status that no statement has (${status}) says that nothing meets it, with a way back`, async ({
    page,
  }) => {
    await page.goto(`/targets/?place=yangben-2023&status=${status}`);
    await expect(page.locator('[data-none]')).toContainText('没有同时符合所选条件的表述');
    await expect(page.locator('.matrix-view')).toBeHidden();
    await page.locator('[data-none] button').click();
    await expect(page).toHaveURL(/\/targets\/$/);
    await expect(page.locator('.matrix-view')).toBeVisible();
  });
}

test('of the statuses those are offered that something has', async ({ page }) => {
  await page.goto('/targets/');
  await page.locator('.filter-panel > summary').click();
  const offered = page.locator('[name="status"] option:not([hidden])[data-label]');
  // The counts are printed, and those of nothing are then hidden.
  const ofNothing = async () => (await offered.allTextContents()).filter((text) => text.includes('（0）'));
  await expect.poll(ofNothing).toEqual([]);
  await expect(page.locator('[name="status"] option')).toHaveCount(10);
});

test('an unknown value is named as it stands in the address, and everything is shown', async ({ page }) => {
  await page.goto('/targets/?place=%24%26');
  await expect(count(page)).toContainText('“$&”在本站没有，已显示全部');
  await expect(page.locator('tbody[data-part="counted"] tr[data-statement][hidden]')).toHaveCount(0);
  await count(page).getByRole('link', { name: '去掉这个条件' }).click();
  await expect(page).toHaveURL(/\/targets\/$/u);
  await expect(count(page)).not.toContainText('在本站没有');
});

test('an address without a choice of the form leaves the filters shut', async ({ page }) => {
  await page.goto('/targets/?utm_source=x');
  await expect(page.locator('.filter-panel')).not.toHaveAttribute('open');
});

test('the address of what is shown can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/targets/?place=shili-2024');
  await page.getByRole('button', { name: '复制链接' }).click();
  await expect(page.locator('commitment-matrix [data-said]')).toHaveText('已复制');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/targets\/\?place=shili-2024$/);
});

test('without JavaScript the matrix and the whole list are there, with no dead control', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/targets/');
  await expect(page.locator('[data-picture="commitments"] [data-item]').first()).toBeVisible();
  await expect(page.locator('h1')).toContainText('写明时限');
  await page.locator('.list-view > summary').click();
  await expect(page.locator(`${shownRows} .quote`).first()).toBeVisible();
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await context.close();
});

for (const path of ['/targets/', '/targets/?view=list', '/en/targets/?view=list&group=theme', '/', '/en/']) {
  test(`${path} fits 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}

test('a mark says its year and what it is in words, and needs no colour', async ({ page }) => {
  await page.goto('/targets/');
  const mark = page.locator('.commitment .commitment-mark.elapsed').first();
  await expect(mark).toContainText(/\d{4}年/u);
  await expect(page.locator('.commitment .commitment-mark.derived').first()).toContainText('推算时限');
  await expect(page.locator('.commitment-key')).toContainText('已到期');
  await page.emulateMedia({ forcedColors: 'active' });
  const width = await mark
    .locator('.mark-label')
    .evaluate((label) => Number.parseFloat(getComputedStyle(label, '::after').borderTopWidth));
  expect(width).toBeGreaterThan(1);
});

test.describe('what a visitor came for', () => {
  // A sentence of one line more than usual is allowed for.
  for (const [width, height, most] of [
    [1440, 900, 360],
    [390, 844, 400],
  ] as const) {
    test(`begins on the first screen at ${String(width)} px`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto('/targets/');
      const first = await page
        .locator('.commitment > summary :is(.band, .in-words):visible')
        .first()
        .boundingBox();
      expect(first?.y).toBeLessThanOrEqual(most);
    });
  }
});

test('no count at the head of a band runs into the next, however narrow they are', async ({ page }) => {
  for (const width of [320, 390, 768, 1440]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('/targets/');
    const counts = page.locator('[data-band]:visible');
    expect(await counts.count()).toBeGreaterThan(2);
    const boxes = await counts.evaluateAll((all) =>
      all.map((each) => {
        const range = document.createRange();
        range.selectNodeContents(each);
        const { left, right, top, bottom } = range.getBoundingClientRect();
        return { left, right, top, bottom };
      }),
    );
    const run = boxes.filter((box, index) => {
      const next = boxes[index + 1];
      // What stands on a row of its own is no neighbour.
      return next !== undefined && next.top < box.bottom && box.top < next.bottom && next.left < box.right;
    });
    expect(run, `${width} px`).toEqual([]);
  }
});
