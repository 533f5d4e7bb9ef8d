/**
 * `npm run check:content`: every problem of `seeds/`, `content/` and the message catalogues of the project in the
 * current folder, then what was looked at. Exits 1 when there is an error; warnings do not fail.
 */
import { contentFigures } from '../checks/content/content-figures.ts';
import { loadContent } from '../checks/content/load-content.ts';
import { printContentFigures } from '../checks/content/print-content-figures.ts';
import { runContentChecks } from '../checks/content/run-content-checks.ts';
import { printDiagnostics } from './print-diagnostics.ts';

const content = loadContent(process.cwd());
const errors = printDiagnostics(runContentChecks(content));
console.log(printContentFigures(contentFigures(content)));
if (errors === 0) console.log('内容核查通过 · The content is sound');
else process.exitCode = 1;
