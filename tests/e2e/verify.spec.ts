import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { axeFaults } from '../browser/axe-faults.ts';

const title = '示例市以产教融合促进职业教育提质发展实施方案';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

async function check(page: Page, draft: string): Promise<void> {
  await page.getByRole('textbox', { name: '要核对的文字' }).fill(draft);
  await page.getByRole('button', { name: '核对', exact: true }).click();
}

const findings = (page: Page) => page.locator('[data-findings] > li');

test('each quotation and citation of a draft gets its verdict and its position', async ({ page }) => {
  await page.goto('/verify/');
  await check(
    page,
    [
      '示例提出“2025年底建成1个市域产教融合联合体”。',
      '又提出“以临港经济区为依托，把职业院校、骨干企业和科研单位组织起来”。',
      '还要“打造政府、行业、企业与学校四方共管的合作组织”。',
      '并称“三年内建成一百个国家级实验中心和示范园区”。',
      `见《${title}》（示教发〔2024〕18号）第四部分第（五）项第12点。`,
    ].join('\n'),
  );
  await expect(findings(page).getByRole('heading')).toHaveText([
    /一致.*引号内的文字/,
    /仅标点或格式不同/,
    /文字有出入/,
    /未找到/,
    /一致.*引文/,
  ]);
  await expect(page.locator('[data-summary]')).toHaveText(
    '核对了5处：一致 2 · 仅标点或格式不同 1 · 文字有出入 1 · 未找到 1',
  );
  const first = findings(page).first();
  await expect(first.locator('.facts')).toContainText('示例市');
  await expect(first.getByRole('link')).toHaveAttribute('href', '/policies/shili-2024/#s4-5-12-p1');
  await first.getByRole('button', { name: '复制引文' }).click();
  await expect(page.locator('[data-said]')).toHaveText('已复制。');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `《${title}》（示教发〔2024〕18号）第四部分第（五）项第12点`,
  );
});

test('a changed word is shown struck out next to the word of the source', async ({ page }) => {
  await page.goto('/verify/');
  await check(
    page,
    '要“建立产教融合推进情况通报机制,对职业院校开展年度督导考核,评估结果作为经费安排的依据”。',
  );
  const diff = findings(page).first().locator('[data-diff]');
  await expect(diff.locator('del')).toHaveText(/考核$/);
  await expect(diff.locator('ins')).toHaveText(/评估$/);
  const lines = await diff
    .locator('del, ins')
    .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).textDecorationLine));
  expect(lines).toEqual(['line-through', 'underline']);
});

test('what stands only in reference material is not found, and the page says why', async ({ page }) => {
  await page.goto('/verify/');
  const record = (await (await page.request.get('/data/policies/jingyu-2024.json')).json()) as {
    provisions: { paragraphs: { text: string }[] }[];
  };
  const sentence = record.provisions[0]?.paragraphs[2]?.text.split('。')[0] ?? '';
  expect(sentence.length).toBeGreaterThan(10);
  await check(page, `“${sentence}”`);
  await expect(findings(page)).toHaveAttribute('data-verdict', 'not-found');
  await expect(findings(page)).toContainText('只见于参考材料');
  await expect(findings(page).getByRole('link')).toHaveCount(0);
});

/** A draft of 20,000 characters whose words differ from those of two documents in one of 29. */
async function makeLongDraft(page: Page): Promise<string> {
  const texts = await Promise.all(
    ['shili-2024', 'yunchuan-2022'].map(async (id) =>
      (await page.request.get(`/data/policies/${id}.txt`)).text(),
    ),
  );
  return [...texts.join('\n').repeat(4)]
    .map((character, index) => (index % 29 === 7 ? '改' : character))
    .slice(0, 20_000)
    .join('');
}

/** Puts a draft into the field and has it checked. */
function submit(page: Page, draft: string): Promise<void> {
  return page.evaluate((text) => {
    const field = document.querySelector('textarea');
    if (field === null) throw new Error('no desk');
    field.value = text;
    field.form?.requestSubmit();
  }, draft);
}

