/**
 * `npm run bench:interactions`: how long the built site takes to answer a reader's hands, in Chromium at the size of a
 * phone and a quarter of its speed: for each interaction the longest time from the input to the next frame and the
 * longest task, and for each page the blocking time of loading: the median of several visits with an empty cache, and
 * the least of them, which a busy machine disturbs less. Exits 1 when a median misses its bar. Speed depends on the
 * machine, and its load is printed: compare runs of the same minutes.
 */
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { Browser } from '@playwright/test';
import { chromium } from '@playwright/test';
import { browserFlags, ensureBrowser } from '../browser/find-browser.ts';
import { pageTypes } from '../browser/page-types.ts';
import { isShown } from './interactions/hands.ts';
import type { Times } from './interactions/record-times.ts';
import { recordTimes, timesOf, timesOfLoading } from './interactions/record-times.ts';
import type { Scene } from './interactions/scenes.ts';
import { otherScene, scenes } from './interactions/scenes.ts';
import { quantile } from './print-figures.ts';
import { serveCompressed } from './serve-compressed.ts';

const USAGE = `npm run bench:interactions -- [--visits 5] [--pages /targets/] [--site dist] [--folder /en]

--visits  visits of each page
--pages   part of the addresses of the pages to visit
--site    the built site, such as .cache/corpus/site, the many documents of the tests
--folder  the folder of a language, instead of the first
--others  the largest page of every other type too, with its tools and what every page offers
`;

const SLOWER = 4;
/** Bars, in milliseconds. */
const MOST_OF_INTERACTION = 200;
const MOST_OF_LOADING = 90;
/** Address of the page of a document, without the folder of a language; `/policies/list/` has many of them. */
const POLICY_PAGE = /^\/policies\/(?!list\/)[^/]+\/$/u;
/** Characters of a long draft. */
const LONG_DRAFT = 10_000;

const { values: asked } = parseArgs({
  options: {
    visits: { type: 'string', default: '5' },
    pages: { type: 'string', default: '' },
    site: { type: 'string', default: 'dist' },
    folder: { type: 'string', default: '' },
    others: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

interface Named {
  readonly name: string;
  readonly bar: number;
  /** Undefined where the page has no such thing. */
  readonly times: Times | undefined;
}

if (asked.help) process.stdout.write(USAGE);
else await measure(asked.site, asked.folder, Number(asked.visits));

async function measure(site: string, folder: string, visits: number): Promise<void> {
  const pages = pageTypes(site).filter((address) => !address.includes('?') && !address.startsWith('/embed/'));
  const policies = policiesToRead(
    site,
    pages.filter((address) => POLICY_PAGE.test(address)),
  );
  const draft = readFileSync(`${site}/data${policies[0]?.slice(0, -1)}.txt`, 'utf8').slice(0, LONG_DRAFT);
  const acted = scenes({ folder, policies, draft, citation: draft.slice(0, 40) });
  const isOther = (address: string): boolean =>
    address.startsWith(`${folder}/`) &&
    (folder !== '' || !/^\/(?:en\/|404)/u.test(address)) &&
    !POLICY_PAGE.test(address.slice(folder.length)) &&
    acted.every((scene) => scene.address !== address);
  const others = pages.filter(isOther).map((address) => otherScene(address, acted));
  const chosen = [...acted, ...(asked.others ? others : [])].filter(
    ({ address }) => address.includes(asked.pages) && pages.includes(address),
  );
  const server = await serveCompressed(site, () => undefined);
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserFlags });
  console.log(`${site}, ${visits} visits, load of the machine ${printLoad()}`);
  console.log('  input (least)   task (least)   bar  what');
  for (const scene of chosen) {
    const runs: (readonly Named[])[] = [];
    for (let visit = 0; visit < visits; visit += 1) runs.push(await play(browser, server.origin, scene));
    const absent: string[] = [];
    for (const [index, { name, bar }] of (runs[0] ?? []).entries()) {
      const times = runs.flatMap((each) => each[index]?.times ?? []);
      if (times.length === 0) absent.push(name);
      else printRow(`${scene.address}: ${name}`, bar, times, index === 0);
    }
    if (absent.length > 0) console.log(`${''.padStart(36)}  ${scene.address} has not: ${absent.join(', ')}`);
  }
  console.log(`load of the machine ${printLoad()}`);
  await browser.close();
  server.stop();
}

/** Of the pages of documents the largest, and the largest that has a conjectural reading, if any. */
function policiesToRead(site: string, policies: readonly string[]): readonly string[] {
  const bySize = policies
    .map((address) => ({ address, html: readFileSync(`${site}${address}index.html`, 'utf8') }))
    .toSorted((a, b) => b.html.length - a.html.length);
  const read = [bySize[0], bySize.find(({ html }) => html.includes('<conjecture-switch'))];
  return [...new Set(read.flatMap((page) => page?.address ?? []))];
}

function printRow(name: string, bar: number, times: readonly Times[], isLoading: boolean): void {
  const figures = (of: (each: Times) => number): readonly [median: number, least: number] => {
    const all = times.map(of);
    return [Math.round(quantile(all, 0.5)), Math.round(Math.min(...all))];
  };
  const event = isLoading ? undefined : figures((each) => each.event);
  const task = figures(isLoading ? ({ blocking }) => blocking : (each) => each.task);
  const isMissed = Math.max(event?.[0] ?? 0, task[0]) > bar;
  if (isMissed) process.exitCode = 1;
  const columns = [event, task].map((pair) =>
    pair === undefined ? ''.padStart(15) : `${pair[0]} (${pair[1]})`.padStart(15),
  );
  console.log(`${columns.join('')} ${String(bar).padStart(5)}  ${name}${isMissed ? '  OVER' : ''}`);
}

function printLoad(): string {
  return loadavg()
    .map((each) => each.toFixed(1))
    .join(' ');
}

/** One visit: the loading of the page first, then each interaction. */
async function play(
  chrome: Browser,
  origin: string,
  { address, interactions }: Scene,
): Promise<readonly Named[]> {
  const context = await chrome.newContext({
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await recordTimes(page);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(origin + address, { waitUntil: 'networkidle' });
  const played: Named[] = [
    { name: 'blocking time of loading', bar: MOST_OF_LOADING, times: await timesOfLoading(page) },
  ];
  for (const { name, needs, prepare, act } of interactions) {
    const isThere = needs === undefined || (await isShown(page, needs));
    if (isThere) {
      await prepare?.(page);
      await page.waitForTimeout(300);
    }
    const times = isThere ? await timesOf(page, () => act(page)) : undefined;
    played.push({ name, bar: MOST_OF_INTERACTION, times });
  }
  await context.close();
  return played;
}
