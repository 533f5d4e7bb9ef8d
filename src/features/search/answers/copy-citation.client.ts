import { copyWords } from '../../ui/copy-words.client.ts';
import type { SearchFiles } from '../../ui/loading/search-files.client.ts';
import type { SearchWords } from '../search-page-data.ts';
import { citeHit } from './cite-hit.ts';
import { loadCitedDocuments } from './cited-documents.client.ts';

/** How long a button says what became of it, in milliseconds. */
const SAID_FOR = 2500;

/** Put the citation of a printed hit on the clipboard; its button says whether it is there. */
export async function copyCitation(
  button: HTMLElement,
  files: SearchFiles,
  words: SearchWords,
): Promise<void> {
  const {
    policy = '',
    provision = '',
    position = '',
  } = button.closest<HTMLElement>('[data-found]')?.dataset ?? {};
  const names = (await loadCitedDocuments(files).catch(() => undefined))?.[policy];
  const isCopied =
    names !== undefined && (await copyWords({ text: citeHit(names, { provision, position }) }));
  button.textContent = isCopied ? words.copied : words.copyFailed;
  setTimeout(() => {
    button.textContent = words.copy;
  }, SAID_FOR);
}
