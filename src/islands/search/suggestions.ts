/** The list below the search box: one script, loaded when the box is used. */
export { loadSuggestions } from './load-suggestions.ts';
export { SuggestionBox } from './suggestion-box.ts';
