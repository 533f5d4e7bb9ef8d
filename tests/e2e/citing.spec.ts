import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { axeFaults } from '../browser/axe-faults.ts';

const shili = '/policies/shili-2024/';
const title = '示例市以产教融合促进职业教育提质发展实施方案';
const warning = '【机器改写文本，不可作为引文】';

interface Taken {
  readonly text: string;
  readonly html: string;
}

/** What is on the clipboard, as a program would get it. Another test may write there while it is read. */
async function clipboard(page: Page): Promise<Taken> {
  let taken: Taken = { text: '', html: '' };
  await expect(async () => {
    taken = await readClipboard(page);
  }).toPass({ timeout: 5000 });
  return taken;
}

/** Presses a button of the sheet, and waits until it has copied: else what was copied before might be read. */
async function copyFromSheet(page: Page, name: string): Promise<void> {
  const button = sheet(page).getByRole('button', { name });
  await button.click();
  await expect(button).toHaveAttribute('data-copied');
}

async function readClipboard(page: Page): Promise<Taken> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) =>
      item?.types.includes(type) === true ? (await item.getType(type)).text() : '';
    return { text: await read('text/plain'), html: await read('text/html') };
  });
}

/** The text of a paragraph in the data: what must be copied to the letter. */
async function sourceText(page: Page, policy: string, id: string): Promise<string> {
  const json = (await (await page.request.get(`/data/policies/${policy}.json`)).json()) as unknown;
  const find = (value: unknown): string | undefined => {
    if (Array.isArray(value)) return value.map(find).find((found) => found !== undefined);
    if (typeof value !== 'object' || value === null) return undefined;
    const record = value as Record<string, unknown>;
    if (record['id'] === id && typeof record['text'] === 'string') return record['text'];
    return find(record['provisions'] ?? [record['children'], record['paragraphs']]);
  };
  return find(json) ?? '';
}

function permalink(page: Page, id: string) {
  return page.locator(`.permalink[href="#${id}"]`);
}

/** Selects from an offset in one paragraph to an offset in another. */
async function select(page: Page, from: [string, number], to: [string, number]): Promise<void> {
  await page.evaluate(
    ([[fromId, fromAt], [toId, toAt]]) => {
      const at = (id: string, offset: number): [Node, number] => {
        const walker = document.createTreeWalker(document.getElementById(id) as Node, NodeFilter.SHOW_TEXT);
        let left = offset;
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const { length } = node as Text;
          if (left <= length) return [node, left];
          left -= length;
        }
        throw new Error('no such text');
      };
      const [start, startAt] = at(fromId, fromAt);
      const [end, endAt] = at(toId, toAt);
      getSelection()?.setBaseAndExtent(start, startAt, end, endAt);
    },
    [from, to] as const,
  );
}

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const sheet = (page: Page) => page.getByRole('dialog', { name: /^引用/ });

