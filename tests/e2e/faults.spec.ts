import { expect, test, type Page, type Route } from '@playwright/test';
import { search, searchAddress, summary, totals } from './search-steps.ts';

/**
 * Every file that a page fetches while it is read, and what may go wrong with each: the page says so in words, and the
 * rest of it works. A time limit of eight seconds is made one of a fifth of a second.
 */
const SHORTER = 40;

/** How a request is answered wrongly. */
const FAULTS = {
  missing: (route: Route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>404</h1>' }),
  'a page in its place': (route: Route) =>
    route.fulfill({
      status: 200,
      contentType: 'text/html; charset=utf-8',
      body: '<!doctype html><h1>您好</h1>',
    }),
  truncated: async (route: Route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length / 2)) });
  },
  'of another shape': (route: Route) =>
    route.fulfill({ status: 200, contentType: 'application/json', body: '{"version":9,"items":[]}' }),
  'slow without end': () => undefined,
} as const;
type Fault = keyof typeof FAULTS;
const ALL = Object.keys(FAULTS) as Fault[];
/** What can happen to a script: its bytes are the browser's to check, and a shape it has none. */
const OF_SCRIPTS: readonly Fault[] = ['missing', 'a page in its place', 'slow without end'];

interface FetchedFile {
  readonly what: string;
  readonly pattern: string;
  readonly faults: readonly Fault[];
  /** Opens the page and does what fetches the file. */
  readonly use: (page: Page) => Promise<unknown>;
  /** The words for it. */
  readonly said: (page: Page) => Promise<unknown>;
  /** What works all the same. */
  readonly works: (page: Page) => Promise<unknown>;
}

const hits = (page: Page) => page.locator('[data-search-layer="exact"] [data-search-hit]').first();
const sheet = (page: Page) => page.locator('.cite-sheet');
const document = '/policies/shili-2024/';
const textStands = (page: Page) => expect(page.locator('#s4-5-12-p1')).toBeVisible();
const QUOTATION = '示例提出“2025年底建成1个市域产教融合联合体”。';

async function verify(page: Page): Promise<void> {
  await page.goto('/verify/');
  await page.getByRole('textbox', { name: '要核对的文字' }).fill(QUOTATION);
  await page.getByRole('button', { name: '核对', exact: true }).click();
}

const outdated = (page: Page) => page.locator('.outdated-page');

const openCitation = (page: Page) => page.locator('.permalink[href="#s4-5-12-p1"]').first().click();

async function cite(page: Page): Promise<void> {
  await page.goto(document);
  await openCitation(page);
}

async function markTerms(page: Page): Promise<void> {
  await page.goto('/policies/yangben-2023/');
  await page.locator('[data-for="more"] [data-open]').click();
  await page.getByRole('checkbox', { name: '词语解释' }).check({ force: true });
}