test('a whole draft of 20,000 characters is answered, each finding that is counted printed', async ({
  page,
}) => {
  await page.goto('/verify/');
  const draft = await makeLongDraft(page);
  await check(page, '“建立产教融合推进情况通报机制”');
  await expect(findings(page)).toHaveCount(1);
  await submit(page, draft);
  await expect.poll(() => findings(page).count()).toBeGreaterThan(100);
  const summary = await page.locator('[data-summary]').innerText();
  await expect(findings(page)).toHaveCount(Number(/\d+/u.exec(summary)?.[0]));
});

test('a later draft ends the printing of the findings of an earlier one', async ({ page }) => {
  await page.goto('/verify/');
  const draft = await makeLongDraft(page);
  await check(page, '“建立产教融合推进情况通报机制”');
  await expect(findings(page)).toHaveCount(1);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await submit(page, draft);
  await expect(page.locator('[data-summary]')).toHaveText(/^核对了\d{3}处/u);
  await submit(page, '“建立产教融合推进情况通报机制”');
  await expect(page.locator('[data-summary]')).toHaveText('核对了1处：一致 1');
  await expect(findings(page)).toHaveCount(1);
  // An earlier answer that were still being printed would be so before the browser has nothing else to do.
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
  await expect(findings(page)).toHaveCount(1);
});

test('nothing that is pasted leaves the browser', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) =>
    requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
  );
  await page.goto('/verify/');
  await expect(page.getByText('不会发送到任何地方')).toBeVisible();
  await check(page, '“建立产教融合推进情况通报机制”，“独一无二的秘密文字八个字以上”');
  await expect(findings(page)).toHaveCount(2);
  expect(requests.every((request) => request.startsWith('GET '))).toBe(true);
  expect(requests.join('\n')).not.toContain(encodeURIComponent('秘密'));
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }) + location.href)).not.toContain(
    '秘密',
  );
});

for (const path of ['/verify/', '/en/verify/']) {
  test(`${path} with findings breaks no rule of access and fits a narrow screen`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(path);
    await page
      .locator('textarea')
      .fill(
        `“打造政府、行业、企业与学校四方共管的合作组织”，“把职业院校、 骨干企业和科研单位组织起来”，《${title}》第九部分。`,
      );
    await expect(findings(page)).toHaveCount(3);
    await findings(page).nth(1).locator('summary').click();
    await expect(findings(page).nth(1).locator('details .diff')).not.toBeEmpty();
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });
}

test('what was checked can be found in the draft again', async ({ page }) => {
  await page.goto('/verify/');
  await check(page, '前言。\n称“建立产教融合推进情况通报机制”。');
  await findings(page).first().getByRole('button', { name: '在稿中选中' }).click();
  const selected = await page
    .locator('textarea')
    .evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd));
  expect(selected).toBe('建立产教融合推进情况通报机制');
  await check(page, `${'前言。\n'.repeat(200)}称“建立产教融合推进情况通报机制”。`);
  await expect(page.locator('[data-length]')).toHaveText(/^8\d\d字$/);
  await findings(page).first().getByRole('button', { name: '在稿中选中' }).click();
  expect(await page.locator('textarea').evaluate((field) => field.scrollTop)).toBeGreaterThan(1000);
});

test('a paste is checked without a further press, and can be hidden where it is verbatim', async ({
  page,
}) => {
  await page.goto('/verify/');
  await page
    .locator('textarea')
    .fill('“建立产教融合推进情况通报机制”和“三年内建成一百个国家级实验中心和示范园区”。');
  await expect(findings(page)).toHaveCount(2);
  await page.getByLabel('不显示一致的').check();
  await expect(findings(page).first()).toBeHidden();
  await expect(findings(page).last()).toBeVisible();
  await page.getByRole('button', { name: '清空' }).click();
  await expect(findings(page)).toHaveCount(0);
});

