import { DirectoryWriter } from './directory-writer.ts';
import type { FileDirectory } from './file-directory.ts';
import type { IndexFiles } from './index-files.ts';
import type { SearchDocument } from './search-document.ts';
import { packDocument } from './text-pack.ts';

/** Write the texts as packs of about `packCharacters` (UTF-16 units); the directory of them. */
export function writeTexts(
  documents: readonly SearchDocument[],
  packCharacters: number,
  files: IndexFiles,
): FileDirectory<number> {
  const directory = new DirectoryWriter<number>(files);
  let unit = 0;
  for (const pack of documents.flatMap((document) => packDocument(document, packCharacters))) {
    directory.add(unit, files.add('text', pack).hash);
    unit += pack.units.length;
  }
  return directory.close();
}
