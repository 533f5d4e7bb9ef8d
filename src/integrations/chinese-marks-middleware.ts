import type { MiddlewareHandler } from 'astro';
import { markChinese } from '../features/ui/mark-chinese.ts';
import { shortenLinks } from '../features/ui/shorten-links.ts';

/** Rewrites every page of HTML; other files pass as they are. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  if (!/^text\/html\b/u.test(response.headers.get('content-type') ?? '')) return response;
  return new Response(shortenLinks(markChinese(await response.text()), url.pathname), {
    status: response.status,
    headers: response.headers,
  });
};
