import type { MiddlewareHandler } from 'astro';
import { markChinese } from '../features/ui/html/mark-chinese.ts';
import { localeOf, sourceLocale } from '../i18n/locale.ts';

/** Rewrites every page of HTML in another language; other files pass as they are. */
export const onRequest: MiddlewareHandler = async ({ params }, next) => {
  const response = await next();
  // A page in Chinese needs no marks, and is not read and written again.
  if (localeOf(params['locale']) === sourceLocale) return response;
  if (!/^text\/html\b/u.test(response.headers.get('content-type') ?? '')) return response;
  return new Response(markChinese(await response.text()), {
    status: response.status,
    headers: response.headers,
  });
};
