/**
 * `npm run check:content [-- --details]`: every problem of `seeds/`, `content/` and the message catalogues of the
 * project in the current folder, then what was looked at; with `--details` also the records by kind, the statements
 * that differ and the pairs of target and published value. Exits 1 when there is an error; warnings do not fail.
 */
import { parseArgs } from 'node:util';
import { contentFigures } from '../checks/content/content-figures.ts';
import { loadContent } from '../checks/content/load-content.ts';
import { printContentDetails } from '../checks/content/print-content-details.ts';
import { printContentFigures } from '../checks/content/print-content-figures.ts';
import { runContentChecks } from '../checks/content/run-content-checks.ts';
import { printDiagnostics } from './print-diagnostics.ts';

const { values } = parseArgs({ options: { details: { type: 'boolean', default: false } } });
const content = loadContent(process.cwd());
const errors = printDiagnostics(runContentChecks(content));
console.log(printContentFigures(contentFigures(content)));
if (values.details) console.log(printContentDetails(content));
if (errors === 0) console.log('内容核查通过 · The content is sound');
else process.exitCode = 1;
