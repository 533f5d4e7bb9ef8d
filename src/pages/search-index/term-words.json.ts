import type { APIRoute } from 'astro';
import { loadSite } from '../../content/load-site.ts';
import { termWords } from '../../features/policies/terms/term-words.ts';

/** The names of explained terms, by the id of their page. */
export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(termWords(await loadSite()))}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
