import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixtureCorpus } from '../browser/fixture-site.ts';
import { startDev, timeEdit, type DevServer } from './dev-server.ts';

/** What `npm run dev` serves of a copy of the fixture corpus, which may be edited. */
const folder = mkdtempSync(join(tmpdir(), 'dev-'));
const content = join(folder, 'content');
let server: DevServer | undefined;
let origin = '';

beforeAll(async () => {
  cpSync(fixtureCorpus.CONTENT_DIR, content, { recursive: true });
  server = await startDev({ CONTENT_DIR: content, SEEDS_DIR: fixtureCorpus.SEEDS_DIR }, 4460);
  origin = server.origin;
});

afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true });
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

/** In seconds; how soon an edit shows among many documents, `npm run bench:dev` says. */
const LONGEST = 60;
const document = '/policies/shili-2024/';

test.each([document, `/en${document}`])('an edit of a paragraph shows on %s', async (path) => {
  const shown = path === document ? '请逐条抓好落实' : '请逐条逐项抓好落实';
  await timeEdit(
    {
      file: join(content, 'policies/shili-2024.mdx'),
      from: path === document ? '请结合实际抓好落实' : '请逐条抓好落实',
      to: shown,
      address: origin + path,
      shown,
    },
    LONGEST,
  );
});

test.each([document, '/targets/shili-2024-layout/'])('an edit of a record shows on %s', async (path) => {
  const name = '与主导产业相适应的职业教育布局';
  const shown = path === document ? `新的${name}` : `更新的${name}`;
  await timeEdit(
    {
      file: join(content, 'targets/shili-2024.yaml'),
      from: `name: ${path === document ? '' : '新的'}${name}`,
      to: `name: ${shown}`,
      address: origin + path,
      shown,
    },
    LONGEST,
  );
});
