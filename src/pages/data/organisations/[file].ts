import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSite } from '../../../content/load-site.ts';
import type { OrganisationFile } from '../../../features/organisations/organisation-files.ts';
import { organisationFiles } from '../../../features/organisations/organisation-files.ts';

/** The task table of each body, as CSV and as a Word file. */
export const getStaticPaths: GetStaticPaths = async () =>
  organisationFiles(await loadSite()).map((file) => ({ params: { file: file.name }, props: { file } }));

export const GET: APIRoute<{ file: OrganisationFile }> = ({ props: { file } }) =>
  new Response(typeof file.content === 'string' ? file.content : Buffer.from(file.content), {
    headers: { 'Content-Type': file.mediaType },
  });
