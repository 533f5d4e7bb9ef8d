/**
 * `npm run drafts:score`: how well the drafts that ingest would make of each text foresee the records that people
 * reviewed: precision, recall and exact agreement for every document and kind, and over all policy documents.
 */
import { printDraftScores, scoreContentDrafts } from '../checks/content/coverage/score-content-drafts.ts';
import { loadContent } from '../checks/content/files/load-content.ts';
import { printHelp } from './print-help.ts';
import { readSettingsOrExit } from './read-settings-or-exit.ts';

const HELP = {
  usage: 'npm run drafts:score',
  zh: '比较 ingest 会拟出的草稿与已核对的记录：各文件各类的准确率、召回率和字段全同数。',
  en: 'Compares the drafts that ingest would make with the reviewed records: precision, recall and exact agreement, by document and kind.',
} as const;

if (!printHelp(process.argv.slice(2), HELP)) {
  console.log(printDraftScores(scoreContentDrafts(loadContent(process.cwd(), readSettingsOrExit().folders))));
}
