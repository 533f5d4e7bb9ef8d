import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { ABSENT_PHRASES, LITERAL_PHRASES } from '../bench/phrases.ts';
import { findPlainly } from './search-truth.ts';

const subPath = 'http://127.0.0.1:4402/sub/path/';

const searchAddress = (query: string, more = '') => `/search/?q=${encodeURIComponent(query)}${more}`;

const search = (page: Page) => page.locator('search-page');
const totals = (page: Page) => page.locator('[data-search-occurrences]');
const summary = (page: Page) => page.locator('[data-summary]');

async function open(page: Page, query: string, more = ''): Promise<void> {
  await page.goto(searchAddress(query, more));
  await expect(search(page)).toHaveAttribute('data-search-state', 'done');
}

/** Ask for another query on the page that is open. */
async function ask(page: Page, query: string): Promise<void> {
  await page.getByRole('searchbox').fill(query);
  await page.keyboard.press('Enter');
  await page.waitForFunction((wanted) => {
    const asked = new URLSearchParams(location.search).get('q');
    return (
      asked === wanted && document.querySelector('search-page')?.getAttribute('data-search-state') === 'done'
    );
  }, query);
}

/** Phrases that the lists of the benchmark have not: every kind of number, mark and mixture. */
const MORE_PHRASES = [
  '双师型教师',
  '20％',
  '2万',
  '〔2024〕50号',
  '[2024]50号',
  'BDO产业',
  'bdo',
  '1+x证书',
  '三、（二）',
  '“双师型”',
  '的',
  '，',
  '。',
  '第',
  '%',
  '12.11',
  '加快“双师型”教师培养。建立健全',
  '机制。建立',
  '职业敎育不存在的字',
];

test.describe('the exact index', () => {
  test('counts every phrase as plain substring search does, and shows every paragraph once', async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const phrases = [...new Set([...LITERAL_PHRASES, ...ABSENT_PHRASES, ...MORE_PHRASES])];
    expect(phrases.length).toBeGreaterThan(80);
    await open(page, '职业教育');
    const wrong: unknown[] = [];
    for (const phrase of phrases) {
      await ask(page, phrase);
      const truth = findPlainly(phrase);
      const shown = await page.evaluate(() => {
        const numbers = document.querySelector('[data-search-occurrences]');
        const hits = [...document.querySelectorAll('[data-search-hit]')];
        return {
          occurrences: Number(numbers?.getAttribute('data-search-occurrences')),
          paragraphs: Number(numbers?.getAttribute('data-search-paragraphs')),
          documents: Number(numbers?.getAttribute('data-search-documents')),
          places: hits
            .map((hit) => `${hit.getAttribute('data-policy')}#${hit.getAttribute('data-provision')}`)
            .sort(),
          unmarked: hits.filter((hit) => hit.querySelector('mark') === null).length,
          linked: hits.every((hit) =>
            hit
              .querySelector('a')
              ?.getAttribute('href')
              ?.endsWith(
                `/policies/${hit.getAttribute('data-policy')}/#${hit.getAttribute('data-provision')}`,
              ),
          ),
        };
      });
      const expected = { ...truth, paragraphs: truth.places.length, unmarked: 0, linked: true };
      if (JSON.stringify(sorted(shown)) !== JSON.stringify(sorted(expected)))
        wrong.push({ phrase, shown, expected });
    }
    expect(wrong).toEqual([]);
  });

  test('says that an absent phrase does not occur, as of which day and in how many documents', async ({
    page,
  }) => {
    await open(page, '清华大学');
    await expect(summary(page)).toContainText(/截至\d{4}年\d+月\d+日，所收录的4份文件中未出现“清华大学”。/);
    await expect(totals(page)).toHaveAttribute('data-search-occurrences', '0');
    await expect(page.locator('[data-search-hit]')).toHaveCount(0);
  });

  test('finds a phrase across two sentences and a run-in heading, but not across two paragraphs', async ({
    page,
  }) => {
    await open(page, '“双师型”教师培养。建立健全“双师型”教师培训');
    await expect(page.locator('[data-search-hit]')).toHaveAttribute('data-provision', 's4-4-11');
    const text = await readFile('content/policies/wuhai-2024.mdx', 'utf8');
    const [last, first] = [...text.matchAll(/^<P id="s1-p1">(.+)<\/P>$|^## (二、.+?) \{/gmu)].map(
      (match) => match[1] ?? match[2] ?? '',
    );
    const across = `${last?.slice(-4) ?? ''}${first?.slice(0, 4) ?? ''}`;
    expect(across.length).toBe(8);
    await ask(page, across);
    await expect(totals(page)).toHaveAttribute('data-search-occurrences', '0');
  });

  test('marks exactly the words', async ({ page }) => {
    await open(page, '１＋Ｘ证书');
    for (const mark of await page.locator('[data-search-hit] mark').allTextContents())
      expect(mark).toMatch(/^1\+X证书$/);
    await ask(page, '雙師型');
    expect(new Set(await page.locator('[data-search-hit] mark').allTextContents())).toEqual(
      new Set(['双师型']),
    );
    await expect(summary(page)).toContainText('雙 → 双');
  });

  test('counts policies and reference material apart', async ({ page }) => {
    await open(page, '哈尔滨');
    const { occurrences, places } = findPlainly('哈尔滨');
    await expect(summary(page)).toContainText(`共${occurrences}处，见于${places.length}段、`);
    const reference = places.filter((place) => place.startsWith('harbin-2024')).length;
    await expect(summary(page)).toContainText(
      new RegExp(`参考材料\\d+处、${reference}段、1份（来源未核实）`),
    );
    const last = page.locator('.results > li').last();
    await expect(last.locator('.facts').first()).toContainText('参考材料 · 来源未核实');
  });
});