test.describe('going to a citation', () => {
  for (const [typed, address] of [
    [`《${title}》（示教发〔2024〕18号）第四部分第（五）项第12点`, 'shili-2024/#s4-5-12'],
    ['示教发[2024]18号', 'shili-2024/'],
    ['示例方案第12点', 'shili-2024/#s4-5-12'],
    ['示例方案第12點', 'shili-2024/#s4-5-12'],
    ['示例 12', 'shili-2024/#s4-5-12'],
    ['《云川市职业教育发展规划(2022-2026年)》，2023年2月8日发布，第三部分第9点。', 'yunchuan-2022/#s3-3-9'],
  ] as const) {
    test(`${typed} leads to ${address}`, async ({ page }) => {
      await page.goto('/verify/');
      await page.getByRole('searchbox', { name: '引文' }).fill(typed);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`/policies/${address}$`));
    });
  }

  test('the examples beneath the field are of published documents, and each leads there', async ({
    page,
  }) => {
    await page.goto('/verify/');
    const examples = (await page.locator('#jump-example').innerText()).replace(/^例：/, '').split('　');
    expect(examples).toHaveLength(2);
    for (const example of examples) {
      await page.goto('/verify/');
      await page.getByRole('searchbox', { name: '引文' }).fill(example);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/policies\/[^/]+\/#[a-z]\d/);
    }
  });

  test('shows the positions to choose from, and says what it does not know', async ({ page }) => {
    await page.goto('/en/verify/');
    const field = page.getByRole('searchbox', { name: 'Citation' });
    await field.fill('二、');
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-places] > li')).toHaveCount(4);
    await expect(page.locator('[data-places] .facts').first()).not.toBeEmpty();
    await field.fill('示教发〔2024〕18号第九部分');
    await page.keyboard.press('Enter');
    await expect(page.locator('citation-jump [role="status"]')).toContainText(
      'The document has no such provision',
    );
    await field.fill('产教融合');
    await page.keyboard.press('Enter');
    await expect(page.locator('citation-jump [role="status"]')).toContainText('Not recognised');
  });

  test('answers another form by an event, and only when there is a citation', async ({ page }) => {
    await page.goto('/verify/');
    const ask = (text: string) =>
      page.locator('citation-jump').evaluate((jump, detail) => {
        jump.dispatchEvent(new CustomEvent('citation-ask', { detail }));
      }, text);
    await ask('示教发〔2024〕18号');
    await expect(page.locator('[data-places] a')).toHaveAttribute('href', '/policies/shili-2024/');
    await ask('产业学院');
    await expect(page.locator('[data-places] > li')).toHaveCount(0);
    await ask('示例方案12');
    await expect(page.locator('[data-places] a')).toHaveAttribute('href', '/policies/shili-2024/#s4-5-12');
    await ask('产教融合 12');
    await expect(page.locator('[data-places] > li')).toHaveCount(0);
  });
});

