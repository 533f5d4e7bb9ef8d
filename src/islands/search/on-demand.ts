/** What a search may do without: one script, loaded when the first of it is wanted. */
export { copyCitation } from './copy-citation.ts';
export { askReadings, printReadings } from './conjectural-readings.ts';
export { relate } from './related-passages.ts';
export { saveHits } from './save-hits.ts';