/** Keys in one order. */
function sorted(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

test.describe('the other ways to search', () => {
  test('ignoring punctuation is counted beside the exact count, never instead of it', async ({ page }) => {
    await open(page, '双师型教师');
    const truth = findPlainly('双师型教师', 'ignored');
    expect(truth.occurrences).toBe(10);
    await expect(totals(page)).toHaveAttribute('data-search-occurrences', '0');
    await expect(summary(page)).toContainText('未出现“双师型教师”');
    await page.getByRole('button', { name: '忽略标点：10处' }).click();
    await expect(search(page)).toHaveAttribute('data-search-state', 'done');
    await expect(page).toHaveURL(/mode=ignore-punctuation/);
    await expect(summary(page)).toContainText('共10处');
    await expect(summary(page)).toContainText('一字不差：0处');
    await expect(totals(page)).toHaveAttribute('data-search-occurrences', '0');
    await expect(page.locator('[data-search-hit]')).toHaveCount(truth.places.length);
    expect(new Set(await page.locator('[data-search-hit] mark').allTextContents())).toEqual(
      new Set(['双师型”教师']),
    );
    await page.goBack();
    await expect(page.getByRole('radio', { name: '一字不差' })).toBeChecked();
  });

  test('several words are each exact, in one paragraph or in one document', async ({ page }) => {
    await open(page, '产业学院 康养', '&mode=all-words');
    const [first, second] = [findPlainly('产业学院'), findPlainly('康养')];
    const both = first.places.filter((place) => second.places.includes(place));
    await expect(page.locator('[data-search-hit]')).toHaveCount(both.length);
    await page.getByLabel('同时出现在').selectOption('document');
    await expect(page).toHaveURL(/within=document/);
    const inBoth = new Set(
      first.places.map(policyOf).filter((policy) => second.places.map(policyOf).includes(policy)),
    );
    await expect(page.locator('.results > li')).toHaveCount(inBoth.size);
  });

  test('related content is loaded only when asked for, and leaves the counts alone', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/pagefind/')) asked.push(request.url());
    });
    await open(page, '产教融合怎么做');
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
    await page.getByRole('radio', { name: '相关内容' }).check();
    await expect(search(page)).toHaveAttribute('data-search-state', 'done');
    await expect(page.getByText('不计入上面的数目')).toBeVisible();
    await expect(page.locator('[data-related] mark').first()).toBeVisible();
    await expect(page.locator('[data-search-hit]')).toHaveCount(0);
    await expect(totals(page)).toHaveAttribute('data-search-occurrences', '0');
    expect(asked.length).toBeGreaterThan(0);
  });

  test('the conjectural reading is apart, and shows what was received', async ({ page }) => {
    await open(page, '应用型', '&mode=reading');
    await expect(page.getByText('推测读法不是原文，不可引用')).toBeVisible();
    const hit = page.locator('.results > li').first();
    await expect(hit).toHaveAttribute('data-policy', 'harbin-2024');
    await expect(hit.locator('mark')).toHaveText(['应用型', '行使型']);
    await expect(page.locator('[data-search-hit]')).toHaveCount(0);
    await expect(totals(page)).toHaveAttribute(
      'data-search-occurrences',
      String(findPlainly('应用型').occurrences),
    );
  });

  test('body text alone leaves out what begins in titles and headings', async ({ page }) => {
    await open(page, '加快“双师型”教师培养');
    await expect(totals(page)).toHaveAttribute('data-search-occurrences', '1');
    await page.getByLabel('只计正文，不计标题').check();
    await expect(page).toHaveURL(/body=1/);
    await expect(totals(page)).toHaveAttribute('data-search-occurrences', '0');
    await expect(summary(page)).toContainText('的正文（标题除外）中未出现');
  });
});

