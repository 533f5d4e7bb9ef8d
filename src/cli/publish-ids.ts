/**
 * `npm run publish:ids`: records the ids of every reviewed document in `published-ids.json` of the content folder.
 * Ids are added, never removed; exits 1 and writes nothing when an id is lost or a text has changed uncorrected.
 */
import { existsSync } from 'node:fs';
import { recordIds } from '../checks/content/documents/record-ids.ts';
import { loadContent } from '../checks/content/files/load-content.ts';
import { PUBLISHED_IDS } from '../schemas/collections.ts';
import { readSettings } from '../schemas/settings.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import { printHelp } from './print-help.ts';
import { writeFilesAtomically } from './write-files-atomically.ts';

const { folders } = readSettings(process.env);
const FILE = `${folders.content}/${PUBLISHED_IDS.path}`;

const HELP = {
  usage: 'npm run publish:ids',
  zh: `把已核对文件的条款编号登记到 ${FILE}；只增不减，编号丢失或文字未经更正而改变时不写，退出码为 1。`,
  en: `Records the ids of every reviewed document in ${FILE}; adds only, and writes nothing and exits 1 when an id is lost or a text has changed uncorrected.`,
} as const;

function publishIds(): void {
  const { value, diagnostics } = recordIds(loadContent(process.cwd(), folders));
  printDiagnostics(diagnostics);
  if (diagnostics.length > 0) {
    console.error(`没有写入 ${FILE}：先解决以上 ${String(diagnostics.length)} 个问题`);
    console.error(`${FILE} was not written: mend the ${String(diagnostics.length)} problems above first`);
    process.exitCode = 1;
    return;
  }
  const { added, rehashed, drafts } = value;
  if (added.length + rehashed.length > 0) {
    const text = `${JSON.stringify(value.value, null, 2)}\n`;
    writeFilesAtomically([{ path: FILE, content: text, replaces: existsSync(FILE) }]);
  }
  console.log(`登记新编号 ${String(added.length)} 个 · ids added: ${String(added.length)}`);
  for (const id of rehashed) console.log(`按更正记录更新 · hash follows a recorded correction: ${id}`);
  for (const id of drafts) console.log(`草稿未登记 · draft left out: ${id}`);
}

if (!printHelp(process.argv.slice(2), HELP)) publishIds();
