import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { contentPolicy } from '../features/shell/content-policy.ts';
import { themeHash } from '../features/shell/theme-hash.ts';
import { locales, sourceLocale } from '../i18n/locale.ts';

/**
 * Writes the response headers in the `_headers` form that static hosts read.
 *
 * @param base begins and ends with a slash
 */
export function responseHeaders(base: string): AstroIntegration {
  return {
    name: 'zhice:response-headers',
    hooks: {
      'astro:build:done': async ({ dir, pages }) => {
        const paths = pages.map(({ pathname }) => pathname);
        await writeFile(new URL('_headers', dir), printHeaders(base, paths, themeHash));
      },
    },
  };
}

/**
 * The rules of `_headers`. Hosts send the headers of every rule that an address matches, and browsers hold a page to
 * all policies that they get: a later rule can forbid more but allow nothing. So the rule for all addresses says
 * nothing of frames, and those of every part of the site but `embed/`, which any site may show, forbid them.
 *
 * @param paths of the pages below the base: `''`, `about/`, `en/policies/x/`
 * @param themeHash `sha256-…` of the one inline script
 */
export function printHeaders(base: string, paths: readonly string[], themeHash: string): string {
  const everywhere = [
    `Content-Security-Policy: ${contentPolicy(themeHash)}`,
    'X-Content-Type-Options: nosniff',
    'Referrer-Policy: strict-origin-when-cross-origin',
    `Permissions-Policy: ${PERMISSIONS}`,
  ];
  const unframed = [...new Set(paths.flatMap(partOf))].sort();
  return [
    rule(`${base}*`, everywhere),
    ...unframed.map((part) => rule(base + part, ["Content-Security-Policy: frame-ancestors 'self'"])),
    // Data may be read by scripts of any site.
    rule(`${base}data/*`, ['Access-Control-Allow-Origin: *']),
    rule(`${base}_astro/*`, ['Cache-Control: public, max-age=31536000, immutable']),
  ].join('');
}

function rule(pattern: string, headers: readonly string[]): string {
  return `${pattern}\n${headers.map((header) => `  ${header}\n`).join('')}`;
}

const localeFolders = locales.filter((locale) => locale !== sourceLocale).map(String);

/** The pattern of the part of the site that a page belongs to; none for what may be framed. */
function partOf(path: string): readonly string[] {
  const steps = path.split('/').filter((step) => step !== '');
  const locale = localeFolders.includes(steps[0] ?? '') ? `${steps[0] ?? ''}/` : '';
  const part = steps[locale === '' ? 0 : 1];
  if (part === 'embed') return [];
  if (part === '404') return ['404', '404.html', '404/'];
  // The home page has two addresses, and a server that looks for a folder's page comes to know it by the second.
  return part === undefined ? [locale, `${locale}index.html`] : [`${locale}${part}/*`];
}

/** Off, since nothing here uses it. */
const UNUSED = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
];

/** Copying and sharing are for this site's own pages, as browsers have it where nothing is said. */
const PERMISSIONS = UNUSED.map((feature) => `${feature}=()`).join(', ');