function policyOf(place: string): string {
  return place.split('#')[0] ?? '';
}

test.describe('results', () => {
  test('from the home page a search reaches the provision that says it, with the words marked', async ({
    page,
  }) => {
    await page.goto('/');
    await page.getByRole('searchbox').fill('访问工程师');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=/);
    await expect(search(page)).toHaveAttribute('data-search-state', 'done');
    const hit = page.locator('[data-search-hit][data-policy="wuhai-2024"][data-provision="s4-4-11-p1"]');
    await expect(hit.locator('.facts')).toContainText('乌海市');
    await expect(hit.locator('.facts')).toContainText('2024年7月17日');
    await expect(hit.locator('mark').first()).toHaveText('访问工程师');
    await hit.getByRole('link', { name: '四、（四）11.' }).click();
    await expect(page).toHaveURL(/\/policies\/wuhai-2024\/#s4-4-11-p1$/);
    await expect(page.locator('#s4-4-11-p1')).toBeInViewport();
    const marked = await page.evaluate(() =>
      [...(CSS.highlights.get('found') ?? [])].map((range) => ({
        words: range.toString(),
        top: (range as Range).getBoundingClientRect().top,
        height: innerHeight,
      })),
    );
    expect(new Set(marked.map(({ words }) => words))).toEqual(new Set(['访问工程师']));
    expect(marked.some(({ top, height }) => top > 0 && top < height)).toBe(true);
  });

  test('the link to the sentence lands on words far down in a long paragraph', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 500 });
    await open(page, '基本解决职业教育供给与产业人才需求结构性');
    await page.locator('[data-search-hit]').getByRole('link', { name: '查看原句' }).click();
    await expect(page).toHaveURL(/\/policies\/wuhai-2024\/#s3-p2$/);
    const isVisible = () =>
      page.evaluate(() => {
        const [range] = [...(CSS.highlights.get('found') ?? [])] as Range[];
        const top = range?.getBoundingClientRect().top ?? -1;
        return top > 0 && top < innerHeight;
      });
    await expect.poll(isVisible).toBe(true);
  });

  test('the place chosen on the home page narrows the results, and facets widen them again', async ({
    page,
  }) => {
    await page.goto('/');
    await page.getByRole('combobox', { name: '地区' }).selectOption('乌海市');
    await page.getByRole('searchbox').fill('双师型');
    await page.keyboard.press('Enter');
    await expect(search(page)).toHaveAttribute('data-search-state', 'done');
    const { occurrences, places } = findPlainly('双师型');
    await expect(totals(page)).toHaveAttribute('data-search-occurrences', String(occurrences));
    const inWuhai = places.filter((place) => policyOf(place) === 'wuhai-2024').length;
    await expect(page.locator('[data-search-hit]')).toHaveCount(inWuhai);
    await expect(page.getByRole('checkbox', { name: /乌海市/ })).toBeChecked();
    await page.getByRole('checkbox', { name: /哈尔滨市/ }).check();
    await expect(page).toHaveURL(/region=.*region=/);
    await page.getByRole('button', { name: '清除筛选' }).click();
    await expect(page.locator('[data-search-hit]')).toHaveCount(places.length);
    await expect(page).not.toHaveURL(/region/);
  });

  test('a filter that does not exist is named and everything is shown', async ({ page }) => {
    await open(page, '产业学院', '&kind=nonsense');
    await expect(summary(page)).toContainText('地址里的筛选条件“nonsense”不存在');
    await expect(page.locator('[data-search-hit]')).toHaveCount(findPlainly('产业学院').places.length);
  });

  test('document order is that of the documents, and stays in the address', async ({ page }) => {
    await open(page, '双师型');
    await page.getByLabel('排列').selectOption('document');
    await expect(page).toHaveURL(/order=document/);
    const policies = () =>
      page
        .locator('.results > li')
        .evaluateAll((items) => items.map((item) => item.getAttribute('data-policy')));
    await expect.poll(policies).toEqual(['wuhai-2024', 'baoqing-2023', 'jiamusi-2022', 'harbin-2024']);
    await page.reload();
    await expect(search(page)).toHaveAttribute('data-search-state', 'done');
    expect(await policies()).toEqual(['wuhai-2024', 'baoqing-2023', 'jiamusi-2022', 'harbin-2024']);
  });

  test('a hit is cited as documents cite it, and all hits can be saved', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, '访问工程师');
    await page.locator('[data-provision="s4-4-11-p1"]').getByRole('button', { name: '复制引文' }).click();
    await expect(page.getByRole('button', { name: '已复制' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      '《乌海市以产教融合型城市建设为抓手推动职业教育高质量发展实施方案》（乌教发〔2024〕50号）四、（四）11.',
    );
    await ask(page, '双师型');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载结果（CSV）' }).click(),
    ]);
    const rows = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n');
    expect(rows[0]).toBe(
      '\u{feff}document,policy,nature,region,date,place,provision,occurrences,quote,address,citation',
    );
    expect(rows).toHaveLength(1 + findPlainly('双师型').places.length);
    expect(rows.find((row) => row.includes(',harbin-2024,'))).toContain('【机器改写文本，不可作为引文】');
  });
});

