/** The script of the list below the search box. @throws when it cannot be had */
export function loadSuggestionScript() {
  return import('./suggestions.client.ts');
}
