import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { buildCorpusSite, corpusSite } from '../browser/corpus-site.ts';
import { serveToTests } from '../browser/serve-to-tests.ts';

const count = corpusSite.documents;

interface ListedDocument {
  readonly id: string;
  readonly nature: 'policy' | 'reference';
  readonly title: string;
  readonly documentNumber?: string | null;
  readonly region: { readonly name: string; readonly level: string };
}
let documents: readonly ListedDocument[] = [];

const origin = serveToTests(corpusSite.root, buildCorpusSite, 4405);

test.beforeAll(() => {
  documents = JSON.parse(
    readFileSync(`${corpusSite.root}/data/policies.json`, 'utf8'),
  ) as readonly ListedDocument[];
});

const rows = (page: Page) => page.locator('.document-rows > li');
const shownRows = (page: Page) => rows(page).filter({ visible: true });
const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

for (const path of [
  '/',
  '/en/',
  '/policies/',
  '/en/policies/',
  '/compare/',
  '/targets/',
  '/timeline/',
  '/search/',
]) {
  test(`${path} of many documents fits 320 to 1440 px without scrolling sideways`, async ({ page }) => {
    await page.goto(origin + path);
    for (const width of [320, 390, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `${width} px`).toBeLessThanOrEqual(0);
    }
  });
}

for (const path of ['/policies/', '/']) {
  test(`${path} of many documents is no longer than 3000 px at 1440 and 5000 px at 390`, async ({ page }) => {
    await page.goto(origin + path);
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(await heightOf(page)).toBeLessThanOrEqual(3000);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await heightOf(page)).toBeLessThanOrEqual(5000);
  });
}

test('the timeline of many documents stands on pages, and a lane folds to a row of its marks', async ({
  page,
}) => {
  await page.goto(`${origin}/timeline/`);
  await expect(page.locator('.pager a[rel="next"]').first()).toBeVisible();
  const lane = page.locator('.timeline-lane[open]').first();
  // Marks alike that coincide are one in the row.
  const signs = await lane.locator('.timeline-marks > svg:visible .timeline-sign').evaluateAll((found) =>
    found.map((sign) => {
      const x = /^M([\d.]+),/u.exec(sign.getAttribute('d') ?? '')?.[1];
      return `${sign.parentElement?.getAttribute('class')?.replace(' numbered', '')} ${x}`;
    }),
  );
  expect(signs.length).toBeGreaterThan(0);
  const id = await lane.getAttribute('data-lane');
  await lane.locator('summary').click();
  const folded = page.locator(`.timeline-lane[data-lane="${id}"]:not([open])`);
  await expect
    .poll(async () =>
      (
        await folded.locator('.timeline-strip > svg:visible .timeline-sign').evaluateAll((found) =>
          found.flatMap((sign) => {
            const group = sign.parentElement?.getAttribute('class')?.replace(' numbered', '');
            const starts = sign.getAttribute('d')?.match(/M[\d.]+/gu) ?? [];
            return starts.map((start) => `${group} ${start.slice(1)}`);
          }),
        )
      ).toSorted(),
    )
    .toEqual([...new Set(signs)].toSorted());
});

test('the page of a document leads to its place on the timeline, and so does an address that names it elsewhere', async ({
  page,
}) => {
  await page.goto(`${origin}/timeline/2/`);
  const id = (await page.locator('.timeline-document').last().getAttribute('data-lane')) ?? '';
  await page.goto(`${origin}/policies/${id}/`);
  await page.getByRole('link', { name: '时间表', exact: true }).click();
  await expect(page).toHaveURL(`${origin}/timeline/2/?place=${id}`);
  const shown = page.locator('.timeline-document:visible');
  await expect(shown).toHaveCount(1);
  await expect(shown).toHaveAttribute('data-lane', id);
  // As it was shared when this document stood on the first page.
  await page.goto(`${origin}/timeline/?place=${id}`);
  await expect(page).toHaveURL(`${origin}/timeline/2/?place=${id}`);
  await expect(shown).toHaveCount(1);
});

test('a document that there is not is said to be unknown on the timeline', async ({ page }) => {
  await page.goto(`${origin}/timeline/?place=atlantis-2030`);
  await expect(page.locator('.timeline-bar [role="status"]')).toContainText('atlantis-2030');
  await expect(page).toHaveURL(/\/timeline\/\?place=atlantis-2030$/u);
});

