import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** What is sent compressed, by the end of its name: pages, styles, scripts and data; what engines write is so already. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Files by the path that they are served at, from its slash on. */
export type Files = ReadonlyMap<string, Uint8Array>;

interface FileServer {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/**
 * Serves files as a good host does, on a free port of this machine: compressed, and in parts where they are asked for.
 * @param find the file at a path; rejects where there is none, which is answered with 404
 */
export async function serveFiles(find: (path: string) => Promise<Uint8Array>): Promise<FileServer> {
  const sentBefore = new Map<string, Uint8Array>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    void find(path).then(
      (body) => {
        const range = /^bytes=(\d+)-(\d+)$/u.exec(request.headers.range ?? '');
        const sent =
          range === null
            ? compress(path, body, sentBefore)
            : body.subarray(Number(range[1]), Number(range[2]) + 1);
        response.writeHead(range === null ? 200 : 206, {
          ...(range && { 'Content-Range': `bytes ${range[1]}-${range[2]}/${body.length}` }),
          'Content-Type': MEDIA_TYPES[extname(path)] ?? 'application/octet-stream',
          'Content-Length': sent.length,
          ...(sent === body || range !== null ? {} : { 'Content-Encoding': 'br' }),
        });
        response.end(sent);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
      }),
  };
}

/** Pages in the quality that a host affords as it answers, what stays the same in the best. */
function compress(path: string, body: Uint8Array, sentBefore: Map<string, Uint8Array>): Uint8Array {
  if (MEDIA_TYPES[extname(path)] === undefined) return body;
  const sent =
    sentBefore.get(path) ??
    brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: path.endsWith('/') ? 5 : 11 } });
  sentBefore.set(path, sent);
  return sent;
}
