import { expect, test } from '@playwright/test';
import { open, policyOf, search, summary, totals } from './search-steps.ts';
import { findPlainly } from './search-truth.ts';

test.describe('the other ways to search', () => {
  test('ignoring punctuation is counted next to the exact count, never instead of it', async ({ page }) => {
    await open(page, '双师型教师');
    const truth = findPlainly('双师型教师', 'ignored');
    expect(truth.occurrences).toBe(8);
    await expect(totals(page)).toHaveAttribute('data-search-occurrences', '0');
    await expect(summary(page)).toContainText('未出现“双师型教师”');
    // What stands nowhere as typed is answered at once by the next layer, under its name.
    await expect(summary(page).getByRole('heading')).toHaveText('忽略标点和引号后找到的');
    await expect(summary(page)).toContainText(/共8处，见于.+（政策文件\d+处，参考材料\d+处）/);
    await expect(page.locator('[data-search-layer="unpunctuated"] [data-search-hit]')).toHaveCount(
      truth.positions.length,
    );
    await page.getByRole('radio', { name: '忽略标点' }).check();
    await expect(search(page)).toHaveAttribute('data-search-state', 'done');
    await expect(page).toHaveURL(/mode=ignore-punctuation/);
    await expect(summary(page)).toContainText('共8处');
    await expect(summary(page)).toContainText('一字不差：0处');
    await expect(totals(page)).toHaveAttribute('data-search-occurrences', '0');
    await expect(page.locator('[data-found="ignore-punctuation"]')).toHaveCount(truth.positions.length);
    await expect(page.locator('[data-search-layer="exact"] [data-search-hit]')).toHaveCount(0);
    expect(new Set(await page.locator('[data-found] mark').allTextContents())).toEqual(
      new Set(['双师型”教师']),
    );
    await page.goBack();
    await expect(page.getByRole('radio', { name: '一字不差' })).toBeChecked();
  });

  test('several words are each exact, in one paragraph or in one document', async ({ page }) => {
    await open(page, '产业学院 康养', '&mode=all-words');
    const [first, second] = [findPlainly('产业学院'), findPlainly('康养')];
    const both = first.positions.filter((position) => second.positions.includes(position));
    await expect(page.locator('[data-found="all-words"]')).toHaveCount(both.length);
    await expect(page.locator('[data-search-layer="exact"] [data-search-hit]')).toHaveCount(0);
    await page.getByLabel('同时出现在').selectOption('document');
    await expect(page).toHaveURL(/within=document/);
    const inBoth = new Set(
      first.positions.map(policyOf).filter((policy) => second.positions.map(policyOf).includes(policy)),
    );
    await expect(page.locator('.results > li')).toHaveCount(inBoth.size);
  });

  test('passages alike are few, have more than one word of the query, and leave the counts alone', async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/pagefind/')) asked.push(request.url());
    });
    await open(page, '企业导师怎么到学校任教', '&mode=related');
    await expect(page.getByText('不计入上面的数目')).toBeVisible();
    const passages = page.locator('[data-search-layer="related"] [data-search-hit]');
    expect(await passages.count()).toBeGreaterThan(0);
    expect(await passages.count()).toBeLessThanOrEqual(5);
    await expect(totals(page)).toHaveAttribute('data-search-occurrences', '0');
    const isReference = await page
      .locator('.results > li')
      .evaluateAll((items) => items.map(({ textContent }) => textContent.includes('来源未核实')));
    expect(isReference.lastIndexOf(false)).toBeLessThan(
      isReference.indexOf(true) < 0 ? 9 : isReference.indexOf(true),
    );
    expect(asked).toEqual([]);
  });

  test('nothing is alike where nothing is', async ({ page }) => {
    for (const query of ['量子力学', 'asdf', '足球比赛']) {
      await open(page, query);
      await expect(page.locator('[data-search-layer] [data-search-hit]')).toHaveCount(0);
    }
  });

  test('words pasted over a paragraph break are found, and said to run over it', async ({ page }) => {
    const { first, second } = await page.goto('/policies/shili-2024/').then(() =>
      page.evaluate(() => {
        const texts = [...document.querySelectorAll('#s2-p1, #s2-p2')].map((part) => {
          const copy = part.cloneNode(true) as Element;
          copy.querySelectorAll('[data-editorial]').forEach((own) => own.remove());
          return copy.textContent.trim();
        });
        return { first: texts[0]?.slice(-12) ?? '', second: texts[1]?.slice(0, 12) ?? '' };
      }),
    );
    await open(page, `${first}\n¶ ${second}`);
    await expect(totals(page)).toHaveAttribute('data-search-occurrences', '1');
    const hit = page.locator('[data-search-layer="exact"] [data-search-hit]');
    await expect(hit).toContainText('跨2段');
    await expect(hit.locator('mark')).toHaveText([first, second]);
    await expect(hit.getByRole('link', { name: '查看原句' })).toHaveAttribute('href', /hl=.+&hl=.+#s2-p1$/);
  });

  test('filters narrow the conjectural reading too, and can be taken away', async ({ page }) => {
    await open(page, '应用型', '&mode=reading&region=示例市');
    await expect(summary(page)).toContainText(/参考材料的推测读法另有[1-9]\d*处/);
    await expect(summary(page)).toContainText('按所选范围：0处');
    await expect(page.locator('.results > li')).toHaveCount(0);
    await page.getByRole('button', { name: '清除筛选' }).click();
    await expect(page.locator('.results > li').first()).toBeVisible();
    await expect(summary(page)).not.toContainText('按所选范围');
  });

  test('every total that is not of one nature counts policies and reference material separately', async ({
    page,
  }) => {
    for (const more of [
      '',
      '&mode=ignore-punctuation',
      '&mode=all-words',
      '&mode=related',
      '&mode=reading',
    ]) {
      await open(page, '镜屿', `${more}&year=2024`);
      const lines = await summary(page).locator('p').allTextContents();
      for (const line of lines.filter((text) => /：[1-9]\d*处/.test(text))) {
        expect(line).toMatch(/（政策文件\d+处，参考材料\d+处）/);
      }
    }
  });

  test('the conjectural reading is separate, and shows what was received', async ({ page }) => {
    await open(page, '应用型', '&mode=reading');
    await expect(page.getByText('推测读法不是原文，不可引用')).toBeVisible();
    const hit = page.locator('.results > li').first();
    await expect(hit).toHaveAttribute('data-policy', 'jingyu-2024');
    await expect(hit.locator('mark')).toHaveText(['应用型', '行使型']);
    await expect(page.locator('[data-search-layer="exact"] [data-search-hit]')).toHaveCount(0);
    await expect(totals(page)).toHaveAttribute(
      'data-search-occurrences',
      String(findPlainly('应用型').occurrences),
    );
  });

  test('body text alone leaves out what begins in titles and headings', async ({ page }) => {
    await open(page, '壮大“双师型”教师队伍');
    await expect(totals(page)).toHaveAttribute('data-search-occurrences', '1');
    await page.getByLabel('只计正文，不计标题').check();
    await expect(page).toHaveURL(/body=1/);
    await expect(totals(page)).toHaveAttribute('data-search-occurrences', '0');
    await expect(summary(page)).toContainText('的正文（标题除外）中未出现');
  });
});