/** An attribute of some elements on an address and the pages that follow it, and how many pages there are. */
async function readPages(page: Page, path: string, selector: string, attribute: string) {
  const values = new Set<string | null>();
  const next = page.locator('.pager a[rel="next"]').first();
  let count = 0;
  for (let address: string | undefined = origin + path; address !== undefined; count += 1) {
    await page.goto(address);
    for (const element of await page.locator(selector).all())
      values.add(await element.getAttribute(attribute));
    [address] = await next.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  }
  return { values, count };
}

test('without script the pages of the timeline have a lane for every document with a date', async ({
  browser,
}) => {
  const milestones = JSON.parse(readFileSync(`${corpusSite.root}/data/milestones.json`, 'utf8')) as readonly {
    readonly policy: string;
  }[];
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const { values } = await readPages(page, '/timeline/', '.timeline-lane', 'data-lane');
  expect(values.size).toBeGreaterThan(count / 2);
  expect(values).toEqual(new Set(milestones.map(({ policy }) => policy)));
  await context.close();
});

interface BodyOfTasks {
  readonly id: string;
  readonly tasks: number;
}

/** The bodies with pages, those of most tasks first. */
function bodiesByTasks(): readonly [BodyOfTasks, BodyOfTasks] {
  const folder = `${corpusSite.root}/organisations`;
  const [first, second] = readdirSync(folder)
    .filter((id) => id !== 'list' && existsSync(`${folder}/${id}/index.html`))
    .map((id) => {
      const html = readFileSync(`${folder}/${id}/index.html`, 'utf8');
      return { id, tasks: Number(/共(\d+)项任务/u.exec(html)?.[1] ?? 0) };
    })
    .toSorted((a, b) => b.tasks - a.tasks);
  if (second === undefined || second.tasks === 0) throw new Error('No two bodies have tasks');
  return [first ?? second, second];
}

test('without script the pages of a body have all its tasks, and say where data are to be had', async ({
  browser,
}) => {
  const [{ id, tasks }] = bodiesByTasks();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const item = '[data-task-texts] .statements > li[id]';
  const { values } = await readPages(page, `/organisations/${id}/`, item, 'id');
  expect(values.size).toBe(tasks);
  await page.goto(`${origin}/organisations/${id}/`);
  await expect(page.getByRole('button')).toHaveCount(0);
  await page.getByRole('main').getByRole('link', { name: '数据下载' }).click();
  await expect(page).toHaveURL(`${origin}/data/`);
  await context.close();
});

/** Takes the table of a body away from one of its pages. */
async function takeTable(page: Page, path: string, button: string): Promise<Buffer> {
  await page.goto(origin + path);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFileSync(await download.path());
}

test('the browser makes the table of a body: every statement once, every text as its document prints it', async ({
  page,
}) => {
  const [{ id, tasks }] = bodiesByTasks();
  const table = (await takeTable(page, `/organisations/${id}/`, '下载表格（CSV）')).toString();
  const [head, ...lines] = [...table.matchAll(/(?:"(?:[^"]|"")*"|[^"\r\n])*\r\n/gu)].map(([line]) =>
    [...line.trimEnd().matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/gu)].map(
      ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain,
    ),
  );
  expect(head?.join()).toBe('\ufeff序号,任务,任务原文,目标,时限,责任单位（按原文顺序）,出处,id,policy');
  expect(new Set(lines.map(([number]) => number)).size).toBe(tasks);
  const published = JSON.parse(readFileSync(`${corpusSite.root}/data/targets.json`, 'utf8')) as readonly {
    readonly id: string;
    readonly organisations: readonly string[];
    readonly quote: string;
  }[];
  const own = new Map(
    published.filter(({ organisations }) => organisations.includes(id)).map((each) => [each.id, each]),
  );
  expect(lines.flatMap((line) => line[7] || []).toSorted()).toEqual([...own.keys()].toSorted());
  const texts = new Map<string, string>();
  for (const [, , text = '', target = '', , , , statement = '', policy = ''] of lines) {
    const file = `${corpusSite.root}/data/policies/${policy}.txt`;
    const document = texts.get(policy) ?? readFileSync(file, 'utf8').replace(/\s/gu, '');
    texts.set(policy, document);
    // Between a heading and a row of a table other lines may stand.
    for (const line of text.split('\n')) expect(document).toContain(line.replace(/\s/gu, ''));
    if (target !== '') expect(target).toContain(own.get(statement)?.quote);
  }
});

