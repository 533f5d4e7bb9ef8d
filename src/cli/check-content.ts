/**
 * `npm run check:content [-- --details]`: every problem of `seeds/`, `content/` and the message catalogues of the
 * project in the current folder, then what was looked at; with `--details` also the records by kind, the statements
 * that differ and the pairs of target and published value. Exits 1 when there is an error; warnings do not fail.
 */
import { parseArgs } from 'node:util';
import { todayInChina } from '../checks/base/today.ts';
import { contentFigures } from '../checks/content/content-figures.ts';
import { loadContent } from '../checks/content/load-content.ts';
import { printContentDetails } from '../checks/content/print-content-details.ts';
import { printContentFigures } from '../checks/content/print-content-figures.ts';
import { runContentChecks } from '../checks/content/run-content-checks.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import { printHelp } from './print-help.ts';

const HELP = {
  usage: 'npm run check:content [-- --details]',
  zh: `核查 seeds/、content/ 和界面文字，列出全部问题和统计；有错误时退出码为 1。
  --details  另列各类记录数、两处表述不同的、目标与公布值`,
  en: `Checks seeds/, content/ and the message catalogues, and lists every problem and the figures; exits 1 on an error.
  --details  also the records by kind, the statements that differ and the pairs of target and published value`,
} as const;

if (!printHelp(process.argv.slice(2), HELP)) {
  const { values } = parseArgs({ options: { details: { type: 'boolean', default: false } } });
  const content = loadContent(process.cwd());
  const errors = printDiagnostics(
    runContentChecks(content, { today: todayInChina(), asOf: process.env['SITE_AS_OF'] || undefined }),
  );
  console.log(printContentFigures(contentFigures(content)));
  if (values.details) console.log(printContentDetails(content));
  if (errors === 0) console.log('内容核查通过 · The content is sound');
  else process.exitCode = 1;
}
