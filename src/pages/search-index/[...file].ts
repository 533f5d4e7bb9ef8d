import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSite } from '../../content/load-site.ts';
import { pathsOfRoute } from '../../content/when-pages-are-written.ts';
import { searchIndex } from '../../features/search/index/search-index.ts';
import { SEARCH_FILE_LIST } from '../../search/index/search-file-names.ts';

/** The files of the search index, at the paths that their names give, and the list to begin with. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { names, files } = searchIndex(await loadSite());
  return pathsOfRoute([
    { params: { file: SEARCH_FILE_LIST }, props: { content: `${JSON.stringify(names, undefined, 2)}\n` } },
    ...files.map(({ name, bytes }) => ({ params: { file: name }, props: { content: bytes } })),
  ]);
};

export const GET: APIRoute<{ content: BodyInit }> = ({ props: { content } }) =>
  new Response(content, {
    headers: {
      'Content-Type':
        typeof content === 'string' ? 'application/json; charset=utf-8' : 'application/octet-stream',
    },
  });
