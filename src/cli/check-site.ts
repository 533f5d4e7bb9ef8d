/**
 * `node src/cli/check-site.ts [folder]`: every problem of the built site in `dist` (or the folder named), held against
 * the content it was built from, under the settings of the build (SITE_URL, BASE_PATH, PUBLISH_REFERENCE).
 * Exits 1 when there is an error.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadSite } from '../checks/site/load-site.ts';
import { runSiteChecks } from '../checks/site/run-site-checks.ts';
import { printSiteFigures, siteFigures } from '../checks/site/site-figures.ts';
import { readSettings } from '../schemas/settings.ts';
import { printDiagnostics } from './print-diagnostics.ts';

const folder = (process.argv[2] ?? 'dist').replace(/\/+$/, '');
if (existsSync(join(process.cwd(), folder))) {
  const { siteUrl, base, publishReference } = readSettings(process.env);
  const site = loadSite(process.cwd(), { folder, origin: siteUrl, base, publishReference });
  const { pages, diagnostics } = runSiteChecks(site);
  const errors = printDiagnostics(diagnostics);
  console.log(printSiteFigures(siteFigures(pages, site)));
  if (errors === 0) console.log('网站核查通过 · The built site is sound');
  else process.exitCode = 1;
} else {
  console.error(`没有 ${folder}/：先运行 npm run build · There is no ${folder}/: run npm run build first`);
  process.exitCode = 1;
}
