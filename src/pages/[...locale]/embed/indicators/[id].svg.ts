import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSite } from '../../../../content/load-site.ts';
import { pathsOfRoute } from '../../../../content/when-pages-are-written.ts';
import {
  drawIndicatorPicture,
  drawnIndicators,
} from '../../../../features/topics/topic/indicator-picture.ts';
import { localeOf, localeParam, locales } from '../../../../i18n/locale.ts';

/** The picture of every comparison of places that is drawn, in every language. */
export const getStaticPaths = (async () => {
  const site = await loadSite();
  return pathsOfRoute(
    locales.flatMap((locale) =>
      drawnIndicators(site, locale).map((drawn) => ({
        params: { locale: localeParam(locale), id: drawn.chart.id },
        props: { drawn },
      })),
    ),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ drawn: ReturnType<typeof drawnIndicators>[number] }> = async ({
  params,
  props,
}) =>
  new Response(drawIndicatorPicture(await loadSite(), localeOf(params['locale']), props.drawn), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
