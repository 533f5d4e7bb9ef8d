/** What a search may do without: one script, loaded when the first of it is wanted. */
export { copyCitation } from './answers/copy-citation.client.ts';
export { askReadings, renderReadings } from './related/conjectural-readings.client.ts';
export { relate } from './related/related-passages.client.ts';
export { saveHits } from './answers/save-hits.client.ts';
