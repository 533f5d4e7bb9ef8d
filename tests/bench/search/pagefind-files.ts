import { createIndex } from 'pagefind';
import type { SearchDocument } from '../../../src/search/index/search-document.ts';

/**
 * The index that Pagefind makes of these documents, by path.
 *
 * @param form `as-site`: pages of the kind that the site gives it · `every-line-named`: every paragraph printed as a
 * heading, so that it can say in which one it found something
 */
export async function buildPagefind(
  documents: readonly SearchDocument[],
  form: 'as-site' | 'every-line-named',
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { index, errors } = await createIndex({ includeCharacters: '+%', writePlayground: false });
  if (index === undefined) throw new Error(errors.join('; '));
  for (const { policy, title, units } of documents) {
    const lines = units.map(({ pieces }) =>
      printUnit(
        pieces[0]?.provision ?? '',
        form === 'every-line-named' || pieces.every(({ heading }) => heading),
        pieces.map(({ text }) => text).join(''),
      ),
    );
    const content = `<html lang="zh-CN"><body><h1>${escape(title)}</h1>${lines.join('\n')}</body></html>`;
    const added = await index.addHTMLFile({ url: `/policies/${policy}/`, content });
    if (added.errors.length > 0) throw new Error(added.errors.join('; '));
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return new Map(files.map(({ path, content }) => [path, content]));
}

/** A paragraph or heading line with its id: an address that Pagefind can name. */
function printUnit(id: string, isHeading: boolean, text: string): string {
  const name = isHeading ? 'h3' : 'p';
  return `<${name} id="${id}">${escape(text)}</${name}>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
