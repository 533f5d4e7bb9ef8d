import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { Admission, PageKeys } from './guard-request.ts';
import { cookieName, guardRequest } from './guard-request.ts';
import { answerRequest } from './page-request.ts';
import { renderPage } from './render-page.ts';
import type { ReviewPlace } from './review-session.ts';
import { ReviewSession } from './review-session.ts';

/** A review page that is being served. */
export interface ServedPage {
  /** To be opened in a browser; who has it may use the page. */
  readonly address: string;
  /** The machine's own address that it listens at. */
  readonly host: string;
  /** Once it is closed, by the page or by `close`. */
  readonly closed: Promise<void>;
  readonly close: () => void;
}

/** This machine alone. */
const HOST = '127.0.0.1';
/** More than any form of the page sends, in bytes. */
const LONGEST_BODY = 262_144;

const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
} as const;

interface Asset {
  readonly type: string;
  readonly body: string;
}

/**
 * Serves the review page of a document on this machine, for the browser of whoever has its address.
 * @param port 0 for any that is free
 */
export async function serveReviewPage(place: ReviewPlace, port = 0): Promise<ServedPage> {
  const session = new ReviewSession(place);
  const keys = {
    token: randomBytes(24).toString('base64url'),
    secret: randomBytes(24).toString('base64url'),
  };
  const assets = readAssets();
  const server = createServer((request, response) => {
    const address = server.address();
    const own = typeof address === 'object' && address !== null ? address.port : 0;
    void respond(request, response, { session, assets, server, keys: { ...keys, port: own } });
  });
  const closed = new Promise<void>((resolve) => {
    server.on('close', resolve);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, resolve);
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no address');
  return {
    address: `http://${HOST}:${String(address.port)}/?token=${keys.token}`,
    host: address.address,
    closed,
    close: () => {
      endServer(server);
    },
  };
}

interface Serving {
  readonly session: ReviewSession;
  readonly assets: ReadonlyMap<string, Asset>;
  readonly server: Server;
  readonly keys: PageKeys;
}

async function respond(request: IncomingMessage, response: ServerResponse, serving: Serving): Promise<void> {
  const { session, assets, server, keys } = serving;
  const { method = 'GET', url = '/', headers } = request;
  const admission = guardRequest({ method, url, headers }, keys);
  if (admission.kind !== 'admitted') {
    turn(admission, response, keys);
    return;
  }
  const { pathname, searchParams } = new URL(url, `http://${HOST}`);
  if (method === 'POST') {
    const body = await readBody(request);
    if (body === undefined) {
      send(response, 413, 'text/plain', '');
      return;
    }
    const { status, html, isClosed } = answerRequest(session, pathname, body);
    send(response, status, 'text/html', html);
    if (isClosed) endServer(server);
    return;
  }
  const asset = assets.get(pathname);
  if (asset !== undefined) {
    send(response, 200, asset.type, asset.body);
    return;
  }
  if (pathname !== '/') {
    send(response, 404, 'text/plain', '');
    return;
  }
  session.refresh();
  send(response, 200, 'text/html', renderPage(session.view(searchParams.get('item') ?? undefined)));
}

/** The address is exchanged for a cookie that no script reads and no other site sends; others are sent away. */
function turn(
  admission: Exclude<Admission, { kind: 'admitted' }>,
  response: ServerResponse,
  keys: PageKeys,
): void {
  if (admission.kind === 'refused') {
    send(response, admission.status, 'text/plain', '');
    return;
  }
  response.setHeader('location', '/');
  response.setHeader(
    'set-cookie',
    `${cookieName(keys.port)}=${keys.secret}; Path=/; HttpOnly; SameSite=Strict`,
  );
  send(response, 303, 'text/plain', '');
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { ...HEADERS, 'content-type': `${type}; charset=utf-8` });
  response.end(body);
}

/** `undefined` where it is longer than the page sends. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > LONGEST_BODY) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** The browser keeps its connections open; they are not waited for. */
function endServer(server: Server): void {
  server.close();
  server.closeIdleConnections();
  setTimeout(() => {
    server.closeAllConnections();
  }, 200).unref();
}

/** What the page loads: the tokens of the site, its own styles and its script as JavaScript. */
function readAssets(): ReadonlyMap<string, Asset> {
  const read = (file: URL): string => readFileSync(file, 'utf8');
  const tokens = read(new URL('../../features/shell/tokens.css', import.meta.url));
  const styles = read(new URL('./review-page.css', import.meta.url));
  const script = read(new URL('./review-page.client.ts', import.meta.url));
  return new Map([
    ['/tokens.css', { type: 'text/css', body: tokens }],
    ['/review-page.css', { type: 'text/css', body: styles }],
    ['/review-page.client.js', { type: 'text/javascript', body: stripTypeScriptTypes(script) }],
  ]);
}
