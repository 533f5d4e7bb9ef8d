import type { APIRoute } from 'astro';
import { loadSite } from '../../../content/load-site.ts';
import { localePaths } from '../../../features/shell/locale-paths.ts';
import { drawTimelinePicture } from '../../../features/timeline/timeline-picture.ts';
import { viewTimelinePage } from '../../../features/timeline/view.ts';
import { localeOf } from '../../../i18n/locale.ts';

/** The timeline, in every language. */
export const getStaticPaths = localePaths;

export const GET: APIRoute = async ({ params }) => {
  const site = await loadSite();
  const locale = localeOf(params['locale']);
  return new Response(drawTimelinePicture(site, locale, viewTimelinePage(site, locale)), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
};