test.describe('a citation sent from the search box', () => {
  for (const typed of ['示教发[2024]18号 四、（五）12.', '示例方案第12点']) {
    test(`${typed} is followed`, async ({ page }) => {
      await page.goto('/search/');
      await expect(page.locator('search-page')).toHaveAttribute('data-search-state', 'ready');
      await page.locator('search-page input[type="search"]').fill(typed);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/policies\/shili-2024\/#s4-5-12$/);
      await page.goBack();
      await expect(page.locator('citation-jump a')).toBeVisible();
      await expect(page).toHaveURL(/\/search\/\?q=/);
    });
  }

  test('on another page is followed too', async ({ page }) => {
    await page.goto('/');
    const field = page.locator('form[role="search"] input[type="search"], input[name="q"]').first();
    await field.fill('示教发〔2024〕18号第五部分');
    await field.press('Enter');
    await expect(page).toHaveURL(/\/policies\/shili-2024\/#s5$/);
  });

  test('is only answered where its address was kept', async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent('示例方案第12点')}`);
    await expect(page.locator('citation-jump a')).toBeVisible();
    await expect(page.locator('search-page')).toHaveAttribute('data-search-state', 'done');
    await expect(page).toHaveURL(/\/search\/\?q=/);
  });

  for (const typed of ['示例方案12', `《${title}》`, `《${title}》第九部分`]) {
    test(`${typed} is answered above the results`, async ({ page }) => {
      await page.goto('/search/');
      await expect(page.locator('search-page')).toHaveAttribute('data-search-state', 'ready');
      await page.locator('search-page input[type="search"]').fill(typed);
      await page.keyboard.press('Enter');
      await expect(page.locator('citation-jump a')).toBeVisible();
      await expect(page).toHaveURL(/\/search\/\?q=/);
    });
  }
});

test('a wrong date is told with the published dates, and traditional characters are another format', async ({
  page,
}) => {
  await page.goto('/verify/');
  await check(
    page,
    '《云川市职业教育发展规划(2022-2026年)》（2021年12月29日）第三部分。稱「建立產教融合推進情況通報機制」。',
  );
  await expect(findings(page)).toHaveCount(2);
  await expect(findings(page).first()).toHaveAttribute('data-verdict', 'differs');
  await expect(findings(page).first()).toContainText(
    '本站所载：成文日期2022年12月20日，公开日期2023年2月8日',
  );
  await expect(findings(page).last()).toHaveAttribute('data-verdict', 'format-only');
  await expect(findings(page).last()).toContainText('建立產教融合推進情況通報機制');
  await expect(page.getByText('引号内不足8个字的词语不核对', { exact: false }).first()).toBeVisible();
});

test('without JavaScript the page says what it needs', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/verify/');
  await expect(page.getByText('核对要用到 JavaScript')).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await context.close();
});

test('true words under the citation of another place are said to stand elsewhere, with both links', async ({
  page,
}) => {
  await page.goto('/verify/');
  await check(page, `《${title}》第五部分提出：“2025年底建成1个市域产教融合联合体”。`);
  const finding = findings(page).filter({ hasText: '引文在另一处' });
  await expect(finding).toHaveAttribute('data-verdict', 'elsewhere');
  await expect(finding.locator('[data-sources] a')).toHaveAttribute(
    'href',
    '/policies/shili-2024/#s4-5-12-p1',
  );
  await expect(finding.locator('[data-problems] a')).toHaveAttribute('href', '/policies/shili-2024/#s5');
  await expect(page.locator('[data-summary]')).toContainText('引文在另一处 1');
});

test('what was not understood of a citation is said, and it leads nowhere by itself', async ({ page }) => {
  await page.goto('/verify/');
  await check(page, `见《${title}》第四部分第五大块。`);
  await expect(findings(page)).toHaveAttribute('data-verdict', 'partly');
  await expect(findings(page).locator('[data-problems]')).toContainText('没有读懂');
  const form = page.locator('citation-jump form');
  await form.locator('input').fill(`《${title}》第四部分第五大块`);
  await form.locator('input').press('Enter');
  await expect(page.locator('citation-jump [role="status"]')).toContainText('没有读懂');
  await expect(page).toHaveURL(/\/verify\/$/u);
});

test('an address of ours leads where it says', async ({ page }) => {
  await page.goto('/verify/');
  const field = page.locator('citation-jump form input');
  await field.fill('https://zhice.example/policies/shili-2024/#s4-5-12-p1。');
  await field.press('Enter');
  await expect(page).toHaveURL(/\/policies\/shili-2024\/#s4-5-12-p1$/u);
});

test('drafts are checked in a worker, so that the page goes on', async ({ page }) => {
  await page.goto('/verify/');
  await check(page, '称“建立产教融合推进情况通报机制”。');
  await expect(findings(page)).toHaveCount(1);
  expect(page.workers()).toHaveLength(1);
});
