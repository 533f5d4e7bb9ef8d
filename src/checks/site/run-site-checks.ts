import type { Diagnostic } from '../../domain/source/diagnostic.ts';
import { compareDiagnostics } from '../../domain/source/diagnostic.ts';
import { checkAddresses } from './addresses/check-addresses.ts';
import { checkAlternates } from './addresses/check-alternates.ts';
import { checkPageHosts, checkStyleSheetHosts } from './addresses/check-hosts.ts';
import { checkLinks } from './addresses/check-links.ts';
import { checkSitemap } from './addresses/check-sitemap.ts';
import { checkDocuments } from './check-documents.ts';
import { checkFrame } from './check-frame.ts';
import { checkIds } from './check-ids.ts';
import { checkInlineCode } from './check-inline-code.ts';
import { checkUnpublished } from './check-unpublished.ts';
import { createKeeper } from './keep-text.ts';
import { readPage, servedPath } from './page.ts';
import type { PageCheck, PageSummary, BuiltSite, SiteCheck } from './built-site.ts';
import { checkSourceMarkup } from './source/check-source-markup.ts';
import { checkSourceText } from './source/check-source-text.ts';
import { summarisePage } from './summarise-page.ts';

/** What is asked of each page by itself. */
const PAGE_CHECKS: readonly PageCheck[] = [
  checkFrame,
  checkIds,
  checkSourceMarkup,
  checkSourceText,
  checkInlineCode,
  checkPageHosts,
];

/** What is asked of the pages and files together. */
const SITE_CHECKS: readonly SiteCheck[] = [
  checkAddresses,
  checkDocuments,
  checkUnpublished,
  checkLinks,
  checkAlternates,
  checkSitemap,
  checkStyleSheetHosts,
];

/** Every problem of a built site, sorted by file, line, column and rule, and what its pages hold. */
export function runSiteChecks(site: BuiltSite): {
  pages: readonly PageSummary[];
  diagnostics: readonly Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const pages: PageSummary[] = [];
  const keep = createKeeper();
  for (const name of site.files) {
    if (!name.endsWith('.html')) continue;
    const page = readPage(`${site.folder}/${name}`, servedPath(site.base, name), site.read(name));
    diagnostics.push(...PAGE_CHECKS.flatMap((check) => [...check(page, site)]));
    pages.push(summarisePage(page, site, keep));
  }
  diagnostics.push(...SITE_CHECKS.flatMap((check) => [...check(pages, site)]));
  return { pages, diagnostics: diagnostics.sort(compareDiagnostics) };
}
