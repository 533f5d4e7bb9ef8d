/** What follows an answer, and nothing else: small, since it is loaded with the first one. */
export { askHeads } from './ask-heads.ts';
export { preparePrint } from './prepare-print.ts';
export { printHints } from './print-hints.ts';
export { rememberQuery } from './recent-queries.ts';
