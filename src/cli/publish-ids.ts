/**
 * `npm run publish:ids [-- --revised=<key> …]`: records the ids of every reviewed document in `published-ids.json` of
 * the content folder, and corrections, comparisons and search logs in `published-records.json`. Both only grow; exits
 * 1 and writes nothing when an id or a record is lost, or a text or a record has changed without a correction or
 * without being named as revised.
 */
import { parseArgs } from 'node:util';
import { recordIds } from '../checks/content/documents/record-ids.ts';
import { loadContent } from '../checks/content/files/load-content.ts';
import { ledgerFile } from '../checks/content/records/check-lasting-records.ts';
import { recordLasting } from '../checks/content/records/record-lasting.ts';
import { printDiagnostics } from '../integrations/print-diagnostics.ts';
import { PUBLISHED_IDS } from '../schemas/collections.ts';
import { printHelp } from './print-help.ts';
import { readSettingsOrExit } from './read-settings-or-exit.ts';
import type { WriteFiles } from './writing/change-corpus.ts';
import { changeCorpus } from './writing/change-corpus.ts';
import { readPrevious } from './writing/write-files.ts';

const { folders } = readSettingsOrExit();
const LEDGER = ledgerFile(folders);
const FILE = `${folders.content}/${PUBLISHED_IDS.path}`;

const HELP = {
  usage: 'npm run publish:ids [-- --revised="<id>"]',
  zh: `把已核对文件的条款编号登记到 ${FILE}，把更正、对照和查找记录登记到 ${LEDGER}；只增不减。
  编号或记录丢失、文字未经更正而改变、记录改了而没有写 --revised 时不写，退出码为 1。
  --revised  登记这一条更正、对照（“目标 · 公布值”）或查找记录修改后的内容；可写多次`,
  en: `Records the ids of every reviewed document in ${FILE}, and corrections, comparisons and search logs in ${LEDGER}; adds only.
  Writes nothing and exits 1 when an id or a record is lost, a text has changed uncorrected, or a record without --revised.
  --revised  takes over what this correction, comparison (“target · report”) or search log says now; may be repeated`,
} as const;

/** @returns the exit status */
function publishIds(revisedKeys: readonly string[], write: WriteFiles): number {
  const previous = new Map([FILE, LEDGER].map((path) => [path, readPrevious(process.cwd(), path)]));
  const content = loadContent(process.cwd(), folders);
  const ids = recordIds(content);
  const records = recordLasting(content, revisedKeys);
  const diagnostics = [...ids.diagnostics, ...records.diagnostics];
  printDiagnostics(diagnostics);
  if (diagnostics.length > 0) {
    console.error(`没有写入：先解决以上 ${String(diagnostics.length)} 个问题`);
    console.error(`Nothing was written: correct the ${String(diagnostics.length)} problems above first`);
    return 1;
  }
  const { added, rehashed, drafts } = ids.value;
  const files = [
    { path: FILE, value: ids.value.value, isNew: added.length + rehashed.length > 0 },
    {
      path: LEDGER,
      value: records.value.value,
      isNew: records.value.added.length + records.value.revised.length > 0,
    },
  ];
  write(
    files
      .filter(({ isNew }) => isNew)
      .map(({ path, value }) => ({
        path,
        content: `${JSON.stringify(value, null, 2)}\n`,
        previous: previous.get(path),
      })),
  );
  console.log(`登记新编号 ${String(added.length)} 个 · ids added: ${String(added.length)}`);
  for (const id of rehashed) console.log(`按更正记录更新 · hash follows a recorded correction: ${id}`);
  for (const id of drafts) console.log(`草稿未登记 · draft left out: ${id}`);
  console.log(
    `登记新记录 ${String(records.value.added.length)} 条 · records added: ${String(records.value.added.length)}`,
  );
  for (const key of records.value.revised) console.log(`登记修改 · revision recorded: ${key}`);
  return 0;
}

if (!printHelp(process.argv.slice(2), HELP)) {
  const { values } = parseArgs({ options: { revised: { type: 'string', multiple: true, default: [] } } });
  process.exitCode = changeCorpus(process.cwd(), folders, (write) => publishIds(values.revised, write));
}