test('the table is the same from the page in English, as is the Word file', async ({ page }) => {
  const [{ id }] = bodiesByTasks();
  for (const [chinese, english] of [
    ['下载表格（CSV）', 'Table (CSV)'],
    ['下载Word', 'Word'],
  ] as const) {
    const file = await takeTable(page, `/organisations/${id}/`, chinese);
    expect((await takeTable(page, `/en/organisations/${id}/`, english)).equals(file)).toBe(true);
    if (english === 'Word') expect(file.subarray(0, 2).toString()).toBe('PK');
  }
});

test('the pages of a body make one table, its tasks numbered through; where a page is missing none is made', async ({
  page,
}) => {
  const [one, other] = bodiesByTasks();
  await page.goto(`${origin}/organisations/${one.id}/`);
  // No body of this corpus has two pages: those of another stand for its second.
  await page.locator('duty-export').evaluate((element, id) => {
    element.dataset['pages'] += ` /organisations/${id}/`;
  }, other.id);
  await page.route(`**/organisations/${one.id}/`, async (route) => {
    const response = await route.fetch();
    const next = `<a rel="next" href="../${other.id}/"></a></main>`;
    await route.fulfill({ response, body: (await response.text()).replace('</main>', next) });
  });
  const button = page.getByRole('button', { name: '下载表格（CSV）' });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const table = readFileSync(await download.path(), 'utf8');
  const numbers = [...table.matchAll(/^(\d+),/gmu)].map(([, number]) => Number(number));
  expect(numbers.at(-1)).toBe(one.tasks + other.tasks);
  await page.route(`**/organisations/${other.id}/`, (route) => route.fulfill({ status: 404, body: '' }));
  await button.click();
  await expect(page.locator('duty-export').getByRole('status')).toContainText('没有做成');
});

/** What a first search for a common word asks of the index, and how often it stands in the texts. */
async function searchFirst(page: Page): Promise<{
  readonly answers: readonly { readonly path: string; readonly status: number; readonly bytes: number }[];
  readonly occurrences: string | null;
}> {
  const answers: { path: string; status: number; bytes: number }[] = [];
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname;
    if (!/\/search-index\/(?:index|grams|lists|texts)-/u.test(path)) return;
    answers.push({
      path,
      status: response.status(),
      bytes: Number(response.headers()['content-length'] ?? 0),
    });
  });
  await page.goto(`${origin}/search/?q=${encodeURIComponent('产教融合')}`);
  const search = page.locator('search-page');
  await expect(search).toHaveAttribute('data-search-state', 'done');
  await expect(page.locator('[data-search-layer="exact"] [data-search-hit]').first()).toBeVisible();
  const totals = page.locator('[data-search-occurrences]').first();
  return { answers, occurrences: await totals.getAttribute('data-search-occurrences') };
}