test.describe('the mark after a paragraph', () => {
  test('opens its citations, and a second click has one on the clipboard', async ({ page }) => {
    await page.goto(shili);
    await permalink(page, 's4-5-12-p1').click();
    await copyFromSheet(page, '复制：公文');
    await expect(sheet(page).getByRole('status')).toHaveText('已复制。');
    expect((await clipboard(page)).text).toBe(`《${title}》（示教发〔2024〕18号）第四部分第（五）项第12点`);
    await expect(page).toHaveURL(/#s4-5-12-p1$/);
  });

  test('shows every form, and the plan and its notice to choose from', async ({ page }) => {
    await page.goto(shili);
    await permalink(page, 's4-5-12-p1').click();
    const forms = sheet(page).locator('[data-string]');
    const today = await page.evaluate(() => {
      const now = new Date();
      return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
    });
    const two = (number: number) => String(number).padStart(2, '0');
    const accessed = `${today.year}-${two(today.month)}-${two(today.day)}`;
    await expect(forms).toHaveText([
      `《${title}》（示教发〔2024〕18号）第四部分第（五）项第12点`,
      `《${title}》（示教发〔2024〕18号）四、（五）12.`,
      `《${title}》（示教发〔2024〕18号），第四部分第（五）项第12点。`,
      new RegExp(
        `^示例市教育局等9部门\\. ${title}：示教发〔2024〕18号\\[EB/OL\\]\\. （2024-07-02）\\[${accessed}\\]\\. https?://\\S+/policies/shili-2024/#s4-5-12-p1\\.$`,
      ),
      /，职策转录（\d{4}年\d+月\d+日访问）：https?:\/\/\S+\/policies\/shili-2024\/#s4-5-12-p1$/,
    ]);
    await sheet(page).getByRole('radio', { name: '印发通知' }).check();
    await expect(forms.first()).toHaveText(/^《关于印发〈示例市.+〉的通知》（示教发〔2024〕18号）第四部分/);
  });

  test('offers the words with their source, as text and as HTML, nothing editorial among them', async ({
    page,
  }) => {
    await page.goto(shili);
    const text = await sourceText(page, 'shili-2024', 's4-5-12-p1');
    await permalink(page, 's4-5-12-p1').click();
    await copyFromSheet(page, '复制原文和出处');
    // The heading runs into its paragraph: one line.
    await expect
      .poll(async () => (await clipboard(page)).text.split('\n')[0])
      .toBe(`12.共建市域产教融合联合体。${text}`);
    const taken = await clipboard(page);
    expect(taken.text.split('\n')[1]).toMatch(
      /^——《示例市.+第12点，示例市教育局等9部门，2024年6月20日成文，职策转录（.+访问）：http/,
    );
    expect(taken.html).toContain(`<p>12.共建市域产教融合联合体。${text}</p>`);
    expect(taken.text + taken.html).not.toContain('¶');
  });

  test('copies a short link, and one that finds the words on request', async ({ page }) => {
    await page.goto(shili);
    await permalink(page, 's4-5-12-p1').click();
    await copyFromSheet(page, '复制链接');
    expect((await clipboard(page)).text).toMatch(/\/policies\/shili-2024\/#s4-5-12-p1$/);
    await sheet(page).getByText('更多').click();
    await copyFromSheet(page, '复制定位到文字的链接');
    const { text } = await clipboard(page);
    expect(text).toContain(`#s4-5-12-p1:~:text=${encodeURIComponent('以临港经济区为依托,')}`);
  });

  test('can be widened to the provision around it', async ({ page }) => {
    await page.goto(shili);
    await permalink(page, 's4-5-12-p1').click();
    await sheet(page).getByLabel('范围').selectOption({ label: '四、（五）全部' });
    await expect(sheet(page).locator('[data-string="official"]')).toHaveText(/第四部分第（五）项$/);
    await copyFromSheet(page, '复制原文和出处');
    await expect(sheet(page).getByRole('status')).toHaveText('已复制。');
    const lines = (await clipboard(page)).text.split('\n');
    expect(lines[0]).toBe('(五)建设平台载体');
    expect(lines[1]).toMatch(/^12\.共建市域产教融合联合体。/);
    expect(lines.length).toBeGreaterThan(4);
  });

  test('stays a link when it is opened in a new tab', async ({ page, context }) => {
    await page.goto(shili);
    const opened = context.waitForEvent('page');
    await permalink(page, 's4-5-12-p1').click({ modifiers: ['ControlOrMeta'] });
    await expect(await opened).toHaveURL(/#s4-5-12-p1$/);
    await expect(sheet(page)).toBeHidden();
  });

  test('saves the machine forms as files', async ({ page }) => {
    await page.goto(shili);
    await permalink(page, 's4-5-12-p1').click();
    await sheet(page).getByText('文献管理软件').click();
    for (const [form, name, start] of [
      [
        'CSL-JSON',
        'shili-2024-s4-5-12-p1.json',
        '[\n  {\n    "id": "shili-2024-s4-5-12-p1",\n    "type": "regulation"',
      ],
      ['RIS', 'shili-2024-s4-5-12-p1.ris', 'TY  - STAT\r\n'],
      ['BibTeX', 'shili-2024-s4-5-12-p1.bib', '@online{shili-2024-s4-5-12-p1,'],
    ] as const) {
      const download = page.waitForEvent('download');
      await sheet(page)
        .getByRole('button', { name: `下载：${form}` })
        .click();
      const file = await download;
      expect(file.suggestedFilename()).toBe(name);
      const stream = await file.createReadStream();
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk as Buffer);
      expect(Buffer.concat(chunks).toString('utf8').startsWith(start)).toBe(true);
    }
  });

  test('leads to the comparison with this provision', async ({ page }) => {
    await page.goto(shili);
    await permalink(page, 's4-5-12-p1').click();
    await sheet(page).getByText('更多').click();
    await expect(sheet(page).getByRole('link', { name: '与其他文件比较' })).toHaveAttribute(
      'href',
      /^(?:http:\/\/[^/]+)?\/compare\/\?a=shili-2024\/s4-5-12-p1$/,
    );
  });

  test('says so when the details do not load, and tries again the next time', async ({ page }) => {
    await page.goto(shili);
    await page.route('**/data/policies/shili-2024.json', (route) => route.abort());
    await permalink(page, 's4-5-12-p1').click();
    await expect(sheet(page).getByRole('status')).toContainText('没有载入');
    await expect(sheet(page).getByRole('button', { name: '复制：公文' })).toBeHidden();
    await page.unroute('**/data/policies/shili-2024.json');
    await page.keyboard.press('Escape');
    await permalink(page, 's4-5-12-p1').click();
    await expect(sheet(page).getByRole('button', { name: '复制：公文' })).toBeVisible();
  });
});

test('the open sheet and the list of clippings break no rule of access or of the security policy', async ({
  page,
}) => {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of [shili, '/policies/jingyu-2024/']) {
    await page.goto(path);
    await page.locator('.permalink').nth(4).click();
    await sheet(page).getByText('文献管理软件').click();
    await sheet(page).getByText('更多').click();
    await sheet(page).getByRole('button', { name: '加入摘录' }).click();
    expect(await axeFaults(page, { within: '.cite-sheet' })).toEqual([]);
    await page.keyboard.press('Escape');
  }
  await page.getByRole('button', { name: '下载与更多' }).click();
  await page.getByRole('button', { name: '摘录 2' }).click();
  await expect(page.locator('.clippings section')).toHaveCount(2);
  expect(await axeFaults(page, { within: '.clippings' })).toEqual([]);
  expect(problems).toEqual([]);
});

test('citing works by keyboard alone, and the focus returns', async ({ page }) => {
  await page.goto(shili);
  await permalink(page, 's4-5-12-p1').focus();
  await page.keyboard.press('Enter');
  await expect(sheet(page).getByRole('button', { name: '复制原文和出处' })).toBeFocused();
  await sheet(page).getByRole('button', { name: '复制：公文' }).focus();
  await page.keyboard.press('Enter');
  expect((await clipboard(page)).text).toMatch(/第12点$/);
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toBeHidden();
  await expect(permalink(page, 's4-5-12-p1')).toBeFocused();
});

test('the key c cites the provision that was stepped to', async ({ page }) => {
  await page.goto(`${shili}#s4-1`);
  await page.keyboard.press('j');
  await page.keyboard.press('c');
  await expect(sheet(page).locator('[data-string="printed"]')).toHaveText(
    /（示教发〔2024〕18号）四、（一）1\.$/,
  );
});

test.describe('a selection', () => {
  test('across paragraphs is cited as a range, with the selected words only', async ({ page }) => {
    await page.goto(shili);
    await select(page, ['s4-5-12-p1', 4], ['s4-5-13-p1', 8]);
    await page.getByRole('region', { name: '阅读工具' }).getByRole('button', { name: '引用' }).click();
    await expect(sheet(page).locator('[data-string="official"]')).toHaveText(
      /第四部分第（五）项第12点至第13点$/,
    );
    await copyFromSheet(page, '复制原文和出处');
    const first = await sourceText(page, 'shili-2024', 's4-5-12-p1');
    const second = await sourceText(page, 'shili-2024', 's4-5-13-p1');
    const [one, two, source] = (await clipboard(page)).text.split('\n');
    expect(one).toBe(first.slice(4));
    expect(two).toBe(`13.培育行业产教融合共同体。${second.slice(0, 8)}`);
    expect(source).toMatch(/^——/);
  });

  test('is cited by the key c', async ({ page }) => {
    await page.goto(shili);
    await select(page, ['s5-2-p1', 0], ['s5-2-p1', 14]);
    await page.keyboard.press('c');
    await expect(sheet(page).locator('[data-string="official"]')).toHaveText(
      /第五部分第二点$|第五部分第2点$|五.*二/,
    );
    await copyFromSheet(page, '复制原文和出处');
    expect((await clipboard(page)).text.split('\n')[0]).toBe(
      (await sourceText(page, 'shili-2024', 's5-2-p1')).slice(0, 14),
    );
  });

  test('copied by hand carries nothing editorial', async ({ page }) => {
    await page.goto(shili);
    await select(page, ['s3-p1', 0], ['s3-p2', 10]);
    await page.keyboard.press('ControlOrMeta+c');
    const { text, html } = await clipboard(page);
    const first = await sourceText(page, 'shili-2024', 's3-p1');
    const second = await sourceText(page, 'shili-2024', 's3-p2');
    expect(text).toBe(`${first}\n${second.slice(0, 10)}`);
    expect(html).toContain(`<p>${first}</p>`);
  });

  test('that goes on beyond the source text, or takes in the whole page, still carries nothing editorial', async ({
    page,
  }) => {
    for (const [path, policy, from] of [
      [shili, 'shili-2024', 's3-p1'],
      ['/policies/jingyu-2024/', 'jingyu-2024', 'p3'],
    ] as const) {
      await page.goto(path);
      const source = await page.evaluate(() => {
        const root = document.querySelector('[data-source-text]')?.cloneNode(true) as Element;
        for (const editorial of root.querySelectorAll('[data-editorial]')) editorial.remove();
        return (root.textContent ?? '').replace(/\s/gu, '');
      });
      const first = (await sourceText(page, policy, from)).replace(/\s/gu, '');
      await page.evaluate((id) => {
        const [start, end] = [document.getElementById(id), document.querySelector('body > footer, footer')];
        if (start !== null && end !== null) getSelection()?.setBaseAndExtent(start, 0, end, 1);
      }, from);
      await page.keyboard.press('ControlOrMeta+c');
      const beyond = await clipboard(page);
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.press('ControlOrMeta+c');
      const whole = await clipboard(page);
      const rest = source.slice(source.indexOf(first));
      expect(beyond.text.replace(/\s/gu, '').replace(warning, '').startsWith(rest)).toBe(true);
      expect(beyond.html.replace(/<[^>]+>|\s/gu, '')).toContain(rest.slice(0, 300).replaceAll('&', '&amp;'));
      expect(whole.text.replace(/\s/gu, '')).toContain(source);
      expect(await page.evaluate(() => getSelection()?.isCollapsed)).toBe(false);
    }
  });
});

test.describe('a link that finds the words', () => {
  test.use({ reducedMotion: 'reduce' });

  for (const [what, path, id] of [
    ['a heading that the contents name before it', shili, 's4-5'],
    ['a paragraph behind a heading that runs in', shili, 's4-5-12-p1'],
    ['a provision', '/policies/yunchuan-2022/', 's3-2-5'],
    ['a part', '/policies/yangben-2023/', 's4'],
  ] as const) {
    test(`of ${what} leads to them without the address of the provision`, async ({ page, context }) => {
      await page.goto(path);
      await permalink(page, id).click();
      await sheet(page).getByText('更多').click();
      await copyFromSheet(page, '复制定位到文字的链接');
      const [, words = ''] = (await clipboard(page)).text.split(':~:');
      const opened = await context.newPage();
      await opened.goto(`${path}#:~:${words}`);
      await expect.poll(() => opened.evaluate(() => scrollY)).toBeGreaterThan(0);
      await expect(opened.locator(`[id="${id}"]`)).toBeInViewport();
    });
  }

  test('finds a selection that begins and ends within words', async ({ page, context }) => {
    await page.goto(shili);
    await select(page, ['s4-5-13-p1', 3], ['s4-5-13-p1', 40]);
    await page.keyboard.press('c');
    await sheet(page).getByText('更多').click();
    await copyFromSheet(page, '复制定位到文字的链接');
    const [, words = ''] = (await clipboard(page)).text.split(':~:');
    const opened = await context.newPage();
    await opened.goto(`${shili}#:~:${words}`);
    await expect.poll(() => opened.evaluate(() => scrollY)).toBeGreaterThan(0);
    await expect(opened.locator('#s4-5-13-p1')).toBeInViewport();
  });
});

test('the data set can be cited as read today, and taken into reference managers', async ({ page }) => {
  await page.goto('/data/#citing');
  const block = page.locator('dataset-citation');
  const today = await page.evaluate(() => {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
  });
  await block.getByRole('button', { name: '复制：GB/T 7714—2025' }).click();
  await expect(block.getByRole('status')).toHaveText('已复制。');
  expect((await clipboard(page)).text).toMatch(new RegExp(`\\[DS/OL\\].+\\[${today}\\]\\. https?://`));
  const download = page.waitForEvent('download');
  await block.getByRole('button', { name: '下载：BibTeX' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.bib$/);
  await page.goto('/targets/');
  await expect(page.getByRole('link', { name: '引用这份数据集' })).toHaveAttribute('href', '/data/#citing');
});

test.describe('where navigator.clipboard does not exist', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const { clipboard: real } = navigator;
      Object.assign(window, { real });
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    });
  });

  test('quotes are copied all the same, as text and as HTML', async ({ page }) => {
    await page.goto(shili);
    await permalink(page, 's4-5-12-p1').click();
    await copyFromSheet(page, '复制原文和出处');
    await expect(sheet(page).getByRole('status')).toHaveText('已复制。');
    await page.evaluate(() => {
      const { real } = window as unknown as { real: Clipboard };
      Object.defineProperty(navigator, 'clipboard', { value: real });
    });
    const { text, html } = await clipboard(page);
    expect(text).toMatch(/^12\.共建市域产教融合联合体。/);
    expect(html).toContain('<blockquote>');
    await expect(sheet(page).getByRole('button', { name: '复制原文和出处' })).toBeFocused();
  });
});

