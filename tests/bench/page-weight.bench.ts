/**
 * Part of `npm run bench`: what a first visit of each type of page asks for, in Chromium at the size of a phone
 * without a face with serifs: bytes as sent (brotli 11), requests and layout shift. Exits 1 when a page is beyond
 * its bar. The typeface counts apart.
 */
import { chromium } from '@playwright/test';
import { browserFlags, ensureBrowser } from '../browser/find-browser.ts';
import { pageTypes } from '../browser/page-types.ts';
import { fontsWithoutSerif } from './fonts-without-serif.ts';
import type { Answer } from './serve-compressed.ts';
import { serveCompressed } from './serve-compressed.ts';

const KIB = 1024;
const MOST_ON_HOME = 30 * KIB;
const MOST = 40 * KIB;
const MOST_FACE = 60 * KIB;
const MOST_REQUESTS = 15;
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
  const weigh = (...kinds: readonly string[]) =>
    answers.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { bytes }) => sum + bytes, 0);
  const all = answers.reduce((sum, { bytes }) => sum + bytes, 0);
  const face = weigh('woff2');
  const [html, css, js] = [weigh('html'), weigh('css'), weigh('js')];
  const isHome = /^\/(?:[a-z]{2}\/)?$/u.test(address);
  const isOver =
    all - face > (isHome ? MOST_ON_HOME : MOST) || face > MOST_FACE || answers.length > MOST_REQUESTS;
  if (isOver) process.exitCode = 1;
  const columns = [html, css, js, all - face - html - css - js, face].map((bytes) =>
    String(bytes).padStart(6),
  );
  console.log(
    [
      ((all - face) / KIB).toFixed(1).padStart(6),
      ...columns,
      String(answers.length).padStart(9),
      shift.toFixed(4).padStart(7),
      ` ${address}${isOver ? '  OVER' : ''}`,
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