const FILES: readonly FetchedFile[] = [
  {
    what: 'the index',
    pattern: '**/search-index/index-*',
    faults: ALL,
    use: (page) => page.goto(searchAddress('双师型')),
    said: async (page) => {
      await expect(summary(page)).toContainText('这不表示没有出现');
      await expect(page.getByRole('button', { name: '再试一次' })).toBeVisible();
    },
    works: (page) => expect(page.getByRole('link', { name: '打开全文页' })).toBeVisible(),
  },
  ...['hints', 'names', 'answers'].map((kind) => ({
    what: `the ${kind} of the search`,
    pattern: `**/search-index/${kind}-*`,
    faults: ALL,
    use: (page: Page) => page.goto(searchAddress('双师型')),
    said: (page: Page) => expect(page.locator('.search-hints')).toContainText('没有载入'),
    works: (page: Page) => expect(hits(page)).toBeVisible(),
  })),
  {
    what: 'the script of what stands beside the results',
    pattern: '**/_astro/beside.*',
    faults: OF_SCRIPTS,
    use: (page) => page.goto(searchAddress('双师型')),
    said: (page) => expect(page.locator('.search-hints')).toContainText('没有载入'),
    works: (page) => expect(hits(page)).toBeVisible(),
  },
  {
    what: 'the heads of documents',
    pattern: '**/search-index/heads-*',
    faults: ALL,
    use: (page) => page.goto(searchAddress('没有人写过的词')),
    said: (page) => expect(summary(page)).toContainText('登记项（文号、发文机关等）没有载入'),
    works: (page) => expect(summary(page)).toContainText('未出现'),
  },
  ...['index/**', 'fragment/**', 'pagefind-entry.json*', '*.pf_meta', 'wasm.*'].map((part) => ({
    what: `Pagefind's ${part}`,
    pattern: `**/pagefind/${part}`,
    faults: ALL,
    // It answers only where the index of the site does not.
    use: async (page: Page) => {
      await page.route('**/search-index/index-*', (route) => route.abort());
      await page.goto(searchAddress('双师型', '&mode=related'));
    },
    said: async (page: Page) => {
      await expect(search(page)).toHaveAttribute('data-search-state', 'failed');
      await expect(summary(page)).toContainText('相关内容的索引没有载入');
      await expect(summary(page)).not.toContainText('没有找到与');
    },
    works: (page: Page) => expect(page.getByRole('button', { name: '再试一次' })).toBeVisible(),
  })),
  {
    what: 'the documents of a check',
    pattern: '**/data/policies/shili-2024.json',
    faults: ALL,
    use: verify,
    said: (page) => expect(page.locator('[data-summary]')).toHaveText(/文件没有载入，无法核对/),
    works: (page) => expect(page.getByRole('textbox', { name: '要核对的文字' })).toHaveValue(QUOTATION),
  },
  {
    what: 'the traditional characters of a check',
    pattern: '**/typed-forms.json',
    faults: ALL,
    use: verify,
    said: (page) => expect(page.locator('[data-summary]')).toContainText('繁简对照表没有载入'),
    works: (page) => expect(page.locator('[data-findings] > li')).toHaveCount(1),
  },
  {
    what: 'the worker that checks',
    pattern: '**/draft-worker*',
    faults: OF_SCRIPTS,
    use: verify,
    said: (page) => expect(page.locator('[data-summary]')).toHaveText(/文件没有载入，无法核对/),
    works: (page) => expect(page.getByRole('textbox', { name: '要核对的文字' })).toHaveValue(QUOTATION),
  },
  {
    what: 'the list of documents of a check',
    pattern: '**/search-index/documents-*',
    faults: ALL,
    use: verify,
    said: (page) => expect(page.locator('[data-summary]')).toHaveText(/文件没有载入，无法核对/),
    works: (page) => expect(page.getByRole('textbox', { name: '要核对的文字' })).toHaveValue(QUOTATION),
  },
  ...['data/policies/shili-2024.json', 'search-index/documents-*', 'search-index/files.json'].map((file) => ({
    what: `${file} of a citation to be followed`,
    pattern: `**/${file}`,
    faults: ALL,
    use: async (page: Page) => {
      await page.goto('/verify/');
      await page.locator('citation-jump input').fill('示教发〔2024〕18号第五部分');
      await page.keyboard.press('Enter');
    },
    said: (page: Page) => expect(page.locator('citation-jump [role="status"]')).toHaveText(/文件没有载入/),
    works: (page: Page) => expect(page.getByRole('textbox', { name: '要核对的文字' })).toBeVisible(),
  })),
  {
    what: 'the documents compared',
    pattern: '**/data/policies/yangben-2023.json',
    faults: ALL,
    use: (page) => page.goto('/compare/?a=yangben-2023/s3-1&b=yunchuan-2022/s3-4-17'),
    said: (page) =>
      expect(page.locator('compare-provisions [role="status"]')).toContainText('没有读到文件内容'),
    works: (page) => expect(page.locator('select[name="a-policy"]')).toBeEnabled(),
  },
  {
    what: 'the list of provisions worded alike',
    pattern: '**/data/parallels/**',
    faults: ALL,
    use: (page) => page.goto('/compare/?a=yangben-2023/'),
    said: (page) =>
      expect(page.locator('compare-provisions [role="status"]')).toContainText('措辞相近的条款没有载入'),
    works: (page) => expect(page.locator('select[name="a-provision"]')).toBeEnabled(),
  },
  {
    what: 'the script that finds in a text',
    pattern: '**/_astro/finder.*',
    faults: OF_SCRIPTS,
    use: async (page) => {
      await page.goto(document);
      await page.locator('find-in-document [data-open]').click();
      await page.locator('find-in-document input').fill('示例');
    },
    said: (page) => expect(page.locator('find-in-document [role="status"]')).toHaveText('没有载入，请再试'),
    works: textStands,
  },
  {
    what: 'the document of a citation',
    pattern: '**/data/policies/shili-2024.json',
    faults: ALL,
    use: cite,
    said: (page) => expect(sheet(page).getByRole('status')).toContainText('没有载入'),
    works: textStands,
  },
  {
    what: 'the script of the citations',
    pattern: '**/_astro/citation-sheet.*',
    faults: OF_SCRIPTS,
    use: cite,
    said: (page) => expect(sheet(page).getByRole('status')).toContainText('没有载入'),
    works: textStands,
  },
  {
    what: 'the script of the clippings',
    pattern: '**/_astro/render-clippings.*',
    faults: OF_SCRIPTS,
    use: async (page) => {
      await page.addInitScript(() => {
        localStorage.setItem('zhice:clippings', '[{"policy":"shili-2024","from":"s4-5-12-p1"}]');
      });
      await page.goto(document);
      await page.locator('[data-for="more"] [data-open]').click();
      await page.locator('[data-clippings]').click();
    },
    said: async (page) => {
      await expect(page.locator('dialog.clippings [role="status"]')).toContainText('摘录还在');
      await expect(page.locator('dialog.clippings')).not.toContainText('还没有摘录', { useInnerText: true });
    },
    works: textStands,
  },
  {
    what: 'the words that are explained',
    pattern: '**/term-words.json',
    faults: ALL,
    use: markTerms,
    said: (page) =>
      expect(page.locator('term-marks [role="status"]')).toHaveText('解释没有载入，请稍后再试。'),
    works: (page) => expect(page.locator('[data-source-text] p').first()).toBeAttached(),
  },
  {
    what: 'the page of a term',
    pattern: '**/terms/*/',
    faults: ['missing', 'a page in its place', 'of another shape', 'slow without end'],
    use: async (page) => {
      await markTerms(page);
      await page.locator('[data-for="more"] dialog header [data-close]').click();
      await page.locator('a.term-mark').first().click();
    },
    said: (page) => expect(page.locator('.term-sheet [data-term]')).toHaveText('解释没有载入，请稍后再试。'),
    works: (page) => expect(page.locator('[data-source-text] p').first()).toBeAttached(),
  },
  {
    what: 'the table of the targets shown',
    pattern: '**/data/targets.csv',
    faults: ALL,
    use: async (page) => {
      await page.goto('/targets/?place=yangben-2023&view=list');
      await page.getByRole('button', { name: '下载所显示的表格（CSV）' }).click();
    },
    said: (page) => expect(page.locator('[data-said]')).toHaveText('数据文件没有载入，请重试'),
    works: (page) => expect(page.locator('main h1')).toBeVisible(),
  },
  {
    what: 'the picture that becomes an image',
    pattern: '**/embed/**/*.svg',
    faults: ALL,
    use: async (page) => {
      await page.goto('/targets/shili-2024-major-coverage/');
      await page.locator('.chart-menu > summary').first().click();
      await page.locator('chart-tools [data-download="png"]').first().click();
    },
    said: (page) =>
      expect(page.locator('chart-tools [role="status"]').first()).toHaveText('没有取到，请检查网络后再试'),
    works: (page) => expect(page.locator('main h1')).toBeVisible(),
  },
  {
    what: 'the script that finds the place meant',
    pattern: '**/_astro/place-meant.*',
    faults: OF_SCRIPTS,
    use: (page) => page.goto(`${document}#s99`),
    said: (page) => expect(page.locator('unknown-address p')).toContainText('后面所写的一处'),
    works: textStands,
  },
];