test.describe('suggestions', () => {
  test('an everyday word offers the words of the texts, and says what is not held', async ({ page }) => {
    await open(page, '普高转职高');
    const hints = page.locator('[data-hints]');
    for (const word of ['职普融通', '转入', '转籍']) {
      await expect(hints.getByRole('button', { name: word, exact: true })).toBeVisible();
    }
    await hints.getByRole('button', { name: '转籍', exact: true }).click();
    await expect(totals(page)).toHaveAttribute(
      'data-search-occurrences',
      String(findPlainly('转籍').occurrences),
    );
    await ask(page, '呼兰');
    await expect(hints.getByRole('button', { name: '哈尔滨', exact: true })).toBeVisible();
    await expect(hints).toContainText('没有收录呼兰区正式文件');
  });

  test('a value offers its targets, a year what it dates', async ({ page }) => {
    await open(page, '75%');
    const hints = page.locator('[data-hints]');
    await expect(hints).toContainText('目标值为75%的目标');
    await expect(hints.getByRole('link').first()).toHaveAttribute('href', /\/targets\/wuhai-2024-.+\/#/);
    await ask(page, '2025年');
    await expect(hints.getByRole('link', { name: '逐条查看' })).toHaveAttribute(
      'href',
      /\/targets\/\?year=2025$/,
    );
  });

  test('names are offered while typing, and chosen by keyboard', async ({ page }) => {
    await page.goto('/search/');
    const box = page.getByRole('searchbox');
    await box.focus();
    await box.pressSequentially('乌教发〔2024');
    const number = page.getByRole('option', { name: /乌教发〔2024〕50号/ });
    await expect(number).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(number).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('listbox')).toBeHidden();
    await box.pressSequentially('〕');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/policies\/wuhai-2024\/$/);
  });

  test('recent searches are kept on the device and can be cleared', async ({ page }) => {
    await open(page, '产业学院');
    await ask(page, '普高转职高');
    await expect(page.locator('[data-hints]')).not.toBeEmpty();
    await page.getByRole('searchbox').fill('');
    const list = page.getByRole('listbox', { name: '搜索建议' });
    await expect(list.getByRole('option')).toHaveText([/普高转职高/, /产业学院/, /清除最近搜索/]);
    await list.getByRole('option', { name: '清除最近搜索' }).click();
    await page.getByRole('searchbox').click();
    await expect(list).toBeHidden();
    expect(await page.evaluate(() => document.cookie)).toBe('');
  });
});

