import type { Hit } from '../../search/hit.ts';
import { copyWords } from '../copy-words.ts';
import { citeHit } from './cite-hit.ts';
import { loadCitedDocuments } from './cited-documents.ts';
import type { SearchFiles } from './search-files.ts';

/** Put the citation of a hit on the clipboard. @returns whether it is there */
export async function copyCitation(files: SearchFiles, hit: Hit): Promise<boolean> {
  const names = (await loadCitedDocuments(files))[hit.policy];
  return names !== undefined && (await copyWords({ text: citeHit(names, hit) }));
}
