/**
 * `npm run check:content [-- --details]`: every problem of `seeds/`, `content/` and the message catalogues of the
 * project in the current folder, then what was looked at; with `--details` also the records by kind, the statements
 * that differ and the pairs of target and published value. Exits 1 when there is an error; warnings do not fail.
 */
import { parseArgs } from 'node:util';
import { todayInChina } from '../checks/base/today.ts';
import { contentFigures } from '../checks/content/content-figures.ts';
import { loadContent } from '../checks/content/files/load-content.ts';
import { printContentDetails } from '../checks/content/print-content-details.ts';
import { printContentFigures } from '../checks/content/print-content-figures.ts';
import { runContentChecks } from '../checks/content/run-content-checks.ts';
import { printDiagnostics } from '../integrations/print-diagnostics.ts';
import { printHelp } from './print-help.ts';
import { readSettingsOrExit } from './read-settings-or-exit.ts';

const HELP = {
  usage: 'npm run check:content [-- --details]',
  zh: `核查 seeds/、content/ 和界面文字，列出全部问题和统计；有错误时退出码为 1。设置 SEEDS_DIR、CONTENT_DIR 可核查另一套文本。
  --details  另列各类记录数、两处表述不同的、目标与公布值`,
  en: `Checks seeds/, content/ and the message catalogues, and lists every problem and the figures; exits 1 on an error.
SEEDS_DIR and CONTENT_DIR name another corpus.
  --details  also the records by kind, the statements that differ and the pairs of target and published value`,
} as const;

if (!printHelp(process.argv.slice(2), HELP)) {
  const { values } = parseArgs({ options: { details: { type: 'boolean', default: false } } });
  const { asOf, folders } = readSettingsOrExit();
  const content = loadContent(process.cwd(), folders);
  const errors = printDiagnostics(runContentChecks(content, { today: todayInChina(), asOf }));
  console.log(printContentFigures(contentFigures(content)));
  if (values.details) console.log(printContentDetails(content));
  if (errors === 0) console.log('内容核查通过 · The content is sound');
  else process.exitCode = 1;
}
