import { readFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { browserFlags, ensureBrowser } from '../browser/find-browser.ts';
import { runBuild } from '../build/run-build.ts';
import { isAnswered, type ShownAnswer, type ShownLayer } from './queries/judge-answer.ts';
import { serveCompressed } from './serve-compressed.ts';

/*
 * The search page of the real content, asked in readers' own words (queries/natural-queries.yaml): for each query the
 * first layer and its first answer, what stands beside it, whether an expected answer is among them, and whether the first
 * answer begins on the first screen of a desk and of a phone. Ends with 1 where fewer than 95 % are answered as expected.
 * Usage: node tests/bench/queries.bench.ts [folder of a built site] (default: builds one)
 */

const OUT_DIR = '.cache/bench-queries';
const SCREENS = [
  { name: 'desk', width: 1440, height: 900 },
  { name: 'phone', width: 390, height: 844 },
] as const;
/** Share of the queries that must be answered as expected. */
const BAR = 0.95;

const folder = process.argv[2] ?? OUT_DIR;
if (folder === OUT_DIR) runBuild({ OUT_DIR });
const groups = parse(
  readFileSync(new URL('queries/natural-queries.yaml', import.meta.url), 'utf8'),
) as Readonly<Record<string, readonly (readonly string[])[]>>;
const { origin, stop } = await serveCompressed(folder, () => undefined);
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserFlags });
const page = await browser.newPage();

let asked = 0;
const missed: string[] = [];
const below: string[] = [];
for (const [group, queries] of Object.entries(groups)) {
  console.log(`\n## ${group}`);
  for (const [query = '', ...expected] of queries) {
    asked += 1;
    const layers = await ask(query, group === 'english' ? '/en/' : '/');
    const isMet = isAnswered(layers, expected);
    if (!isMet) missed.push(query);
    for (const { name, width, height } of SCREENS) {
      await page.setViewportSize({ width, height });
      const top = await topOfFirst(page);
      if (top !== undefined && top + 20 > height)
        below.push(`${query} (${name}, ${String(Math.round(top))} px)`);
    }
    console.log(
      `${isMet ? '   ' : 'MISS'} ${query} → ${describe(layers)}${isMet ? '' : ` (expected ${expected.join(' or ')})`}`,
    );
  }
}
await browser.close();
stop();

console.log(
  `\n${String(asked - missed.length)} of ${String(asked)} queries answered as expected (bar ${String(BAR * 100)} %)`,
);
if (missed.length > 0) console.log(`missed: ${missed.join(' · ')}`);
console.log(`first answer below the first screen: ${below.length === 0 ? 'none' : below.join(' · ')}`);
if (missed.length > asked * (1 - BAR) || below.length > 0) process.exitCode = 1;

/** The layers with answers, in the order shown. */
async function ask(query: string, root: string): Promise<readonly ShownLayer[]> {
  await page.goto(`${origin}${root}search/?q=${encodeURIComponent(query)}`);
  await page.waitForSelector('search-page:is([data-search-state="done"], [data-search-state="failed"])');
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-search-layer]')].flatMap((layer) => {
      const answers = [...layer.querySelectorAll<HTMLElement>('[data-search-hit]')].map(
        (hit): ShownAnswer => {
          const link = hit.querySelector('a');
          return {
            text: (hit.querySelector('mark')?.textContent ?? hit.textContent).trim(),
            said: (hit.closest('p')?.textContent ?? '').trim(),
            href: link?.getAttribute('href') ?? '',
          };
        },
      );
      return answers.length === 0 ? [] : { layer: layer.dataset['searchLayer'] ?? '', answers };
    }),
  );
}

/** How far down the first answer begins, in CSS pixels. */
function topOfFirst(asked: Page): Promise<number | undefined> {
  return asked.evaluate(() => document.querySelector('[data-search-hit]')?.getBoundingClientRect().top);
}

/** `exact 8: 双师型 wuhai-2024#s4-4-11 | topic 1, target 2` */
function describe(layers: readonly ShownLayer[]): string {
  const [first, ...rest] = layers;
  if (first === undefined) return 'nothing';
  const [answer] = first.answers;
  const beside = rest.map(({ layer, answers }) => `${layer} ${String(answers.length)}`).join(', ');
  return `${first.layer} ${String(first.answers.length)}: ${(answer?.text ?? '').slice(0, 30)} ${answer?.href.split('?')[0] ?? ''}${beside === '' ? '' : ` | ${beside}`}`;
}
