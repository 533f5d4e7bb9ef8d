import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import { COLLECTIONS, PUBLISHED_RECORDS } from '../../../schemas/collections.ts';
import type { PublishedRecords } from '../../../schemas/published-records.ts';
import type { Content } from '../content.ts';
import { checkLastingRecords } from './check-lasting-records.ts';
import { lastingRecords } from './lasting-records.ts';

/** What `published-records.json` should say now, and what had to be done to it. */
export interface LastingLedger {
  readonly value: PublishedRecords;
  /** Keys recorded for the first time. */
  readonly added: readonly string[];
  /** Keys whose new content is recorded after the old. */
  readonly revised: readonly string[];
}

/**
 * Adds corrections, comparisons and search logs to the ledger; nothing is taken away, and a changed record is taken
 * over only where `revised` names it. Any diagnostic means that nothing may be written.
 */
export function recordLasting(
  content: Content,
  revised: readonly string[] = [],
): { value: LastingLedger; diagnostics: readonly Diagnostic[] } {
  const records = lastingRecords(content);
  const ledger = content.publishedRecords?.value ?? { corrections: {}, comparisons: {}, searchLogs: {} };
  const next = {
    corrections: { ...ledger.corrections },
    comparisons: { ...ledger.comparisons },
    searchLogs: { ...ledger.searchLogs },
  };
  const added: string[] = [];
  const changed: string[] = [];
  for (const { list, key, hash } of records) {
    const hashes = ledger[list][key];
    if (hashes === undefined) added.push(key);
    else if (hashes.at(-1) !== hash && revised.includes(key)) changed.push(key);
    else continue;
    next[list][key] = [...(hashes ?? []), hash];
  }
  const published = content.publishedRecords;
  const diagnostics =
    published === undefined
      ? []
      : [...checkLastingRecords({ ...content, publishedRecords: { ...published, value: next } })];
  const files = [
    PUBLISHED_RECORDS,
    COLLECTIONS.corrections,
    COLLECTIONS.comparisons,
    COLLECTIONS.searchLogs,
  ].map(({ path }) => `${content.folders.content}/${path}`);
  const unreadable = content.diagnostics.filter(({ file }) => files.includes(file));
  return { value: { value: next, added, revised: changed }, diagnostics: [...unreadable, ...diagnostics] };
}
