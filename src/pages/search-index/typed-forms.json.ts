import type { APIRoute } from 'astro';
import { loadSite } from '../../content/load-site.ts';
import { typedForms } from '../../features/citing/jump/typed-forms.ts';

/** Characters that pastes and citations may have, and those they are read as: two strings of one length. */
export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(typedForms(await loadSite()))}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
