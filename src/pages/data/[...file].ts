import type { APIRoute, GetStaticPaths } from 'astro';
import type { DataFile } from '../../content/data-files.ts';
import { dataFiles } from '../../content/data-files.ts';
import { loadSite } from '../../content/load-site.ts';
import { pathsOfRoute } from '../../content/when-pages-are-written.ts';

/** Every data file, at the path that its name gives. */
export const getStaticPaths: GetStaticPaths = async () =>
  pathsOfRoute(dataFiles(await loadSite()).map((file) => ({ params: { file: file.path }, props: { file } })));

export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) => {
  const content = file.make();
  return new Response(typeof content === 'string' ? content : Buffer.from(content), {
    headers: { 'Content-Type': file.mediaType },
  });
};
