/** What a search may do without: one script, loaded when the first of it is wanted. */
export { copyCitation } from './copy-citation.ts';
export { askReadings, printReadings } from './conjectural-readings.ts';
export { printHints } from './print-hints.ts';
export { findRelated, printRelatedDocuments } from './related-passages.ts';
export { rememberQuery } from './recent-queries.ts';
export { saveHits } from './save-hits.ts';
export { SuggestionBox } from './suggestion-box.ts';
