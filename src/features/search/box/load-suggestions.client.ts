import type { SuggestedHints, SuggestedNames } from '../../../search/index/search-file-names.ts';
import type { SearchFiles } from '../../ui/loading/search-files.client.ts';
import type { SuggestionSource } from './suggestion-box.client.ts';

/** What the list below the search box is drawn from; `undefined` when it cannot be had. */
export async function loadSuggestions(files: SearchFiles): Promise<SuggestionSource | undefined> {
  const index = await files.index();
  const names = await files.side<SuggestedNames>('names');
  const hints = await files.side<SuggestedHints>('hints');
  if ('state' in names || 'state' in hints) return undefined;
  return { data: { ...names, ...hints }, variants: index.state === 'open' ? index.variants : new Map() };
}
