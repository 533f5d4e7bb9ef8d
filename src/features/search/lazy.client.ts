import { loadPart } from '../ui/loading/load-file.client.ts';

/** The script with what follows an answer. @throws when it cannot be had */
export function loadAfterAnswer() {
  return loadPart(() => import('./after-answer.client.ts'));
}

/** The script with the optional parts of a search. @throws when it cannot be loaded */
export function loadOnDemand() {
  return loadPart(() => import('./on-demand.client.ts'));
}

/** The script with what answers a query beside the texts. @throws when it cannot be had */
export function loadBeside() {
  return loadPart(() => import('./beside.client.ts'));
}

/** The script of the list below the search box. @throws when it cannot be had */
export function loadSuggestionScript() {
  return loadPart(() => import('./box/suggestions.client.ts'));
}