test('a first search of many documents loads few parts of few files', async ({ page }) => {
  const { answers, occurrences } = await searchFirst(page);
  expect(Number(occurrences)).toBeGreaterThan(0);
  expect(answers.length).toBeLessThanOrEqual(12);
  expect(answers.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(80_000);
  const parts = answers.filter(({ path }) => !path.includes('/index-'));
  expect(parts.length).toBeGreaterThan(1);
  expect(new Set(parts.map(({ status }) => status))).toEqual(new Set([206]));
});

test('a host that sends whole files instead of parts is good enough', async ({ page, context }) => {
  const { occurrences } = await searchFirst(page);
  await context.route(/\/search-index\/(?:grams|lists|texts)-/u, async (route) => {
    const headers = new Map(Object.entries(await route.request().allHeaders()));
    headers.delete('range');
    await route.continue({ headers: Object.fromEntries(headers) });
  });
  const whole = await searchFirst(await context.newPage());
  expect(new Set(whole.answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect(whole.occurrences).toBe(occurrences);
});

test('a part that cannot be had is no "does not occur"', async ({ page }) => {
  await page.route('**/search-index/grams-*', (route) => route.fulfill({ status: 206, body: 'no part' }));
  await page.goto(`${origin}/search/?q=${encodeURIComponent('产教融合')}`);
  await expect(page.locator('search-page')).toHaveAttribute('data-search-state', 'failed');
  await expect(page.locator('search-page')).toContainText('这不表示没有出现');
});

test('without script the page of targets leads to the documents, and the pages of a document have its statements', async ({
  browser,
}) => {
  const statements = JSON.parse(readFileSync(`${corpusSite.root}/data/targets.json`, 'utf8')) as readonly {
    readonly id: string;
    readonly policy: string;
    readonly repeatOf: string | null;
  }[];
  const [most = []] = [...Map.groupBy(statements, ({ policy }) => policy).values()].toSorted(
    (a, b) => b.length - a.length,
  );
  const id = most[0]?.policy ?? '';
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${origin}/targets/`);
  await page.locator('main').getByRole('link', { name: '文件列表' }).click();
  await expect(rows(page).locator(`a[href="/policies/${id}/"]`)).toBeAttached();
  await page.goto(`${origin}/policies/${id}/`);
  await expect(page.locator('main a[href$="targets/"]').first()).toBeAttached();
  const pages = await readPages(page, `/policies/${id}/targets/`, '.statement-card > li', 'id');
  expect(pages.count).toBeGreaterThan(1);
  expect(pages.values).toEqual(
    new Set(most.filter(({ repeatOf }) => repeatOf === null).map((statement) => statement.id)),
  );
  await context.close();
});

test('without script the list reaches every document by a link', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${origin}/policies/`);
  const links = await rows(page)
    .locator('a')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href')));
  expect(documents).toHaveLength(count);
  expect(new Set(links)).toEqual(new Set(documents.map(({ id }) => `/policies/${id}/`)));
  await context.close();
});

test('the text box narrows the list by number and by place, with the filters and their counts', async ({
  page,
}) => {
  const policies = documents.filter(({ nature }) => nature === 'policy');
  const [numbered] = policies.filter(({ documentNumber }) => typeof documentNumber === 'string');
  const [year = '', number = ''] = /〔(\d+)〕(\d+)号/u.exec(numbered?.documentNumber ?? '')?.slice(1) ?? [];
  const inCounties = policies.filter(({ region }) => region.level === 'county');
  const [county = ''] = inCounties.map(({ region }) => region.name);

  await page.goto(`${origin}/policies/`);
  const box = page.getByLabel('标题、文号、机关或地区');
  await box.fill(`[${year}]${number}号`);
  await expect(shownRows(page)).toHaveCount(1);
  await expect(
    shownRows(page)
      .locator(`a[href="/policies/${numbered?.id ?? ''}/"]`)
      .first(),
  ).toBeVisible();
  await box.fill(county);
  await page.getByLabel('层级').selectOption('county');
  const wanted = inCounties.filter(({ region }) => region.name === county).length;
  await expect(shownRows(page)).toHaveCount(wanted);
  await expect(page.locator('.level-group').filter({ visible: true })).toHaveCount(1);
  await page.reload();
  await expect(shownRows(page)).toHaveCount(wanted);
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect(page.getByRole('status')).toContainText(`共${documents.length}份`);
});

test('the home page leads to the documents of a place', async ({ page }) => {
  await page.goto(`${origin}/`);
  const link = page.getByRole('link', { name: /[省市县镇]（\d+）$/u }).first();
  const wanted = Number(/（(\d+)）/u.exec((await link.textContent()) ?? '')?.[1]);
  await link.click();
  await expect(shownRows(page)).toHaveCount(wanted);
});

/** The document whose text has the most lines. */
function longestText(): string {
  const lines = ({ id }: ListedDocument) =>
    readFileSync(`${corpusSite.root}/data/policies/${id}.txt`, 'utf8').split('\n').length;
  return documents.reduce((longest, each) => (lines(each) > lines(longest) ? each : longest)).id;
}

/** Ids of lines that have not exactly one mark: of all lines, or of those in the window. */
const unmarkedLines = (text: Locator, isInWindow: boolean) =>
  text.evaluate(
    (root, inWindow) =>
      [...root.querySelectorAll(':is(p, h2, h3, h4, h5, h6, tr)[id]')]
        .filter((line) => line.closest('[data-editorial]') === null)
        .filter((line) => {
          const { top, bottom } = line.getBoundingClientRect();
          return !inWindow || (bottom > 0 && top < innerHeight);
        })
        .filter(({ id }) => root.querySelectorAll(`a.permalink[href="#${id}"]`).length !== 1)
        .map(({ id }) => id),
    isInWindow,
  );

test('every line of a very long text that is in sight has a mark that leads to it and opens its citations', async ({
  page,
}) => {
  await page.goto(`${origin}/policies/${longestText()}/`);
  const text = page.locator('[data-source-text]');
  const lines = text.locator('p[id]');
  const middle = Math.floor((await lines.count()) / 2);
  for (const at of [0, middle, -1, middle]) {
    await lines.nth(at).scrollIntoViewIfNeeded();
    await expect.poll(() => unmarkedLines(text, true)).toEqual([]);
  }
  // They are taken away behind the reader: there are never as many as lines.
  expect(await text.locator('a.permalink').count()).toBeLessThan(middle);
  const mark = lines.nth(middle).locator('a.permalink');
  const words = (await lines.nth(middle).textContent()) ?? '';
  expect(await mark.getAttribute('aria-label')).toContain(words.trim().slice(0, 15));
  await mark.click();
  await expect(page.locator('provision-tools [popover]')).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`${(await mark.getAttribute('href')) ?? ''}$`, 'u'));
});