test.describe('reference material', () => {
  const jingyu = '/policies/jingyu-2024/';

  test('is only offered in forms that begin with the warning', async ({ page }) => {
    await page.goto(jingyu);
    await permalink(page, 'p3').click();
    await expect(sheet(page)).toContainText('文字不可作为引文');
    const strings = await sheet(page).locator('[data-string]').allTextContents();
    expect(strings.length).toBeGreaterThan(0);
    for (const string of strings) expect(string.startsWith(warning)).toBe(true);
    await expect(sheet(page).getByRole('button', { name: '复制：公文' })).toHaveCount(0);
    await copyFromSheet(page, '复制原文和出处');
    expect((await clipboard(page)).text.startsWith(`${warning}\n`)).toBe(true);
  });

  test('copied by hand begins with the warning too, and so does the whole page', async ({ page }) => {
    await page.goto(jingyu);
    await select(page, ['p3', 0], ['p3', 12]);
    await page.keyboard.press('ControlOrMeta+c');
    expect((await clipboard(page)).text).toBe(
      `${warning}\n${(await sourceText(page, 'jingyu-2024', 'p3')).slice(0, 12)}`,
    );
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('ControlOrMeta+c');
    expect((await clipboard(page)).text.startsWith(warning)).toBe(true);
  });
});

