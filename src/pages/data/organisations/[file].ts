import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSite } from '../../../content/load-site.ts';
import { pathsOfRoute } from '../../../content/when-pages-are-written.ts';
import type { OrganisationFile } from '../../../features/organisations/organisation-files.ts';
import { organisationFiles } from '../../../features/organisations/organisation-files.ts';

/** The task table of each body, as CSV and as a Word file. */
export const getStaticPaths: GetStaticPaths = async () =>
  pathsOfRoute(
    organisationFiles(await loadSite()).map((file) => ({ params: { file: file.name }, props: { file } })),
  );

export const GET: APIRoute<{ file: OrganisationFile }> = ({ props: { file } }) => {
  const content = file.make();
  return new Response(typeof content === 'string' ? content : Buffer.from(content), {
    headers: { 'Content-Type': file.mediaType },
  });
};