for (const file of FILES) {
  for (const fault of file.faults) {
    test(`${file.what}: ${fault} is said, and the rest of the page works`, async ({ page }) => {
      await shorten(page);
      await page.route(file.pattern, FAULTS[fault]);
      await file.use(page);
      await file.said(page);
      await file.works(page);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
    });
  }
}

/** The limits of requests, in a fraction of their time. */
async function shorten(page: Page): Promise<void> {
  await page.addInitScript((factor) => {
    const plain = AbortSignal.timeout.bind(AbortSignal);
    AbortSignal.timeout = (limit) => plain(Math.max(limit / factor, 200));
  }, SHORTER);
}

test('clippings of a document that does not load are listed, can be removed, and are not said to be copied', async ({
  page,
}) => {
  await shorten(page);
  await page.addInitScript(() => {
    if (localStorage.length === 0)
      localStorage.setItem(
        'zhice:clippings',
        '[{"policy":"shili-2024","from":"s4-5-12-p1"},{"policy":"yangben-2023","from":"s3-1"}]',
      );
  });
  await page.route('**/data/policies/yangben-2023.json', FAULTS.missing);
  await page.goto(document);
  await page.locator('[data-for="more"] [data-open]').click();
  await page.locator('[data-clippings]').click();
  const dialog = page.locator('dialog.clippings');
  await expect(dialog).toContainText('这份文件没有载入');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await dialog.locator('[data-copy-citations]').click();
  await expect(dialog.getByRole('status')).toHaveText(
    '已复制。另有1处没有复制：文件没有载入，或已没有这一处。',
  );
  await dialog.getByRole('button', { name: /移除：四/u }).click();
  await expect(dialog.locator('[data-copy-citations]')).toBeHidden();
  await dialog.getByRole('button', { name: '移除：s3-1' }).click();
  await expect(dialog).toContainText('还没有摘录');
});

