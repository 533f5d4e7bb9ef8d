import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { ABSENT_PHRASES, LITERAL_PHRASES } from '../bench/search/phrases.ts';
import { fixtureCorpus } from '../browser/fixture-site.ts';
import { ask, open, summary, totals } from './search-steps.ts';
import { findPlainly } from './search-truth.ts';

/** Phrases that the lists of the benchmark have not: every kind of number, mark and mixture. */
const MORE_PHRASES = [
  '双师型教师',
  '１８％',
  '3万',
  '〔2024〕18号',
  '[2024]18号',
  '72%',
  '样本县',
  '镜屿',
  '2024年6月20日',
  '2023 年',
  '港口一线',
  '四方共管',
  '护里',
  '--坚持',
  '——坚持',
  '一是加强统筹协调',
  '教师企业实践',
  '培育产教融合型企业',
  '1+x证书',
  '三、（二）',
  '“双师型”',
  '的',
  '，',
  '。',
  '第',
  '%',
  '8.35',
  '壮大“双师型”教师队伍。建立',
  '机制。编制',
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
        const hits = [...document.querySelectorAll('[data-search-layer="exact"] [data-search-hit]')];
        return {
          occurrences: Number(numbers?.getAttribute('data-search-occurrences')),
          paragraphs: Number(numbers?.getAttribute('data-search-paragraphs')),
          documents: Number(numbers?.getAttribute('data-search-documents')),
          positions: hits
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
      const expected = { ...truth, paragraphs: truth.positions.length, unmarked: 0, linked: true };
      if (JSON.stringify(sorted(shown)) !== JSON.stringify(sorted(expected)))
        wrong.push({ phrase, shown, expected });
    }
    expect(wrong).toEqual([]);
  });

  test('says that an absent phrase does not occur, as of which day and in how many documents', async ({
    page,
  }) => {
    await open(page, '清华大学');
    await expect(summary(page)).toContainText(
      /截至\d{4}年\d+月\d+日，所收录的7份文件中未出现“清华大学”（查的是标题与正文/,
    );
    await expect(totals(page)).toHaveAttribute('data-search-occurrences', '0');
    await expect(page.locator('[data-search-layer="exact"] [data-search-hit]')).toHaveCount(0);
  });

  test('finds a phrase across two sentences and a run-in heading, and across two paragraphs with a word about it', async ({
    page,
  }) => {
    await open(page, '“双师型”教师队伍。建立“双师型”教师轮训');
    await expect(page.locator('[data-search-layer="exact"] [data-search-hit]')).toHaveAttribute(
      'data-provision',
      's4-4-11',
    );
    const text = await readFile(`${fixtureCorpus.CONTENT_DIR}/policies/shili-2024.mdx`, 'utf8');
    const [last, first] = [...text.matchAll(/^<P id="s1-p1">(.+)<\/P>$|^## (二、.+?) \{/gmu)].map(
      (match) => match[1] ?? match[2] ?? '',
    );
    const across = `${last?.slice(-4) ?? ''}${first?.slice(0, 4) ?? ''}`;
    expect(across.length).toBe(8);
    await ask(page, across);
    await expect(totals(page)).toHaveAttribute('data-search-occurrences', '1');
    const hit = page.locator('[data-search-layer="exact"] [data-search-hit]');
    await expect(hit).toHaveAttribute('data-provision', 's1-p1');
    await expect(hit).toContainText('跨2段');
  });

  test('marks exactly the words', async ({ page }) => {
    await open(page, '１＋Ｘ证书');
    for (const mark of await page
      .locator('[data-search-layer="exact"] [data-search-hit] mark')
      .allTextContents())
      expect(mark).toMatch(/^1\+X证书$/);
    await ask(page, '雙師型');
    expect(
      new Set(await page.locator('[data-search-layer="exact"] [data-search-hit] mark').allTextContents()),
    ).toEqual(new Set(['双师型']));
    await expect(summary(page)).toContainText('雙 → 双');
  });

  test('counts policies and reference material separately', async ({ page }) => {
    await open(page, '镜屿');
    const { occurrences, positions } = findPlainly('镜屿');
    await expect(summary(page)).toContainText(`共${occurrences}处，见于${positions.length}段、`);
    const reference = positions.filter((position) => position.startsWith('jingyu-2024')).length;
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

test('a tab that a copied cell brings along is no part of the words', async ({ page }) => {
  for (const typed of ['\t双师型', '双师型\t', ' \t双师型 \t ']) {
    await open(page, typed);
    await expect(totals(page)).toHaveAttribute(
      'data-search-occurrences',
      String(findPlainly('双师型').occurrences),
    );
  }
});
