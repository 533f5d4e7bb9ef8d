import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  printNginx,
  printNginxLocation,
  printNginxMaps,
  type NginxFolder,
} from '../../src/cli/hosting/print-nginx.ts';
import { readHeaders, type HeaderRule } from '../../src/cli/hosting/read-headers.ts';
import { fixtureSite } from '../browser/fixture-site.ts';
import { listFiles } from './list-files.ts';

const isThere = spawnSync('nginx', ['-v']).status === 0;
if (!isThere)
  console.log(
    'nginx is not installed: the tests of its configuration are skipped (apt-get install nginx-light)',
  );

/** Where Debian keeps the module that sends files packed with brotli; a build of nginx of one's own may have it elsewhere. */
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const hasBrotli = isThere && existsSync(BROTLI);
if (!hasBrotli)
  console.log(
    'nginx has no brotli module: the test of files packed with it is skipped (apt-get install libnginx-mod-http-brotli-static)',
  );

/** Folders of the site whose files are packed. */
const PACKED = ['about', 'data'];

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** An answer of the server, as it is sent. */
function ask(port: number, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((done, fail) => {
    get({ host: '127.0.0.1', port, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
      });
    }).on('error', fail);
  });
}

/** The server of another site, as the hosting guide has it, with its own folder and address. */
function printOther(folder: string, port: number): string {
  const guide = readFileSync('.github/HOSTING.md', 'utf8');
  const server = /```nginx\n(server \{.*?\n\}\n)```/su.exec(guide)?.[1] ?? '';
  return server
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('/srv/other', `${folder}/other`)
    .replace('snippets/', `${folder}/`);
}

/** The site beside another one: the part for the server in a file that it includes. */
function besideAnother(
  rules: readonly HeaderRule[],
  site: NginxFolder,
  folder: string,
  port: number,
): string {
  mkdirSync(join(folder, 'other'));
  for (const name of ['index.html', '404.html', 'page.css'])
    writeFileSync(join(folder, 'other', name), `the other site: ${name}`);
  writeFileSync(join(folder, 'zhice-location.conf'), printNginxLocation(rules, site));
  return printNginxMaps(rules, site) + printOther(folder, port);
}

/** The site as the only one of its server. */
function alone(rules: readonly HeaderRule[], site: NginxFolder, _folder: string, port: number): string {
  return printNginx(rules, { ...site, name: '_', listen: `127.0.0.1:${port}` });
}

