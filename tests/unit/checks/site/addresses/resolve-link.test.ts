import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolveLink } from '../../../../../src/checks/site/addresses/resolve-link.ts';
import type { BuiltSite } from '../../../../../src/checks/site/built-site.ts';

const origin = 'https://zhice.example';
/** A site without files: what a link leads to is missing, and is told. */
const site = { origin, base: '/zhice/', files: new Set<string>() } as unknown as BuiltSite;

test('resolves addresses of any parts as the browser does', () => {
  const part = fc.constantFrom(
    '/',
    '../',
    './',
    '..',
    '.',
    'a/',
    'b-1/',
    'c.html',
    '一',
    '?x=1',
    '#s3',
    ':',
    '%20',
    '\\',
    ' ',
  );
  const path = fc.constantFrom(
    '/zhice/',
    '/zhice/policies/a/',
    '/zhice/policies/a/targets/2/',
    '/zhice/404.html',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), path, (parts, from) => {
      const address = parts.join('');
      const url = URL.parse(address, origin + from);
      const expected =
        url?.origin === origin
          ? { kind: 'missing', path: decodeURIComponent(url.pathname) }
          : { kind: 'elsewhere' };
      expect(resolveLink(address, from, site)).toEqual(expected);
    }),
    { numRuns: 3000 },
  );
});
