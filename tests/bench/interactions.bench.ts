/**
 * `npm run bench:interactions`: how long the built site takes to answer a reader's hands, in Chromium at the size of a
 * phone and a quarter of its speed: for each interaction the longest time from the input to the next frame and the
 * longest task, and for each page the blocking time of loading, medians of several visits with an empty cache. Exits 1
 * when a bar is missed. Speed depends on the machine: compare runs of the same minutes.
 * Usage: node tests/bench/interactions.bench.ts [visits (5)] [part of an address]
 */
import { readFileSync, statSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { chromium } from '@playwright/test';
import { browserFlags, ensureBrowser } from '../browser/find-browser.ts';
import { pageTypes } from '../browser/page-types.ts';
import type { Times } from './interactions/record-times.ts';
import { recordTimes, timesOf, timesOfLoading } from './interactions/record-times.ts';
import type { Scene } from './interactions/scenes.ts';
import { scenes } from './interactions/scenes.ts';
import { quantile } from './print-figures.ts';
import { serveCompressed } from './serve-compressed.ts';

const SITE = 'dist';
const SLOWER = 4;
/** Bars, in milliseconds. */
const MOST_OF_INTERACTION = 200;
const MOST_OF_LOADING = 90;

const visits = Number(process.argv[2] ?? 5);
const wanted = process.argv[3] ?? '';
const pages = pageTypes(SITE).filter((address) => !address.includes('?') && !address.startsWith('/embed/'));
const sizeOf = (address: string): number => statSync(`${SITE}${address}index.html`).size;
const policy = pages
  .filter((address) => /^\/policies\/[^/]+\/$/u.test(address))
  .reduce((longest, address) => (sizeOf(address) > sizeOf(longest) ? address : longest));
const draft = readFileSync(`${SITE}/data${policy.slice(0, -1)}.txt`, 'utf8').slice(0, 10_000);

const server = await serveCompressed(SITE, () => undefined);
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserFlags });
const acted = scenes(policy, draft);
const idle = pages
  .filter((address) => !/^\/(?:en|404)/u.test(address) && acted.every((scene) => scene.address !== address))
  .map((address) => ({ address, interactions: [] }));
const chosen = [...acted, ...idle].filter(({ address }) => address.includes(wanted));

console.log('  input   task   bar  what');
for (const scene of chosen) {
  const runs: (readonly Named[])[] = [];
  for (let visit = 0; visit < visits; visit += 1) runs.push(await play(browser, scene));
  for (const [index, { name, bar }] of (runs[0] ?? []).entries()) {
    const times = runs.flatMap((run) => run[index]?.times ?? []);
    const median = (of: (times: Times) => number): number => Math.round(quantile(times.map(of), 0.5));
    const isLoading = index === 0;
    const [event, task] = isLoading
      ? [undefined, median(({ blocking }) => blocking)]
      : [median((each) => each.event), median((each) => each.task)];
    const isMissed = Math.max(event ?? 0, task) > bar;
    if (isMissed) process.exitCode = 1;
    const columns = [String(event ?? '').padStart(7), String(task).padStart(6), String(bar).padStart(5)];
    console.log(`${columns.join(' ')}  ${name}${isMissed ? '  OVER' : ''}`);
  }
}
await browser.close();
server.stop();

interface Named {
  readonly name: string;
  readonly bar: number;
  readonly times: Times;
}

/** One visit: the loading of the page first, then each interaction. */
async function play(chrome: Browser, { address, interactions }: Scene): Promise<readonly Named[]> {
  const context = await chrome.newContext({
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  await recordTimes(page);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(server.origin + address, { waitUntil: 'networkidle' });
  const played: Named[] = [
    { name: `${address}: blocking time of loading`, bar: MOST_OF_LOADING, times: await timesOfLoading(page) },
  ];
  for (const { name, prepare, act } of interactions) {
    await prepare?.(page);
    await page.waitForTimeout(300);
    const times = await timesOf(page, () => act(page));
    played.push({ name: `${address}: ${name}`, bar: MOST_OF_INTERACTION, times });
  }
  await context.close();
  return played;
}
