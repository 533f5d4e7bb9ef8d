/** What is looked at of a request. */
export interface RequestFacts {
  readonly method: string;
  /** Path with query, as sent. */
  readonly url: string;
  /** Names in small letters. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** What the page knows its own requests by. */
export interface PageKeys {
  readonly port: number;
  /** In the address that is printed. */
  readonly token: string;
  /** In the cookie that the address is exchanged for. */
  readonly secret: string;
}

/** `enter`: the address was right, the cookie is to be set · `refused`: an HTTP status. */
export type Admission =
  | { readonly kind: 'enter' }
  | { readonly kind: 'admitted' }
  | { readonly kind: 'refused'; readonly status: 403 | 405 | 415 };

/** Name of the cookie: browsers keep those of all ports of this machine together. */
export function cookieName(port: number): string {
  return `zhice-review-${String(port)}`;
}

/**
 * Whether a request comes from the page itself, or from who has its address: sent to this machine by its own name, from
 * no other site, with the token or the cookie; what changes something is JSON of the same origin.
 */
export function guardRequest({ method, url, headers }: RequestFacts, keys: PageKeys): Admission {
  const { port, token, secret } = keys;
  const hosts = [`127.0.0.1:${String(port)}`, `localhost:${String(port)}`];
  const host = hosts.find((each) => each === headers['host']);
  if (host === undefined) return refused(403);
  const { origin } = headers;
  if (origin !== undefined && origin !== `http://${host}`) return refused(403);
  const from = headers['sec-fetch-site'];
  const hasCookie = readCookie(headers['cookie'], cookieName(port)) === secret;
  if (method === 'POST') {
    if (origin === undefined || !hasCookie || (from !== undefined && from !== 'same-origin'))
      return refused(403);
    return /^application\/json(?:;|$)/u.test(String(headers['content-type']))
      ? { kind: 'admitted' }
      : refused(415);
  }
  if (method !== 'GET') return refused(405);
  if (new URL(url, `http://${host}`).searchParams.get('token') === token) return { kind: 'enter' };
  return hasCookie ? { kind: 'admitted' } : refused(403);
}

function refused(status: 403 | 405 | 415): Admission {
  return { kind: 'refused', status };
}

function readCookie(header: RequestFacts['headers'][string], name: string): string | undefined {
  if (typeof header !== 'string') return undefined;
  const pairs = header.split(';').map((each) => each.trim().split('='));
  return pairs.find(([each]) => each === name)?.[1];
}