test.describe('an index that fails', () => {
  const cases = {
    'cannot be reached': (page: Page) => page.route('**/search-index/index-*', (route) => route.abort()),
    'is missing': (page: Page) =>
      page.route('**/search-index/index-*', (route) => route.fulfill({ status: 404, body: '' })),
    'is damaged': (page: Page) =>
      page.route('**/search-index/index-*', (route) => route.fulfill({ status: 200, body: 'not an index' })),
  };

  for (const [failure, prepare] of Object.entries(cases)) {
    test(`that ${failure} is said to fail, and other ways are offered`, async ({ page }) => {
      await prepare(page);
      await page.goto(searchAddress('双师型'));
      await expect(search(page)).toHaveAttribute('data-search-state', 'failed');
      await expect(summary(page)).toContainText('这不表示没有出现');
      await expect(summary(page)).not.toContainText('未出现');
      await expect(totals(page)).toHaveCount(0);
      await page.getByRole('button', { name: '查找相关内容' }).click();
      await expect(page.locator('[data-related]').first()).toBeVisible();
      await page.goBack();
      await expect(search(page)).toHaveAttribute('data-search-state', 'failed');
      await page.getByRole('link', { name: '打开全文页' }).click();
      await expect(page.getByText('在20%编制员额内招聘兼职教师').first()).toBeAttached();
    });
  }

  test('is asked again when the reader says so', async ({ page }) => {
    await page.route('**/search-index/index-*', (route) => route.abort(), { times: 1 });
    await page.goto(searchAddress('双师型'));
    await expect(search(page)).toHaveAttribute('data-search-state', 'failed');
    await page.getByRole('button', { name: '再试一次' }).click();
    await expect(search(page)).toHaveAttribute('data-search-state', 'done');
    await expect(totals(page)).toHaveAttribute(
      'data-search-occurrences',
      String(findPlainly('双师型').occurrences),
    );
  });

  test('is found again by a page older than it', async ({ page }) => {
    await page.route('**/search-index/index-*', (route) => route.fulfill({ status: 404, body: '' }), {
      times: 1,
    });
    await open(page, '双师型');
    await expect(totals(page)).toHaveAttribute(
      'data-search-occurrences',
      String(findPlainly('双师型').occurrences),
    );
  });

  test('or a script that fails with it takes nothing exact away', async ({ page }) => {
    await page.route('**/_astro/on-demand.*', (route) => route.abort());
    await open(page, '双师型');
    await expect(totals(page)).toHaveAttribute(
      'data-search-occurrences',
      String(findPlainly('双师型').occurrences),
    );
    await page.getByRole('radio', { name: '推测读法' }).check();
    await expect(search(page)).toHaveAttribute('data-search-state', 'failed');
    await expect(summary(page)).toContainText('这不表示没有出现');
  });

  test('does so for related content too', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(searchAddress('双师型', '&mode=related'));
    await expect(search(page)).toHaveAttribute('data-search-state', 'failed');
    await expect(summary(page)).toContainText('相关内容的索引没有载入');
  });
});

