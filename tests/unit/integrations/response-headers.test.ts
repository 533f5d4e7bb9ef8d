import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { themeHash } from '../../../src/features/shell/theme-hash.ts';
import { themeScript } from '../../../src/features/shell/theme-script.ts';
import { printHeaders } from '../../../src/integrations/response-headers.ts';

const pages = [
  '',
  '404/',
  'about/',
  'policies/',
  'policies/a-2024/',
  'en/',
  'en/about/',
  'embed/targets/x/',
  'en/embed/targets/x/',
];

/** What a static host sends for an address: the headers of every rule that it matches, by name. */
function headersOf(path: string, base = '/'): Readonly<Record<string, readonly string[]>> {
  const sent: Record<string, string[]> = {};
  let matches = false;
  for (const line of printHeaders(base, pages, 'sha256-x').split('\n')) {
    if (!line.startsWith(' ')) {
      matches = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : path === line;
      continue;
    }
    const [name = '', value = ''] = line.trim().split(/: (.*)/);
    if (matches) (sent[name] ??= []).push(value);
  }
  return sent;
}

test.each(['/', '/about/', '/policies/', '/policies/a-2024/', '/en/', '/en/about/', '/404.html'])(
  'no other site may show %s in a frame',
  (path) => {
    expect(headersOf(path)['Content-Security-Policy']).toContain("frame-ancestors 'self'");
  },
);

test.each(['/embed/targets/x/', '/en/embed/targets/x/'])('any site may show %s in a frame', (path) => {
  expect(headersOf(path)['Content-Security-Policy']?.join()).not.toContain('frame-ancestors');
});

test.each(['/', '/embed/targets/x/', '/data/targets.csv'])(
  '%s says what it may load, where forms go, what a referrer tells and what is switched off',
  (path) => {
    const sent = headersOf(path);
    expect(sent['Content-Security-Policy']?.[0]).toMatch(/form-action 'self'.*script-src 'self' 'sha256-x' /);
    expect(sent['Referrer-Policy']).toEqual(['strict-origin-when-cross-origin']);
    expect(sent['X-Content-Type-Options']).toEqual(['nosniff']);
    // Copying and sharing keep what browsers allow a site by themselves; some complain where they are named.
    expect(sent['Permissions-Policy']?.[0]).toMatch(/camera=\(\)/);
    expect(sent['Permissions-Policy']?.[0]).not.toMatch(/clipboard-write|web-share/);
  },
);

test('only files whose name changes with what they hold are kept for ever', () => {
  expect(headersOf('/_astro/page.C96tILqD.css')['Cache-Control']).toEqual([
    'public, max-age=31536000, immutable',
  ]);
  expect(headersOf('/about/')['Cache-Control']).toBeUndefined();
});

test('under a base path every rule is one of that path', () => {
  expect(headersOf('/zhice/about/', '/zhice/')['Content-Security-Policy']).toHaveLength(2);
  expect(headersOf('/about/', '/zhice/')).toEqual({});
});

test('the hash of the theme script is that of its bytes', () => {
  const hash = createHash('sha256').update(themeScript).digest('base64');
  expect(themeHash).toBe(`sha256-${hash}`);
});
