import { existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { COMPRESSED, compressFile } from '../browser/page-weight.ts';

/** One answer of the server. */
export interface Answer {
  readonly path: string;
  /** What it is by its name: `html`, `css`, `js`, `woff2`, … */
  readonly kind: string;
  /** Of the body as sent, without headers. */
  readonly bytes: number;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  csv: 'text/csv',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  wasm: 'application/wasm',
  woff2: 'font/woff2',
  xml: 'application/xml',
};

/** Serves a built site (base `/`) compressed as a good host does it, brotli 11, and reports every answer. */
export async function serveCompressed(
  folder: string,
  report: (answer: Answer) => void,
): Promise<{ readonly origin: string; readonly stop: () => void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const file = folder + path;
    const kind = extname(path).slice(1);
    if (path.includes('..') || !existsSync(file) || statSync(file).isDirectory()) {
      response.writeHead(404).end();
      report({ path, kind, bytes: 0 });
      return;
    }
    const isPlain = COMPRESSED.includes(kind);
    const body = compressFile(file);
    response.writeHead(200, {
      'content-type': MEDIA_TYPES[kind] ?? 'application/octet-stream',
      'content-length': body.length,
      ...(isPlain ? {} : { 'content-encoding': 'br' }),
    });
    response.end(body);
    report({ path, kind, bytes: body.length });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, stop: () => void server.close() };
}
