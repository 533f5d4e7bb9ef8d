import { loadContent } from './content/load-content.ts';
import { runContentChecks } from './content/run-content-checks.ts';
import { formatDiagnostic } from '../domain/diagnostic.ts';
const t = performance.now();
const d = runContentChecks(loadContent('.'));
const by: Record<string, number> = {};
for (const x of d) by[x.ruleId] = (by[x.ruleId] ?? 0) + 1;
console.log(by, performance.now() - t);
for (const x of d)
  if (!process.argv[2] || process.argv.slice(2).includes(x.ruleId)) console.log(formatDiagnostic(x));
