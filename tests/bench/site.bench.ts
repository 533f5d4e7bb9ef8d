/**
 * `npm run bench`: build time at 0 (the real content), 30 and 300 generated documents, and the weight of the
 * page types of the real site (brotli 11, with what each page loads at once).
 */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { listFiles } from '../build/list-files.ts';
import { runBuild } from '../build/run-build.ts';
import { createSmokeProject } from './smoke-project.ts';

const measure = (label: string, cwd: string) => {
  const start = process.hrtime.bigint();
  runBuild(cwd === process.cwd() ? {} : { SKIP_CONTENT_CHECK: 'true' }, cwd);
  console.log(`${label}: ${(Number(process.hrtime.bigint() - start) / 1e9).toFixed(1)} s`);
};

const brotli = (data: Buffer) =>
  brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

measure('build, real content', process.cwd());
for (const count of [30, 300])
  measure(`build, ${count} generated documents`, createSmokeProject(`.cache/bench-${count}`, count));

console.log('\npage weights, bytes in brotli 11: HTML + scripts + styles loaded at once');
const files = listFiles('dist');
const pages = [
  'index.html',
  'policies/index.html',
  'search/index.html',
  'about/index.html',
  ...files.filter((file) => /^(policies|targets|topics|organisations)\/[^/]+\/index\.html$/.test(file)),
];
const shown = new Map<string, string>();
for (const page of pages) {
  const type = page.replace(/^(targets|topics|organisations)\/[^/]+\//, '$1/…/');
  if (!shown.has(type)) shown.set(type, page);
}
for (const [type, page] of shown) {
  const html = readFileSync(`dist/${page}`);
  const loaded = [...html.toString().matchAll(/(?:src|href)="\/(_astro\/[^"]+\.(?:js|css))"/g)].map(
    (match) => match[1] ?? '',
  );
  const weigh = (ending: string) =>
    [...new Set(loaded)]
      .filter((file) => file.endsWith(ending))
      .reduce((sum, file) => sum + brotli(readFileSync(`dist/${file}`)), 0);
  console.log(`${type}: ${brotli(html)} + ${weigh('.js')} + ${weigh('.css')}`);
}
