import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSite } from '../../../../content/load-site.ts';
import { pathsOfRoute } from '../../../../content/when-pages-are-written.ts';
import type { TablePart } from '../../../../content/series-tables.ts';
import { documentTables, printPart } from '../../../../content/series-tables.ts';

/** The statements of each document whose targets are sections of a page. */
export const getStaticPaths = (async () =>
  pathsOfRoute(
    documentTables(await loadSite()).map((part) => ({
      params: { id: part.id },
      props: { part },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ part: TablePart }> = ({ props: { part } }) =>
  new Response(printPart(part), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