test.describe('whatever is typed', () => {
  const hostile = [
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    '.*+?^${}()|[]\\',
    '{query}{asOf}$&',
    '\u202e\u0000双\ufeff',
    '\ud800',
    '🀄𠀀',
    '职业教育'.repeat(5000),
  ];

  test('is text, nothing more', async ({ page }) => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await open(page, '职业教育');
    for (const query of hostile) {
      await page.evaluate((typed) => {
        const form = document.querySelector<HTMLFormElement>('search-page form[role="search"]');
        const input = form?.querySelector('input');
        if (input) input.value = typed;
        form?.requestSubmit();
      }, query);
      await expect(search(page)).toHaveAttribute('data-search-state', 'done');
      const expected = query.includes('双') ? '0' : String(findPlainly(query).occurrences);
      if (!query.includes('双'))
        await expect(totals(page)).toHaveAttribute('data-search-occurrences', expected);
      expect((await summary(page).textContent())?.length).toBeLessThan(400);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    }
    expect(dialogs).toEqual([]);
    await expect(page.locator('search-page img, search-page script')).toHaveCount(0);
    // A page pasted as a query is too long for an address, and is there all the same.
    expect(page.url().length).toBeLessThan(100);
    await page.reload();
    await expect(search(page)).toHaveAttribute('data-search-state', 'done');
    expect(await page.getByRole('searchbox').inputValue()).toBe(hostile.at(-1));
  });

  test('blank is no query', async ({ page }) => {
    await page.goto(searchAddress(' 　\t'));
    await expect(search(page)).toHaveAttribute('data-search-state', 'ready');
    await expect(totals(page)).toHaveCount(0);
  });

  test('nothing but punctuation is said to be so when punctuation is ignored', async ({ page }) => {
    await open(page, '，。', '&mode=ignore-punctuation');
    await expect(summary(page)).toContainText('除了标点没有别的字');
  });
});

test.describe('everywhere', () => {
  test('search answers the same on the English interface', async ({ page }) => {
    await page.goto(`/en${searchAddress('产业学院')}`);
    await expect(search(page)).toHaveAttribute('data-search-state', 'done');
    const { occurrences, places, documents } = findPlainly('产业学院');
    await expect(totals(page)).toHaveAttribute('data-search-occurrences', String(occurrences));
    await expect(summary(page)).toContainText(
      `${occurrences} occurrences, ${places.length} paragraphs, ${documents} documents`,
    );
    const hit = page.locator('[data-search-hit][data-policy="wuhai-2024"]').first();
    await expect(hit.locator('.facts')).toContainText('Wuhai');
    await expect(hit.getByRole('link').first()).toHaveAttribute('href', /^\/en\/policies\/wuhai-2024\/#/);
    await ask(page, '清华大学');
    await expect(summary(page)).toContainText(
      /As of \d+ \w+ \d{4}, “清华大学” does not occur in the 4 documents held\./,
    );
  });

  test('search works under a sub-path', async ({ page }) => {
    await page.goto(`${subPath}search/?q=${encodeURIComponent('职普融通')}`);
    await expect(search(page)).toHaveAttribute('data-search-state', 'done');
    await expect(totals(page)).toHaveAttribute(
      'data-search-occurrences',
      String(findPlainly('职普融通').occurrences),
    );
    await page
      .locator('[data-policy="jiamusi-2022"][data-provision="s3-3-8"]')
      .getByRole('link')
      .first()
      .click();
    await expect(page).toHaveURL(/\/sub\/path\/policies\/jiamusi-2022\/#s3-3-8$/);
  });

  test('without JavaScript the page leads to the full text', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/search/');
    await page.getByRole('link', { name: '全部文件的全文（一页）' }).first().click();
    await expect(page.getByText('11.加快“双师型”教师培养。建立健全')).toBeVisible();
    await context.close();
  });

  test('an unknown address fills the search box with its words', async ({ page }) => {
    await page.goto('/policies/%E5%8F%8C%E5%B8%88%E5%9E%8B/');
    await expect(page.getByRole('searchbox')).toHaveValue('双师型');
    await page.keyboard.press('/');
    await page.keyboard.press('Enter');
    await expect(search(page)).toHaveAttribute('data-search-state', 'done');
  });

  test('the first query costs at most 40 kB', async ({ page }) => {
    let bytes = 0;
    page.on('response', async (response) => {
      if (response.url().includes('/search-index/')) bytes += (await response.body()).length;
    });
    await open(page, '普高转职高');
    await page.waitForLoadState('networkidle');
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(40_000);
  });
});

test('a citation typed into the search box is answered with its place', async ({ page }) => {
  const query = '《乌海市以产教融合型城市建设为抓手推动职业教育高质量发展实施方案》四、（四）11.';
  await page.goto(`/search/?q=${encodeURIComponent(query)}`);
  await expect(page.locator('citation-jump a')).toHaveAttribute('href', /\/policies\/wuhai-2024\/#s4-4-11$/);
});
