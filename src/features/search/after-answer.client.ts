/** What follows an answer, and nothing else: small, since it is loaded with the first one. */
export { askHeads } from './answers/heads.client.ts';
export { goToResults } from './answers/go-to-results.client.ts';
export { preparePrint } from './answers/prepare-print.client.ts';
export { renderFacets } from './answers/render-facets.client.ts';