describe.skipIf(!isThere).each([
  ['at the root of a host', fixtureSite.root, '/', 4481, alone],
  ['under a path', fixtureSite.subPath, '/sub/path/', 4482, alone],
  ['under a path beside another site', fixtureSite.subPath, '/sub/path/', 4483, besideAnother],
] as const)('nginx with the configuration printed for a site %s', (_where, site, base, port, configure) => {
  let server: ChildProcess | undefined;
  let log = '';
  let folder = '';

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'nginx-'));
    const root = join(folder, 'site');
    cpSync(resolve(site), root, { recursive: true });
    // Of the site what is asked for packed: the whole of it takes longer than all else here.
    for (const part of PACKED) spawnSync(process.execPath, ['src/cli/hosting/compress.ts', join(root, part)]);
    const rules = readHeaders(readFileSync(join(root, '_headers'), 'utf8'));
    const printed = configure(rules, { root, base }, folder, port);
    // As the hosting guide says: one line more where the module is there.
    const pack = (conf: string) =>
      hasBrotli ? conf.replace('gzip_static on;', '$& brotli_static on;') : conf;
    const included = join(folder, 'zhice-location.conf');
    if (existsSync(included)) writeFileSync(included, pack(readFileSync(included, 'utf8')));
    const conf = pack(printed);
    const module = hasBrotli ? `load_module ${BROTLI};` : '';
    mkdirSync(join(folder, 'logs'));
    const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (kind) => `${kind}_temp_path ${folder}/${kind};`,
    );
    const user = process.getuid?.() === 0 ? 'user root;' : '';
    writeFileSync(
      join(folder, 'nginx.conf'),
      `${module} daemon off; ${user} pid ${folder}/pid; error_log stderr; events {} http { access_log off; ${paths.join(' ')}\n${conf}}\n`,
    );
    server = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    server.stderr?.on('data', (chunk: Buffer) => (log += chunk.toString()));
    for (let tries = 0; tries < 100; tries += 1) {
      if (
        await ask(port, base).then(
          () => true,
          () => false,
        )
      )
        return;
      await new Promise((over) => setTimeout(over, 100));
    }
    throw new Error(`nginx does not answer: ${log}`);
  });

  afterAll(async () => {
    if (server !== undefined) {
      const stopped = once(server, 'exit');
      server.kill();
      await stopped;
    }
    rmSync(folder, { recursive: true, force: true });
  });

  /** The policies sent, as one text. */
  const policiesOf = ({ headers }: Answer): string => String(headers['content-security-policy'] ?? '');

  test('nothing in it makes nginx complain', () => {
    expect(log).not.toMatch(/\[(?:warn|emerg|error)\]/u);
  });

  test('pages come in UTF-8, are asked about each time, and carry the policy that they state themselves', async () => {
    const page = await ask(port, `${base}about/`);
    expect(page.status).toBe(200);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.headers['cache-control']).toBe('no-cache');
    const stated =
      /http-equiv="content-security-policy" content="([^"]+)"/u.exec(page.body.toString())?.[1] ?? '';
    expect(stated).not.toBe('');
    const sent = policiesOf(page);
    expect(sent.replaceAll("'", '&#39;')).toContain(stated.replaceAll("'", '&#39;'));
    expect(page.headers['x-content-type-options']).toBe('nosniff');
    expect(page.headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
  });

  test('other sites may show embeds in a frame, and no other page', async () => {
    const embed = listFiles(site).find((file) => /^embed\/targets\/[^/]+\/index\.html$/u.test(file)) ?? '';
    expect(policiesOf(await ask(port, base + embed.replace('index.html', '')))).not.toContain(
      'frame-ancestors',
    );
    for (const page of ['', 'about/', 'en/', 'en/about/', 'policies/shili-2024/', 'no-such-page/']) {
      expect(policiesOf(await ask(port, base + page)), page).toContain("frame-ancestors 'self'");
    }
  });

  test('scripts of other sites may read data, and nothing else', async () => {
    expect((await ask(port, `${base}data/targets.csv`)).headers['access-control-allow-origin']).toBe('*');
    expect((await ask(port, `${base}about/`)).headers['access-control-allow-origin']).toBeUndefined();
  });

  test('files whose name changes with what they hold are kept for ever', async () => {
    const script = listFiles(site).find((file) => /^_astro\/page\..*\.js$/u.test(file)) ?? '';
    const answer = await ask(port, base + script);
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(answer.headers['content-type']).toMatch(/^text\/javascript/u);
  });

  test.each([
    ['data/targets.csv', 'text/csv; charset=utf-8'],
    ['robots.txt', 'text/plain; charset=utf-8'],
    ['feed.xml', 'application/xml; charset=utf-8'],
    ['data/policies/shili-2024.json', 'application/json; charset=utf-8'],
    ['favicon.svg', 'image/svg+xml; charset=utf-8'],
  ])('%s is sent as %s', async (file, type) => {
    expect((await ask(port, base + file)).headers['content-type']).toBe(type);
  });

  test('a file of the search index is sent in parts, as it stands', async () => {
    const file = listFiles(site).find((each) => /^search-index\/index-.*\.bin$/u.test(each)) ?? '';
    const whole = readFileSync(`${site}/${file}`);
    const headers = { Range: 'bytes=10-29', 'Accept-Encoding': 'identity' };
    const part = await ask(port, `${base}${file}?10-20`, headers);
    expect(part.status).toBe(206);
    expect(part.body).toEqual(whole.subarray(10, 30));
  });

  test('a file packed beforehand is sent as it stands to whoever reads that, and plain to others', async () => {
    const packed = await ask(port, `${base}data/targets.csv`, { 'Accept-Encoding': 'gzip' });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(packed.headers['vary']).toBe('Accept-Encoding');
    const plain = await ask(port, `${base}data/targets.csv`);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body).toEqual(readFileSync(`${site}/data/targets.csv`));
  });

  test.skipIf(!hasBrotli)(
    'a file packed with brotli is sent so to whoever reads that, with its type and headers',
    async () => {
      for (const accepted of ['br', 'gzip, deflate, br']) {
        const packed = await ask(port, `${base}data/targets.csv`, { 'Accept-Encoding': accepted });
        expect(packed.headers['content-encoding'], accepted).toBe('br');
        expect(packed.headers['vary']).toBe('Accept-Encoding');
        expect(packed.headers['content-type']).toBe('text/csv; charset=utf-8');
        expect(packed.headers['access-control-allow-origin']).toBe('*');
        expect(brotliDecompressSync(packed.body)).toEqual(readFileSync(`${site}/data/targets.csv`));
      }
      const page = await ask(port, `${base}about/`, { 'Accept-Encoding': 'br' });
      expect(page.headers['content-encoding']).toBe('br');
      expect(page.headers['cache-control']).toBe('no-cache');
    },
  );

  test('what there is not is answered with the page for it, and status 404; so is _headers', async () => {
    for (const path of ['no-such-page/', '_headers', '_astro/', 'data/policies/']) {
      const answer = await ask(port, base + path);
      expect(answer.status, path).toBe(404);
      expect(answer.body.toString()).toContain('没有这个页面');
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    }
  });

  if (configure === besideAnother)
    test('the other site answers for its own addresses, with its own page for what is not there, and its own headers', async () => {
      const [page, style, missing] = [
        await ask(port, '/'),
        await ask(port, '/page.css'),
        await ask(port, '/no-such-page'),
      ];
      expect([page.status, style.status, missing.status]).toEqual([200, 200, 404]);
      expect(page.body.toString()).toBe('the other site: index.html');
      expect(missing.body.toString()).toBe('the other site: 404.html');
      for (const answer of [page, style, missing]) {
        expect(answer.headers['x-frame-options']).toBe('DENY');
        expect(policiesOf(answer)).toBe('');
      }
      const own = listFiles(site).find((file) => file.endsWith('.css')) ?? '';
      for (const path of ['about/', own, 'no-such-page/']) {
        const answer = await ask(port, base + path);
        expect(answer.headers['x-frame-options'], path).toBeUndefined();
        expect(answer.headers['expires'], path).toBeUndefined();
        expect(answer.headers['x-content-type-options'], path).toBe('nosniff');
      }
    });

  test('an address without its last slash leads on to the page, on the same host', async () => {
    const pages = base === '/' ? [`${base}about/`] : [base, `${base}about/`];
    for (const page of pages) {
      const answer = await ask(port, page.slice(0, -1));
      expect(answer.status).toBe(301);
      expect(answer.headers['location']).toBe(page);
    }
  });
});
