import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import { COLLECTIONS, PUBLISHED_RECORDS } from '../../../schemas/collections.ts';
import type { CorpusFolders } from '../../../schemas/settings.ts';
import type { Problem } from '../../base/located.ts';
import { problemAt } from '../../base/located.ts';
import type { Content } from '../content.ts';
import { lastingRecords } from './lasting-records.ts';

/** The ledger, in the content folder of the corpus. */
export function ledgerFile(folders: CorpusFolders): string {
  return `${folders.content}/${PUBLISHED_RECORDS.path}`;
}

/**
 * A correction, comparison or search log once published stays, and says what it said: what `published-records.json`
 * holds is there, with the hash that was recorded last, and what is there is recorded.
 */
export function* checkLastingRecords(content: Content): Generator<Diagnostic> {
  const ledger = content.publishedRecords;
  if (ledger === undefined && content.diagnostics.some(({ file }) => file === ledgerFile(content.folders)))
    return;
  const records = lastingRecords(content);
  for (const { list, key, hash, where, path } of records) {
    const recorded = ledger?.value[list][key]?.at(-1);
    if (recorded === hash) continue;
    yield problemAt(where, path, recorded === undefined ? notRecorded(key) : changed(key, recorded, hash));
  }
  if (ledger === undefined) return;
  for (const list of ['corrections', 'comparisons', 'searchLogs'] as const) {
    // What cannot be read is reported as such, not as lost.
    if (!content[list].isFit) continue;
    const existing = new Set(records.filter((record) => record.list === list).map(({ key }) => key));
    for (const key of Object.keys(ledger.value[list])) {
      if (!existing.has(key))
        yield problemAt(
          ledger,
          [list, key],
          lost(key, `${content.folders.content}/${COLLECTIONS[list].path}`),
          key,
        );
    }
  }
}

function notRecorded(key: string): Problem {
  return {
    ruleId: 'record-not-recorded',
    message: { zh: `“${key}”尚未登记`, en: `“${key}” is not recorded yet` },
    together: { zh: '{count} 条尚未登记', en: '{count} are not recorded yet' },
    hint: {
      zh: '核对后运行 npm run publish:ids；登记后不再删去',
      en: 'Read it, then run npm run publish:ids; once recorded it is never taken away',
    },
  };
}

function changed(key: string, recorded: string, hash: string): Problem {
  return {
    ruleId: 'record-changed',
    message: {
      zh: `“${key}”的内容与登记时不同：登记 ${recorded}，现在 ${hash}`,
      en: `“${key}” differs from what was recorded: recorded ${recorded}, now ${hash}`,
    },
    hint: {
      zh: `误改的恢复原样；确应修改的，运行 npm run publish:ids -- --revised="${key}"`,
      en: `Restore it if it was changed by mistake; otherwise run npm run publish:ids -- --revised="${key}"`,
    },
  };
}

function lost(key: string, file: string): Problem {
  return {
    ruleId: 'record-lost',
    message: { zh: `已公布的“${key}”不见了`, en: `“${key}”, which was published, is gone` },
    hint: {
      zh: `恢复 ${file} 中的这一条；不再成立的，改写理由，不删去`,
      en: `Restore it in ${file}; where it no longer holds, say so in its reason and keep it`,
    },
  };
}
