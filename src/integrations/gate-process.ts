/** Runs one gate of a build in a process of its own (`run-gate.ts`), and answers with what it found. */
import { todayInChina } from '../checks/base/today.ts';
import { loadContent } from '../checks/content/files/load-content.ts';
import { runContentChecks } from '../checks/content/run-content-checks.ts';
import { loadBuiltSite } from '../checks/site/load-built-site.ts';
import { runSiteChecks } from '../checks/site/run-site-checks.ts';
import type { Diagnostic } from '../domain/source/diagnostic.ts';
import { answerApart } from './run-apart.ts';
import type { Gate } from './run-gate.ts';

answerApart(check);

function check({ settings, built }: Gate): readonly Diagnostic[] {
  const { siteUrl: origin, base, contact, publishReference, asOf, folders } = settings;
  const root = process.cwd();
  if (built === undefined)
    return runContentChecks(loadContent(root, folders), { today: todayInChina(), asOf });
  const site = loadBuiltSite(root, { folder: built, origin, base, contact, publishReference }, folders);
  return runSiteChecks(site).diagnostics;
}
