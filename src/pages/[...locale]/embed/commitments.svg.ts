import type { APIRoute } from 'astro';
import { loadSite } from '../../../content/load-site.ts';
import { localePaths } from '../../../features/shell/locale-paths.ts';
import { drawCommitmentsPicture } from '../../../features/targets/commitments/picture/commitments-picture.ts';
import { viewCommitments } from '../../../features/targets/commitments/view.ts';
import { localeOf } from '../../../i18n/locale.ts';

/** The commitments by deadline, in every language. */
export const getStaticPaths = localePaths;

export const GET: APIRoute = async ({ params }) => {
  const site = await loadSite();
  const locale = localeOf(params['locale']);
  return new Response(drawCommitmentsPicture(site, locale, viewCommitments(site, locale)), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
};
