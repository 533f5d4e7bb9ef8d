import { interfaceLocale } from '../../ui/interface-locale.client.ts';
import { openSearchFiles } from '../../ui/loading/open-search-files.client.ts';
import { loadSuggestions } from './load-suggestions.client.ts';
import { SuggestionBox } from './suggestion-box.client.ts';
import { suggestionMessages } from './suggestion-messages.ts';

/** Where a search field finds what it suggests, and leads to: addresses with a slash at their end. */
interface BoxAddresses {
  /** The index files. */
  readonly index: string;
  /** The pages of the locale. */
  readonly pages: string;
  /** Name of the list. */
  readonly label: string;
}

/** The list below a search field outside the search page; a chosen query is searched for there. @throws when the list of files cannot be had */
export async function openSuggestions(
  input: HTMLInputElement,
  { index, pages, label }: BoxAddresses,
): Promise<SuggestionBox> {
  const files = await openSearchFiles(index);
  const page = { suggestWords: suggestionMessages[interfaceLocale()], labels: {}, folders: { pages } };
  return new SuggestionBox(
    input,
    page,
    label,
    () => loadSuggestions(files),
    (query) => {
      input.value = query;
      input.form?.requestSubmit();
    },
  );
}
