import { expect, test } from 'vitest';
import { printNginx } from '../../../../src/cli/hosting/print-nginx.ts';
import { readHeaders } from '../../../../src/cli/hosting/read-headers.ts';
import { printHeaders } from '../../../../src/integrations/response-headers.ts';

const site = { root: '/srv/zhice', base: '/', name: 'zhice.example', listen: '80' };
const rules = readHeaders(printHeaders('/', ['', 'about/', '404/', 'embed/x/'], 'sha256-x'));

test('the rules of _headers are read back: patterns, names, and values with colons', () => {
  expect(readHeaders('/*\n  A: b: c\n  D: e\n/x/*\n  A: f\n')).toEqual([
    {
      pattern: '/*',
      headers: [
        { name: 'A', value: 'b: c' },
        { name: 'D', value: 'e' },
      ],
    },
    { pattern: '/x/*', headers: [{ name: 'A', value: 'f' }] },
  ]);
});

test('every header of _headers is in the configuration, with its value', () => {
  const conf = printNginx(rules, site);
  for (const { headers } of rules) {
    for (const { name, value } of headers) {
      expect(conf).toContain(`add_header ${name} `);
      expect(conf).toContain(`"${value}"`);
    }
  }
});

test('a site under a path is served from its folder by an alias, and its 404 page stands there', () => {
  const conf = printNginx(readHeaders(printHeaders('/a.b/', ['404/'], 'x')), { ...site, base: '/a.b/' });
  expect(conf).toMatch(/\n {4}location \^~ \/a\.b\/ \{\n(?: {8}.*\n)* {8}alias "\/srv\/zhice\/";\n/u);
  expect(conf).toContain('error_page 403 404 =404 /a.b/404.html;');
  expect(conf).toContain(String.raw`"~^/a\.b/_astro/" "public, max-age=31536000, immutable";`);
});
