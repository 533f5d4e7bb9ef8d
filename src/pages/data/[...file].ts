import type { APIRoute, GetStaticPaths } from 'astro';
import type { DataFile } from '../../library/data-files.ts';
import { getDataFiles } from '../../library/data-files.ts';

/** Every data file, at the path that its name gives. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await getDataFiles()).map((file) => ({ params: { file: file.path }, props: { file } }));

export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
  new Response(typeof file.content === 'string' ? file.content : Buffer.from(file.content), {
    headers: { 'Content-Type': file.mediaType },
  });