test('a request that fails once is sent again, and nothing is said', async ({ page }) => {
  let requests = 0;
  await page.route('**/search-index/index-*', async (route) => {
    requests += 1;
    if (requests === 1) await route.abort();
    else await route.continue();
  });
  await page.goto(searchAddress('双师型'));
  await expect(totals(page)).toHaveAttribute('data-search-occurrences', /^[1-9]/);
  expect(requests).toBe(2);
});

test('while the index does not come, the full text is offered', async ({ page }) => {
  await page.route('**/search-index/index-*', () => undefined);
  await page.goto(searchAddress('双师型'));
  await expect(page.locator('.search-waiting').getByRole('link')).toBeVisible();
  await expect(search(page)).toHaveAttribute('data-search-state', 'searching');
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test.describe('a page that was opened before the site was updated', () => {
  test('says so when a part of its program is gone, and reloads when asked', async ({ page }) => {
    await page.goto(document);
    await page.route('**/_astro/citation-sheet.*', (route) => route.fulfill({ status: 404, body: '' }));
    await page.route(`**${document}`, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/page\.[\w-]+\.js/u, 'page.newer.js');
      await route.fulfill({ response, body });
    });
    await openCitation(page);
    await expect(outdated(page)).toBeVisible();
    await expect(outdated(page)).toContainText('网站已更新');
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await outdated(page).getByRole('button', { name: '刷新' }).click();
    await expect(outdated(page)).toBeHidden();
    await textStands(page);
  });

  test('says so when its words alone are newer, by the time at which the host says they were written', async ({
    page,
  }) => {
    await shorten(page);
    await page.goto(document);
    await page.route('**/data/policies/shili-2024.json', (route) => route.fulfill({ status: 404, body: '' }));
    await page.route(`**${document}`, async (route) => {
      const response = await route.fetch();
      const later = new Date(Date.now() + 60_000).toUTCString();
      await route.fulfill({ response, headers: { ...response.headers(), 'last-modified': later } });
    });
    await openCitation(page);
    await expect(outdated(page)).toBeVisible();
  });

  test('says nothing of it when the site is the same, or answers with some other page', async ({ page }) => {
    await shorten(page);
    await page.goto(document);
    await page.route('**/data/policies/shili-2024.json', (route) => route.abort());
    const asked = page.waitForResponse(`**${document}`);
    await openCitation(page);
    await asked;
    await expect(sheet(page).getByRole('status')).toContainText('没有载入');
    await expect(outdated(page)).toBeHidden();
    await page.route(`**${document}`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<h1>登录</h1>' }),
    );
    const again = page.waitForResponse(`**${document}`);
    await openCitation(page);
    await again;
    await expect(outdated(page)).toBeHidden();
  });

  test('says so in English on an English page', async ({ page }) => {
    await page.goto(`/en${document}`);
    await page.route(`**/en${document}`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        body: (await response.text()).replace(/page\.[\w-]+\.js/u, 'page.newer.js'),
      });
    });
    await page.route('**/data/policies/shili-2024.json', (route) => route.abort());
    await openCitation(page);
    await expect(outdated(page)).toBeVisible();
    await expect(outdated(page)).toContainText('The site was updated');
  });
});

