import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ServedPage } from '../../../../src/cli/review-page/serve-review-page.ts';
import { serveReviewPage } from '../../../../src/cli/review-page/serve-review-page.ts';
import { DEFAULT_FOLDERS } from '../../../../src/schemas/settings.ts';

const POLICY = 'shili-2024';
/** What the fixture records has to be drafted anew. */
const DROPPED = ['targets', 'milestones', 'numeral-exclusions'].map(
  (name) => `content/${name}/${POLICY}.yaml`,
);

let root = '';
let page: ServedPage;

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'review-page-'));
  for (const folder of ['content', 'seeds'])
    cpSync(resolve('tests/fixtures/site', folder), join(root, folder), { recursive: true });
  for (const file of DROPPED) rmSync(join(root, file));
  page = await serve();
});

afterEach(async () => {
  page.close();
  await page.closed;
  rmSync(root, { recursive: true, force: true });
});

function serve(): Promise<ServedPage> {
  return serveReviewPage({
    root,
    settings: { asOf: undefined, folders: DEFAULT_FOLDERS },
    policy: POLICY,
    language: 'zh',
  });
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

/** Sends a request as it is told, with no header of its own but the host. */
function ask(
  path: string,
  {
    method = 'GET',
    headers = {},
    body = '',
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  const { hostname, port } = new URL(page.address);
  return new Promise((answer, fail) => {
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => {
        answer({ status: response.statusCode, headers: response.headers, body: text });
      });
    });
    sent.on('error', fail);
    sent.end(body);
  });
}

async function enter(): Promise<string> {
  const { pathname, search } = new URL(page.address);
  const { headers } = await ask(pathname + search);
  return String(headers['set-cookie']).split(';')[0] ?? '';
}

async function post(path: string, body: unknown, cookie: string): Promise<Answer> {
  const headers = { cookie, origin: new URL(page.address).origin, 'content-type': 'application/json' };
  return ask(path, { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) });
}

test('it listens on this machine alone, and its address is exchanged for a cookie that no script reads', async () => {
  expect(page.host).toBe('127.0.0.1');
  const { pathname, search } = new URL(page.address);
  const { status, headers } = await ask(pathname + search);
  expect([status, headers['location']]).toEqual([303, '/']);
  expect(String(headers['set-cookie'])).toMatch(/; HttpOnly; SameSite=Strict$/u);
});

test('the page runs no inline script or style and nothing of another origin', async () => {
  const { status, headers, body } = await ask('/', { headers: { cookie: await enter() } });
  expect(status).toBe(200);
  const policy = String(headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  expect(body).not.toMatch(/\sstyle=|<style|<script(?![^>]*\ssrc=)|\son[a-z]+=/u);
  for (const [, source = ''] of body.matchAll(/(?:src|href)="([^"]*)"/gu))
    expect(source).toMatch(/^\/(?!\/)/u);
});

test('its script is JavaScript that imports nothing', async () => {
  const { body, headers } = await ask('/review-page.client.js', { headers: { cookie: await enter() } });
  expect(headers['content-type']).toContain('text/javascript');
  expect(body).not.toMatch(/^import |interface |: string/mu);
});

test('without the token, for a foreign host or from a foreign site it says nothing and does nothing', async () => {
  const cookie = await enter();
  const { origin } = new URL(page.address);
  const json = { cookie, origin, 'content-type': 'application/json' };
  const decision = { method: 'POST', body: '{"item":"a","verdict":"reject"}' };
  const answers = await Promise.all([
    ask('/'),
    ask('/review-page.css'),
    ask('/', { headers: { cookie, host: 'example.org' } }),
    ask('/decide', { ...decision, headers: { ...json, origin: 'http://example.org' } }),
    ask('/decide', { ...decision, headers: { cookie, 'content-type': 'application/json' } }),
    ask('/decide', { ...decision, headers: { ...json, 'content-type': 'text/plain' } }),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403, 415]);
  expect(answers.every(({ body }) => body === '')).toBe(true);
});

test('a request that is not one of the page is refused', async () => {
  const cookie = await enter();
  const statuses = await Promise.all([
    post('/decide', '{', cookie),
    post('/decide', { item: 'a', verdict: 'burn' }, cookie),
    post('/nothing', {}, cookie),
    post('/decide', `"${'a'.repeat(300_000)}"`, cookie),
  ]);
  expect(statuses.map(({ status }) => status)).toEqual([400, 400, 404, 413]);
});

test('a decision is kept when the program ends, and undone by the last one', async () => {
  const cookie = await enter();
  const { body } = await ask('/', { headers: { cookie } });
  const [, item = ''] = /<main data-item="([^"]*)"/u.exec(body) ?? [];
  await post('/decide', { item, verdict: 'reject' }, cookie);
  page.close();
  await page.closed;
  page = await serve();
  const again = await enter();
  const kept = await ask('/', { headers: { cookie: again } });
  expect(kept.body).toContain('class="state');
  expect(kept.body).toMatch(
    new RegExp(`class="entry rejected" data-action="select" data-item="${item}"`, 'u'),
  );
  const undone = await post('/undo', {}, again);
  expect(undone.body).not.toContain('class="entry rejected"');
});

test('what is decided is checked, written once it is asked for, and then forgotten', async () => {
  const cookie = await enter();
  const { body } = await ask('/', { headers: { cookie } });
  const item = [...body.matchAll(/data-item="(target:[^"]*)"/gu)][0]?.[1] ?? '';
  await post('/decide', { item, verdict: 'accept' }, cookie);
  const checked = await post('/check', { panel: 'save' }, cookie);
  expect(checked.body).toContain(`<code>content/targets/${POLICY}.yaml</code>`);
  expect(existsSync(join(root, `content/targets/${POLICY}.yaml`))).toBe(false);
  const written = await post('/save', { isRead: false, isComplete: false }, cookie);
  expect(written.body).toMatch(/写好了 \d 个文件/u);
  expect(readFileSync(join(root, `content/targets/${POLICY}.yaml`), 'utf8')).toContain('review: reviewed');
  expect(existsSync(join(root, `.cache/add/review-page/${POLICY}.json`))).toBe(false);
});

test('words of a document or a form are printed as words', async () => {
  const cookie = await enter();
  const { body } = await ask('/', { headers: { cookie } });
  const item = [...body.matchAll(/data-item="(target:[^"]*)"/gu)][0]?.[1] ?? '';
  const shown = await post(
    '/decide',
    { item, verdict: 'accept', values: { name: '<b onclick="x">', kind: 'none' } },
    cookie,
  );
  expect(shown.body).toContain('value="&lt;b onclick=&quot;x&quot;&gt;"');
  expect(shown.body).not.toContain('<b onclick');
});

test('it ends when the page says that it is finished', async () => {
  const cookie = await enter();
  const { status } = await post('/close', {}, cookie);
  expect(status).toBe(200);
  await page.closed;
});
