import { expect, test } from 'vitest';
import { runContentChecks } from '../../src/checks/content/run-content-checks.ts';
import { loadBuiltSite } from '../../src/checks/site/load-built-site.ts';
import { runSiteChecks } from '../../src/checks/site/run-site-checks.ts';
import { formatDiagnostic } from '../../src/domain/source/diagnostic.ts';
import { readSettings } from '../../src/schemas/settings.ts';
import { fixtureCorpus, fixtureSite } from '../browser/fixture-site.ts';

const { siteUrl, folders } = readSettings(fixtureCorpus);

// The documents of laws, annexes and tables have no records: what they commit to is in progress.
test.each([
  [fixtureSite.root, '/'],
  [fixtureSite.subPath, '/sub/path/'],
])('the fixture corpus, and its site in %s, break no rule', (folder, base) => {
  const site = loadBuiltSite(
    process.cwd(),
    { folder, origin: siteUrl, base, publishReference: true },
    folders,
  );
  // Nor are the bodies of their lines recorded, which is a warning while they are in progress.
  const problems = [...runContentChecks(site.content), ...runSiteChecks(site).diagnostics].filter(
    ({ severity, ruleId }) => severity !== 'warning' || ruleId !== 'duty-missing',
  );
  const [open, faults] = [true, false].map((isOpen) =>
    problems.filter(({ ruleId }) => (ruleId === 'trackers-in-progress') === isOpen),
  );
  expect(faults?.map(formatDiagnostic)).toEqual([]);
  expect(open?.map(({ file }) => file)).toEqual(
    ['reading-2025', 'shili-trees-2024', 'yangben-harbour-2024'].map(
      (id) => `${fixtureCorpus.CONTENT_DIR}/policies/${id}.mdx`,
    ),
  );
});
