import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSite } from '../../content/load-site.ts';
import type { DataFile } from '../../features/data/data-files.ts';
import { dataFiles } from '../../features/data/data-files.ts';

/** Every data file, at the path that its name gives. */
export const getStaticPaths: GetStaticPaths = async () =>
  dataFiles(await loadSite()).map((file) => ({ params: { file: file.path }, props: { file } }));

export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
  new Response(typeof file.content === 'string' ? file.content : Buffer.from(file.content), {
    headers: { 'Content-Type': file.mediaType },
  });