test('every line of a very long text has a mark once the keyboard is in the text', async ({ page }) => {
  await page.goto(`${origin}/policies/${longestText()}/`);
  const text = page.locator('[data-source-text]');
  await expect.poll(() => unmarkedLines(text, true)).toEqual([]);
  await text.locator('a.permalink').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => unmarkedLines(text, false)).toEqual([]);
  await page.keyboard.press('End');
  const last = await text.evaluate((root) =>
    [...root.querySelectorAll('a[href]')].at(-1)?.getAttribute('href'),
  );
  await expect(page.locator(':focus')).toHaveAttribute('href', last ?? '');
});

test('every line of a very long text has a mark where the keyboard was in the text before the program came', async ({
  page,
}) => {
  const focused = Promise.withResolvers<undefined>();
  await page.route('**/*.js', async (route) => {
    await focused.promise;
    await route.continue();
  });
  await page.goto(`${origin}/policies/${longestText()}/`, { waitUntil: 'commit' });
  const text = page.locator('[data-source-text]');
  await text.locator('a.permalink').first().focus();
  focused.resolve(undefined);
  await page.waitForLoadState();
  await expect.poll(() => unmarkedLines(text, false)).toEqual([]);
});

for (const width of [390, 1440]) {
  test(`the parts of a very long text follow into large type and back at ${width} px, and what is read stays`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    const address = `${origin}/policies/${longestText()}/`;
    await page.goto(address);
    const text = page.locator('[data-source-text]');
    const lines = text.locator('p[id]');
    const middle = lines.nth(Math.floor((await lines.count()) / 2));
    await page.goto(`${address}#${(await middle.getAttribute('id')) ?? ''}`);
    const read = () =>
      text.evaluate((root: HTMLElement) => ({
        height: Math.round(root.getBoundingClientRect().height),
        shown: root.innerText.length,
      }));
    /** Presses the button so often at once. @returns how many parts wait then */
    const press = (times: number) =>
      page
        .locator('type-size button')
        .first()
        .evaluate(async (button: HTMLElement, often) => {
          for (let pressed = 0; pressed < often; pressed += 1) button.click();
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
          return document.querySelectorAll('[data-waiting]').length;
        }, times);
    const waiting = text.locator('[data-waiting]');
    const top = () => middle.evaluate((line) => line.getBoundingClientRect().top);
    const standard = await read();
    const before = await top();
    expect(await press(1)).toBeGreaterThan(100);
    expect(Math.abs((await top()) - before)).toBeLessThan(2);
    await expect(waiting).toHaveCount(0);
    expect(Math.abs((await top()) - before)).toBeLessThan(2);
    const large = await read();
    expect(large.height).toBeGreaterThan(standard.height * 1.2);
    await page.reload();
    await expect.poll(read).toEqual(large);
    // Pressed again before all have followed.
    expect(await press(3)).toBeGreaterThan(100);
    await expect(waiting).toHaveCount(0);
    expect(await read()).toEqual(standard);
  });
}

test('on paper no part of a text waits for large type', async ({ page }) => {
  await page.goto(`${origin}/policies/${longestText()}/`);
  const text = page.locator('[data-source-text]');
  await page.emulateMedia({ media: 'print' });
  const hidden = await text.evaluate(async (root) => {
    document.querySelector<HTMLElement>('type-size button')?.click();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return [...root.children].filter((part) => getComputedStyle(part).contentVisibility !== 'visible').length;
  });
  expect(hidden).toBe(0);
});

test('without script a very long text has the marks of its headings, and ids on every line', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${origin}/policies/${longestText()}/`);
  const text = page.locator('[data-source-text]');
  const marks = await text.locator('a.permalink').count();
  expect(marks).toBeGreaterThan(2);
  expect(await text.locator('.headed > :is(h2, h3)[id]').count()).toBeLessThanOrEqual(marks);
  expect(await text.locator('p[id]').count()).toBeGreaterThan(marks);
  await context.close();
});
