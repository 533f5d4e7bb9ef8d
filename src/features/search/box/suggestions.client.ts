/** The list below a search field: one script, loaded when a field is used. */
export { loadSuggestions } from './load-suggestions.client.ts';
export { openSuggestions } from './open-suggestions.client.ts';
export { SuggestionBox } from './suggestion-box.client.ts';
