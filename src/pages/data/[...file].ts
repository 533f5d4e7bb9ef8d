import type { APIRoute, GetStaticPaths } from 'astro';
import type { DataFile } from '../../content/data-files.ts';
import { dataFiles } from '../../content/data-files.ts';
import { loadSite } from '../../content/load-site.ts';
import type { FileContent } from '../../content/measure-file.ts';
import { pathsOfRoute } from '../../content/when-pages-are-written.ts';

/** Every data file, at the path that its name gives. */
export const getStaticPaths: GetStaticPaths = async () =>
  pathsOfRoute(dataFiles(await loadSite()).map((file) => ({ params: { file: file.path }, props: { file } })));

export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
  new Response(bodyOf(file.make()), { headers: { 'Content-Type': file.mediaType } });

/** The parts of a large file are handed over one by one: put together, it would stand in memory once more. */
function bodyOf(content: FileContent): BodyInit {
  if (typeof content === 'string') return content;
  if (content instanceof Uint8Array) return Buffer.from(content);
  return new ReadableStream({
    start: (body) => {
      for (const part of content) body.enqueue(part);
      body.close();
    },
  });
}
