import type { Browser } from '@playwright/test';

/** What a page got, as sent. */
export interface Transfer {
  /** Bytes of the index. */
  bytes: number;
  /** … of the files beside ours that answer from records, fetched once the texts have answered. */
  beside: number;
  /** … of the scripts and programs that ask it. */
  code: number;
  /** Files or parts of files of the index. */
  requests: number;
}

/** Files of ours beside the index. */
const BESIDE = /\/search-index\/(?!(?:index|grams|lists|texts)-)/u;
/** What is a client: scripts, and Pagefind's program, which it names like the files of its index. */
const CODE = /\.js$|\/wasm\.[^/]*\.pagefind$/u;

/**
 * A page with an empty cache that counts what it gets from below `/search-index/` or `/pagefind/`; with the first, the
 * scripts of the search page too, which do more than search.
 */
export async function openCountedPage(browser: Browser, folder: '/search-index/' | '/pagefind/') {
  const context = await browser.newContext();
  const page = await context.newPage();
  const transfer: Transfer = { bytes: 0, beside: 0, code: 0, requests: 0 };
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    const isCode = CODE.test(pathname);
    const isOwnScript = folder === '/search-index/' && isCode && pathname.includes('/_astro/');
    if (!pathname.includes(folder) && !isOwnScript) return;
    const kind = isCode ? 'code' : BESIDE.test(pathname) ? 'beside' : 'bytes';
    if (kind === 'bytes') transfer.requests += 1;
    transfer[kind] += Number(response.headers()['content-length'] ?? 0);
  });
  return { page, transfer, forget: () => context.close() };
}

/** What has come since an earlier count. */
export function since(before: Transfer, after: Transfer): Transfer {
  return {
    bytes: after.bytes - before.bytes,
    beside: after.beside - before.beside,
    code: after.code - before.code,
    requests: after.requests - before.requests,
  };
}
