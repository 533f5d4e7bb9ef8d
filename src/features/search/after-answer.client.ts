/** What follows an answer, and nothing else: small, since it is loaded with the first one. */
export { askHeads } from './answers/heads.client.ts';
export { preparePrint } from './answers/prepare-print.client.ts';
export { printHints } from './answers/print-hints.client.ts';
export { rememberQuery } from './box/recent-queries.client.ts';
