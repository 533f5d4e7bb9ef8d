/**
 * `node src/cli/check-site.ts [folder]`: every problem of the built site in `dist` (or the folder named), compared with
 * the content it was built from, under the settings of the build (SITE_URL, BASE_PATH, PUBLISH_REFERENCE, CONTENT_DIR, SEEDS_DIR).
 * Exits 1 when there is an error.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadBuiltSite } from '../checks/site/load-built-site.ts';
import { runSiteChecks } from '../checks/site/run-site-checks.ts';
import { printSiteFigures, siteFigures } from '../checks/site/site-figures.ts';
import { printDiagnostics } from '../integrations/print-diagnostics.ts';
import { printHelp } from './print-help.ts';
import { readSettingsOrExit } from './read-settings-or-exit.ts';

const HELP = {
  usage: 'npm run check:site [-- <folder>]',
  zh: '按 content/ 核查已构建的网站（不写文件夹为 dist），列出全部问题和统计；有错误时退出码为 1。设置同构建时：SITE_URL、BASE_PATH、PUBLISH_REFERENCE、CONTENT_DIR、SEEDS_DIR。',
  en: 'Holds the built site (dist, or the folder named) against content/, and lists every problem and the figures; exits 1 on an error. Settings as for the build: SITE_URL, BASE_PATH, PUBLISH_REFERENCE, CONTENT_DIR, SEEDS_DIR.',
} as const;

function checkSite(folder: string): void {
  if (!existsSync(join(process.cwd(), folder))) {
    console.error(`没有 ${folder}/：先运行 npm run build · There is no ${folder}/: run npm run build first`);
    process.exitCode = 1;
    return;
  }
  const { siteUrl, base, contact, publishReference, folders } = readSettingsOrExit();
  const site = loadBuiltSite(
    process.cwd(),
    { folder, origin: siteUrl, base, contact, publishReference },
    folders,
  );
  const { pages, diagnostics } = runSiteChecks(site);
  const errors = printDiagnostics(diagnostics);
  console.log(printSiteFigures(siteFigures(pages, site)));
  if (errors === 0) console.log('网站核查通过 · The built site is sound');
  else process.exitCode = 1;
}

const args = process.argv.slice(2);
if (!printHelp(args, HELP)) checkSite((args[0] ?? 'dist').replace(/\/+$/, ''));
