import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSite } from '../../../content/load-site.ts';
import { pathsOfRoute } from '../../../content/when-pages-are-written.ts';
import type { DirectoryFile } from '../../../features/records/directory/directory-file.ts';
import { directoryPaths } from '../../../features/records/directory/directory.ts';

/** The directory of a large corpus, in every language. */
export const getStaticPaths = (async () =>
  pathsOfRoute([...directoryPaths(await loadSite())])) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: DirectoryFile }> = ({ props }) =>
  new Response(`${JSON.stringify(props.file)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
