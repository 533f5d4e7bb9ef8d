/** The list below the search box: one script, loaded when the box is used. */
export { loadSuggestions } from './load-suggestions.client.ts';
export { SuggestionBox } from './suggestion-box.client.ts';