test.describe('storage of this device', () => {
  /** Ways in which it is no use. */
  const STORAGE = {
    'that is closed': () => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    },
    'that is full': () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  } as const;

  for (const [state, prepare] of Object.entries(STORAGE)) {
    test(`${state} keeps no clipping, which is said; the list has it as long as the page is open`, async ({
      page,
    }) => {
      await page.addInitScript(prepare);
      await cite(page);
      await sheet(page).getByRole('button', { name: '加入摘录' }).click();
      await expect(sheet(page).getByRole('status')).toContainText('关闭本页就没有了');
      await expect(page.locator('[data-clippings] [data-count]').first()).toHaveText('1');
    });

    test(`${state} leaves type size, theme and shortcuts working`, async ({ page }) => {
      const errors: Error[] = [];
      page.on('pageerror', (error) => errors.push(error));
      await page.addInitScript(prepare);
      await page.goto(document);
      await page
        .locator('type-size button')
        .first()
        .evaluate((button: HTMLElement) => button.click());
      await expect(page.locator('html')).toHaveAttribute('data-type', 'large');
      await page.locator('theme-switch button').click();
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
      await page.goto(searchAddress('双师型'));
      await expect(hits(page)).toBeVisible();
      expect(errors).toEqual([]);
    });
  }

  test('with what an older version of the site wrote shows what can be read', async ({ page }) => {
    await page.addInitScript(() => {
      const older = {
        clippings: '[{"policy":"shili-2024","provision":"s4"},{"policy":"shili-2024","from":"s4-5-12-p1"},7]',
        'recent-queries': '{"queries":["双师型"]}',
        terms: '{}',
        keys: '[',
        'place:shili-2024': 'not-a-place',
        theme: 'sepia',
      };
      for (const [name, value] of Object.entries(older)) localStorage.setItem(`zhice:${name}`, value);
    });
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.goto(document);
    await expect(page.locator('[data-clippings] [data-count]').first()).toHaveText('1');
    await page.goto(searchAddress('双师型'));
    await expect(hits(page)).toBeVisible();
    expect(errors).toEqual([]);
  });
});
