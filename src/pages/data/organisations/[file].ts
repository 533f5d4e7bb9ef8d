import type { APIRoute, GetStaticPaths } from 'astro';
import type { OrganisationFile } from '../../../library/organisation-files.ts';
import { getOrganisationFiles } from '../../../library/organisation-files.ts';

/** The task table of each body, as CSV and as a Word file. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await getOrganisationFiles()).map((file) => ({ params: { file: file.name }, props: { file } }));

export const GET: APIRoute<{ file: OrganisationFile }> = ({ props: { file } }) =>
  new Response(typeof file.content === 'string' ? file.content : Buffer.from(file.content), {
    headers: { 'Content-Type': file.mediaType },
  });
