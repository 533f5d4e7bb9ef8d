import { expect, test } from 'vitest';
import type { RequestFacts } from '../../../../src/cli/review-page/guard-request.ts';
import { guardRequest } from '../../../../src/cli/review-page/guard-request.ts';

const keys = { port: 4500, token: 'token', secret: 'secret' };
const own = { host: '127.0.0.1:4500', cookie: 'other=1; zhice-review-4500=secret' };
const json = { origin: 'http://127.0.0.1:4500', 'content-type': 'application/json' };

function admit(method: string, url: string, headers: RequestFacts['headers']) {
  const admission = guardRequest({ method, url, headers }, keys);
  return admission.kind === 'refused' ? admission.status : admission.kind;
}

test.each<readonly [string, string, string, RequestFacts['headers'], unknown]>([
  ['the address with its token', 'GET', '/?token=token', { host: own.host }, 'enter'],
  ['the page with its cookie', 'GET', '/', own, 'admitted'],
  ['the page by the other name of this machine', 'GET', '/', { ...own, host: 'localhost:4500' }, 'admitted'],
  ['a decision of the page', 'POST', '/decide', { ...own, ...json }, 'admitted'],
  [
    'a decision that the browser calls its own',
    'POST',
    '/decide',
    { ...own, ...json, 'sec-fetch-site': 'same-origin' },
    'admitted',
  ],
  ['no token', 'GET', '/', { host: own.host }, 403],
  ['a wrong token', 'GET', '/?token=guess', { host: own.host }, 403],
  ['a wrong cookie', 'GET', '/', { ...own, cookie: 'zhice-review-4500=guess' }, 403],
  ['the cookie of another port', 'GET', '/', { ...own, cookie: 'zhice-review-4501=secret' }, 403],
  ['a foreign host', 'GET', '/?token=token', { host: 'example.org' }, 403],
  ['a foreign host of the same port', 'POST', '/decide', { ...own, ...json, host: 'example.org:4500' }, 403],
  ['another port', 'GET', '/', { ...own, host: '127.0.0.1:4501' }, 403],
  ['no host', 'GET', '/', { cookie: own.cookie }, 403],
  ['a foreign origin', 'POST', '/decide', { ...own, ...json, origin: 'http://example.org' }, 403],
  ['an origin of another port', 'POST', '/decide', { ...own, ...json, origin: 'http://127.0.0.1:4501' }, 403],
  ['the other name as origin', 'POST', '/decide', { ...own, ...json, origin: 'http://localhost:4500' }, 403],
  ['a hidden origin', 'POST', '/decide', { ...own, ...json, origin: 'null' }, 403],
  ['no origin', 'POST', '/decide', { ...own, 'content-type': 'application/json' }, 403],
  ['a read with a foreign origin', 'GET', '/', { ...own, origin: 'http://example.org' }, 403],
  [
    'a request that the browser calls foreign',
    'POST',
    '/decide',
    { ...own, ...json, 'sec-fetch-site': 'same-site' },
    403,
  ],
  ['a decision with the token alone', 'POST', '/decide?token=token', { host: own.host, ...json }, 403],
  [
    'a form',
    'POST',
    '/decide',
    { ...own, ...json, 'content-type': 'application/x-www-form-urlencoded' },
    415,
  ],
  ['text that looks like JSON', 'POST', '/decide', { ...own, ...json, 'content-type': 'text/plain' }, 415],
  ['another method', 'PUT', '/decide', { ...own, ...json }, 405],
])('%s: %s %s', (_name, method, url, headers, expected) => {
  expect(admit(method, url, headers)).toBe(expected);
});
