/**
 * `npm run drafts:score`: how well the drafts that ingest would make of each text foresee the records that people
 * reviewed, and what careful readers found in other documents: precision, recall and exact agreement for every document
 * and kind, and in total.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { printDraftScores, printGoldScores } from '../checks/content/coverage/print-draft-scores.ts';
import { scoreContentDrafts } from '../checks/content/coverage/score-content-drafts.ts';
import { scoreGoldDrafts } from '../checks/content/coverage/score-gold-drafts.ts';
import { loadContent } from '../checks/content/files/load-content.ts';
import { printHelp } from './print-help.ts';
import { readSettingsOrExit } from './read-settings-or-exit.ts';

const GOLD_READINGS = 'tests/fixtures/gold-drafts';
const HELP = {
  usage: 'npm run drafts:score [-- --documents <folder>]',
  zh: `比较 ingest 会拟出的草稿与已核对的记录：各文件各类的准确率、召回率和字段全同数；
再与 ${GOLD_READINGS} 的人工标注比较。
  --documents  标注所依据的文件所在的文件夹，不写为 ../shared/documents`,
  en: `Compares the drafts that ingest would make with the reviewed records: precision, recall and exact agreement, by
document and kind; then with the readings by hand in ${GOLD_READINGS}.
  --documents  folder of the documents that those are of, ../shared/documents unless told`,
} as const;

if (!printHelp(process.argv.slice(2), HELP)) {
  const { values } = parseArgs({
    options: { documents: { type: 'string', default: join('..', 'shared', 'documents') } },
  });
  const root = process.cwd();
  console.log(printDraftScores(scoreContentDrafts(loadContent(root, readSettingsOrExit().folders))));
  const results = scoreGoldDrafts(join(root, GOLD_READINGS), values.documents);
  if (results.length > 0) console.log(printGoldScores(results, values.documents));
}
