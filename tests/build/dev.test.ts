import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cleanEnvironment } from './run-build.ts';

/** What `npm run dev` serves; a development server of its own, since the command leaves one in the background. */
let server: ChildProcess;
let origin = '';

beforeAll(async () => {
  server = fork('tests/build/start-dev.ts', { env: cleanEnvironment() });
  const [port] = (await Promise.race([
    once(server, 'message'),
    once(server, 'exit').then(([code]) => Promise.reject(new Error(`the server ended with ${String(code)}`))),
  ])) as [number];
  origin = `http://127.0.0.1:${String(port)}`;
});

afterAll(async () => {
  const ended = once(server, 'exit');
  server.disconnect();
  await ended;
});

async function get(path: string): Promise<Response> {
  const response = await fetch(origin + path);
  expect([path, response.status]).toEqual([path, 200]);
  return response;
}

test.each([
  ['/search/', 'data-search-state'],
  ['/verify/', '<quotation-check'],
  ['/feed.xml', '<feed '],
  ['/data/targets.csv', 'id,series,policy'],
])('the development server serves %s', async (path, words) => {
  expect(await (await get(path)).text()).toContain(words);
});

test.each(['/policies/no-such-2024/', '/policies/no-such-2024/%EF%BC%89', '/policies/no-such-2024%E3%80%82'])(
  'the development server answers %s, which no page has, with the site’s page for that',
  async (path) => {
    const response = await fetch(origin + path);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('<lead-on');
  },
);

test('the development server tells a script whether a page exists, as hosts do', async () => {
  const ask = async (path: string) => (await fetch(origin + path, { method: 'HEAD' })).status;
  expect(await ask('/about/')).toBe(200);
  expect(await ask('/no-such-page/')).toBe(404);
});

test('the development server serves the files of every document', async () => {
  const policies = (await (await get('/data/policies.json')).json()) as readonly { readonly id: string }[];
  expect(policies.length).toBeGreaterThan(0);
  for (const { id } of policies) {
    expect(await (await get(`/data/policies/${id}.json`)).json()).toMatchObject({ id });
    expect((await (await get(`/data/policies/${id}.txt`)).text()).length).toBeGreaterThan(0);
  }
});

test('the development server serves the search index, from its list of files on', async () => {
  const names = (await (await get('/search-index/files.json')).json()) as Readonly<Record<string, string>>;
  expect(Object.keys(names)).toContain('index');
  for (const name of Object.values(names)) await get(`/search-index/${name}`);
});

test('the development server says what the check finds in the document that a page is about', async () => {
  const [{ id } = { id: '' }] = (await (await get('/data/policies.json')).json()) as readonly {
    id: string;
  }[];
  const page = await (await get(`/policies/${id}/`)).text();
  const [, script = ''] = /<script[^>]* src="([^"]*scripts\/page\.js)"/u.exec(page) ?? [];
  expect(await (await get(script)).text()).toContain('dev-checks');
  const ask = async (path: string): Promise<unknown> =>
    (await get(`/@checks?path=${encodeURIComponent(path)}`)).json();
  expect(await ask(`/en/policies/${id}/`)).toMatchObject({ policy: id, problems: expect.any(Array) });
  expect(await ask('/about/')).toBeNull();
});
