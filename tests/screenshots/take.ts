/**
 * `npm run screenshots [-- <path> …]`: pictures of the page types of the built site at four widths,
 * light and dark, into `.cache/screenshots/`, for people to look at.
 */
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { preview } from 'astro';
import { browserFlags, ensureBrowser } from '../browser/find-browser.ts';
import { pageTypes } from '../browser/page-types.ts';

const folder = '.cache/screenshots';
const given = process.argv.slice(2);
const widths = (process.env['WIDTHS'] ?? '320,390,768,1440').split(',').map(Number);
const schemes = (process.env['SCHEMES'] ?? 'light,dark').split(',') as ('light' | 'dark')[];
mkdirSync(folder, { recursive: true });
const server = await preview({ root: process.cwd(), logLevel: 'error', server: { port: 4499 } });
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserFlags });
for (const path of given.length > 0 ? given : pageTypes('dist')) {
  for (const width of widths) {
    for (const colorScheme of schemes) {
      const page = await browser.newPage({
        viewport: { width, height: width < 768 ? 844 : 900 },
        colorScheme,
        reducedMotion: 'reduce',
      });
      await page.goto(`http://localhost:${server.port}${path}`);
      await page.waitForLoadState('networkidle');
      const name = `${path.replace(/[^\w-]+/g, '_').replace(/^_|_$/g, '') || 'home'}-${width}-${colorScheme}.png`;
      await page.screenshot({ path: `${folder}/${name}`, fullPage: process.env['FULL'] === '1' });
      console.log(`${folder}/${name}`);
      await page.close();
    }
  }
}
await browser.close();
await server.stop();