test.describe('a query in a reader’s own words', () => {
  for (const [query, layer, answer] of [
    ['示例 双师型', 'all-words', '“双师型”的（只看示例市）'],
    ['产业学院 康养', 'all-words', '“产业学院”、“康养”'],
    ['示例和云川 双师型', 'all-words', '“双师型”的（只看示例市、云川市）'],
    ['“产业学院”', 'unpunctuated', '去掉引号，一字不差'],
  ] as const) {
    test(`“${query}” is answered by the strictest layer, under its name`, async ({ page }) => {
      await open(page, query);
      await expect(totals(page)).toHaveAttribute('data-search-occurrences', '0');
      await expect(summary(page).getByRole('heading')).toContainText(answer);
      await expect(summary(page)).toContainText(`未出现“${query}”`);
      expect(await page.locator(`[data-search-layer="${layer}"] [data-search-hit]`).count()).toBeGreaterThan(
        0,
      );
    });
  }

  test('names of places read as regions are told with what each has, and can be left out', async ({
    page,
  }) => {
    await open(page, '示例和云川的双师型');
    const note = summary(page).locator('[data-search-regions]');
    await expect(note).toHaveText(/只看那几处的文件：示例市\d+段、云川市\d+段。/u);
    await note.getByRole('link', { name: '不看云川市' }).click();
    await expect(search(page)).toHaveAttribute('data-search-state', 'done');
    await expect(page).toHaveURL(/q=%E5%8F%8C%E5%B8%88%E5%9E%8B&region=%E7%A4%BA%E4%BE%8B%E5%B8%82$/u);
    await open(page, '示例和云川的双师型');
    await note.getByRole('link', { name: '不限地区' }).click();
    await expect(search(page)).toHaveAttribute('data-search-state', 'done');
    await expect(note).toHaveCount(0);
    await expect(page).toHaveURL(/q=%E5%8F%8C%E5%B8%88%E5%9E%8B$/u);
  });

  for (const [query, layer] of [
    ['示例市教育局', 'body'],
    ['zhipurongtong', 'spelling'],
    ['职普溶通', 'spelling'],
  ] as const) {
    test(`“${query}” has an answer beside the texts: ${layer}`, async ({ page }) => {
      await open(page, query);
      const answer = page.locator(`[data-search-layer="${layer}"] [data-search-hit] a`).first();
      await expect(answer).toBeVisible();
    });
  }

  test('an English reader is told what the texts are, and led to their words', async ({ page }) => {
    await page.goto('/en/search/?q=apprenticeship');
    await expect(search(page)).toHaveAttribute('data-search-state', 'done');
    await expect(summary(page)).toContainText('The documents are in Chinese');
    await expect(summary(page)).not.toContainText('does not occur');
  });
});
