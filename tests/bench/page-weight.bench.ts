/**
 * `npm run bench:pages`: what a first visit of each type of page asks for, in Chromium at the size of a phone
 * without a face with serifs: bytes as sent (brotli 11), requests and layout shift. Exits 1 when a page is beyond
 * its budget. The typeface counts apart. What the files of a page do not show, as a script that the focus of a box asks
 * for, is named.
 */
import { chromium } from '@playwright/test';
import { browserFlags, ensureBrowser } from '../browser/find-browser.ts';
import { pageTypes } from '../browser/page-types.ts';
import { missedBudgets, weighFiles, weighFirstVisit } from '../browser/page-weight.ts';
import { fontsWithoutSerif } from './fonts-without-serif.ts';
import type { Answer } from './serve-compressed.ts';
import { serveCompressed } from './serve-compressed.ts';

const KIB = 1024;
/** What an answer to a query loads (the index) is not the weight of a page; `bench:search` has it. */
const pages = pageTypes('dist').filter((address) => !address.includes('?'));

let answers: Answer[] = [];
const server = await serveCompressed('dist', (answer) => answers.push(answer));
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: browserFlags,
  env: fontsWithoutSerif('.cache/bench-fonts') as Record<string, string>,
});

console.log('   KiB   html    css     js  other   face  requests   shift  page');
for (const address of pages) {
  answers = [];
  const shift = await visit(address);
  const weight = weighFiles(answers);
  const { bytes, face, requests, kinds } = weight;
  const [html = 0, css = 0, js = 0] = [kinds['html'], kinds['css'], kinds['js']];
  const read = weighFirstVisit('dist', address).kinds;
  const faults = missedBudgets(address, weight);
  if (faults.length > 0) process.exitCode = 1;
  const asked = Object.entries(kinds)
    .filter(([kind, sent]) => sent > (read[kind] ?? 0))
    .map(([kind, sent]) => `${sent - (read[kind] ?? 0)} of ${kind} asked for by script`);
  const columns = [html, css, js, bytes - html - css - js, face].map((part) => String(part).padStart(6));
  console.log(
    [
      (bytes / KIB).toFixed(1).padStart(6),
      ...columns,
      String(requests).padStart(9),
      shift.toFixed(4).padStart(7),
      ` ${address}${[...asked, ...faults].map((note) => ` · ${note}`).join('')}`,
    ].join(' '),
  );
}
await browser.close();
server.stop();

/** Opens a page with an empty cache and waits until it asks for nothing more. @returns its cumulative layout shift */
async function visit(address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value } = entry as PerformanceEntry & { readonly value: number };
        document.documentElement.dataset['shift'] = String(
          Number(document.documentElement.dataset['shift'] ?? 0) + value,
        );
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(server.origin + address, { waitUntil: 'networkidle' });
  await page.waitForTimeout(200);
  const shift = await page.evaluate(() => Number(document.documentElement.dataset['shift'] ?? 0));
  await context.close();
  return shift;
}
