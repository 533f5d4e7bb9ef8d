/**
 * `npm run drafts:score`: how well the drafts that ingest would make of each text foresee the records that people
 * reviewed: precision, recall and exact agreement for every document and kind, and over all policy documents.
 */
import { loadContent } from '../checks/content/load-content.ts';
import { printDraftScores, scoreContentDrafts } from '../checks/content/score-content-drafts.ts';

console.log(printDraftScores(scoreContentDrafts(loadContent(process.cwd()))));
