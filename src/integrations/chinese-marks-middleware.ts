import type { MiddlewareHandler } from 'astro';
import { markChinese } from '../features/ui/mark-chinese.ts';

/** Rewrites every page of HTML; other files pass as they are. */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  if (!/^text\/html\b/u.test(response.headers.get('content-type') ?? '')) return response;
  return new Response(markChinese(await response.text()), {
    status: response.status,
    headers: response.headers,
  });
};