test.describe('clippings', () => {
  test('are kept on the device and merged into one citation a document', async ({ page }) => {
    await page.goto(shili);
    for (const id of ['s4-5-14-p1', 's4-5-12-p1']) {
      await permalink(page, id).click();
      await sheet(page).getByRole('button', { name: '加入摘录' }).click();
      await expect(sheet(page).getByRole('button', { name: '加入摘录' })).toHaveAttribute(
        'aria-pressed',
        'true',
      );
      await page.keyboard.press('Escape');
    }
    await page.goto('/policies/yunchuan-2022/');
    await permalink(page, 's3-3-8-p1').click();
    await sheet(page).getByRole('button', { name: '加入摘录' }).click();
    await page.goto('/verify/');
    await page.getByRole('button', { name: '摘录 3' }).click();
    const list = page.getByRole('dialog', { name: '摘录' });
    await expect(list.locator('[data-citation]')).toHaveText([
      `《${title}》（示教发〔2024〕18号）第四部分第（五）项第12点、第14点`,
      /^《云川市职业教育发展规划.+》（2022年12月20日）第三部分第（三）项第8点$/,
    ]);
    await list.getByRole('button', { name: '全部复制' }).click();
    // Until it has copied, what was copied before stands there.
    await expect.poll(async () => (await clipboard(page)).text).toContain('12.共建市域产教融合联合体。');
    const { text } = await clipboard(page);
    expect(text.indexOf('12.共建')).toBeLessThan(text.indexOf('14.建设'));
    expect(text.match(/^——/gm)).toHaveLength(2);
    await list.getByRole('button', { name: '移除：四、（五）14.' }).click();
    await expect(list.locator('[data-citation]').first()).toHaveText(/第四部分第（五）项第12点$/);
    page.once('dialog', (question) => void question.accept());
    await list.getByRole('button', { name: '全部移除' }).click();
    await expect(list).toContainText('还没有摘录');
    await page.reload();
    await expect(page.getByRole('button', { name: '摘录', exact: true })).toBeVisible();
  });

  test('of a provision that a document no longer has are said to be gone', async ({ page }) => {
    await page.goto('/verify/');
    await page.evaluate(() => {
      localStorage.setItem(
        'zhice:clippings',
        JSON.stringify([
          { policy: 'shili-2024', from: 's9-9' },
          { policy: 'no-such', from: 's1' },
          'nonsense',
        ]),
      );
    });
    await page.reload();
    await page.getByRole('button', { name: '摘录 2' }).click();
    const list = page.getByRole('dialog', { name: '摘录' });
    await expect(list).toContainText('文件中已没有这一处');
    await expect(list).toContainText('这份文件没有载入');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the citations come up from below and fit', async ({ page }) => {
    await page.goto(shili);
    await permalink(page, 's4-5-12-p1').tap();
    await expect(sheet(page).getByRole('button', { name: '复制：公文' })).toBeVisible();
    const box = await sheet(page).boundingBox();
    expect(box?.x).toBe(0);
    expect(box?.width).toBe(390);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(844, 0);
    const small = await sheet(page)
      .locator('button:visible, summary:visible, select:visible')
      .evaluateAll(
        (controls) => controls.filter((control) => control.getBoundingClientRect().height < 44).length,
      );
    expect(small).toBe(0);
  });
});
