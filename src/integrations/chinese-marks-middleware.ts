import type { MiddlewareHandler } from 'astro';
import { markChinese } from '../features/ui/html/mark-chinese.ts';
import { isDocumentPage, shortenLinks } from '../features/ui/html/shorten-links.ts';
import { localeOf, sourceLocale } from '../i18n/locale.ts';

/** Rewrites every page of HTML in another language, and every page of a document; other files pass as they are. */
export const onRequest: MiddlewareHandler = async ({ params, url: { pathname } }, next) => {
  const response = await next();
  // Another page in Chinese needs nothing, and is not read and written again.
  const isChinese = localeOf(params['locale']) === sourceLocale;
  if (isChinese && !isDocumentPage(pathname)) return response;
  if (!/^text\/html\b/u.test(response.headers.get('content-type') ?? '')) return response;
  const html = await response.text();
  const rewritten = shortenLinks(isChinese ? html : markChinese(html), pathname);
  // As bytes, which are handed on as they are: a string would be encoded and then copied twice.
  return new Response(Buffer.from(rewritten), {
    status: response.status,
    headers: response.headers,
  });
};
