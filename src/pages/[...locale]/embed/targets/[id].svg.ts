import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSite } from '../../../../content/load-site.ts';
import { pathsOfRoute } from '../../../../content/when-pages-are-written.ts';
import { seriesWithPages, type TrackedSeries } from '../../../../content/site.ts';
import { drawTargetPicture } from '../../../../features/targets/target/target-picture.ts';
import { viewTargetPage } from '../../../../features/targets/target/view.ts';
import { localeOf, localeParam, locales } from '../../../../i18n/locale.ts';

/** The picture of every series with a page, in every language. */
export const getStaticPaths = (async () =>
  pathsOfRoute(
    seriesWithPages(await loadSite()).flatMap((tracked) =>
      locales.map((locale) => ({
        params: { locale: localeParam(locale), id: tracked.series.id },
        props: { tracked },
      })),
    ),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ tracked: TrackedSeries }> = async ({ params, props }) => {
  const site = await loadSite();
  const locale = localeOf(params['locale']);
  return new Response(drawTargetPicture(site, locale, viewTargetPage(site, locale, props.tracked)), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
};
