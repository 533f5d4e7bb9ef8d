import { mediaTypes, textTypes } from './media-types.ts';
import type { HeaderRule } from './read-headers.ts';

/** Where a server finds the site, and for whom it answers. */
export interface NginxSite {
  /** Absolute path of the folder with the built site. */
  readonly root: string;
  /** Path it is served under; begins and ends with a slash. */
  readonly base: string;
  /** Name of the server; `_` for any. */
  readonly name: string;
  /** What it listens to: a port, or an address with one. */
  readonly listen: string;
}

/** Pages and data change with the next build: they are kept, but asked about each time. */
const UNCHANGING_NOT = 'no-cache';

/**
 * A configuration of nginx, to be included in its `http` block, that sends what the `_headers` of the site says.
 * Headers that only some addresses have are variables: an empty one is not sent, and no block inside another one drops
 * those of the outer, as `add_header` would.
 */
export function printNginx(rules: readonly HeaderRule[], { root, base, name, listen }: NginxSite): string {
  const everywhere = rules.filter(({ pattern }) => pattern === `${base}*`).flatMap(({ headers }) => headers);
  const others = rules.filter(({ pattern }) => pattern !== `${base}*`);
  const names = [...new Set(['Cache-Control', ...others.flatMap(namesOf)])].sort();
  const variable = (header: string) => `$zhice_${header.toLowerCase().replaceAll('-', '_')}`;
  return [
    ...names.flatMap((header) => [
      `map $uri ${variable(header)} {`,
      `    default ${quote(header === 'Cache-Control' ? UNCHANGING_NOT : '')};`,
      ...others.flatMap(({ pattern, headers }) =>
        headers
          .filter((sent) => sent.name === header)
          .map(({ value }) => `    ${printPattern(pattern)} ${quote(value)};`),
      ),
      '}',
    ]),
    'server {',
    `    listen ${listen};`,
    `    server_name ${name};`,
    '    server_tokens off;',
    '    absolute_redirect off;',
    '    index index.html;',
    // A folder without a page is an address like any other that there is not.
    `    error_page 403 404 =404 ${base}404.html;`,
    '    types {',
    ...Object.entries(mediaTypes).map(([end, type]) => `        ${type} ${end};`),
    '    }',
    '    default_type application/octet-stream;',
    '    charset utf-8;',
    `    charset_types ${withoutHtml.join(' ')};`,
    '    # Files packed beforehand (npm run compress); what has none is packed when it is sent.',
    '    gzip_static on;',
    '    gzip on;',
    '    gzip_vary on;',
    `    gzip_types ${withoutHtml.join(' ')};`,
    ...everywhere.map((sent) => `    add_header ${sent.name} ${quote(sent.value)} always;`),
    ...names.map((header) => `    add_header ${header} ${variable(header)} always;`),
    ...(base === '/'
      ? [`    root ${quote(root)};`]
      : [
          `    location = ${base.slice(0, -1)} {`,
          `        return 301 ${base};`,
          '    }',
          `    location ${base} {`,
          `        alias ${quote(`${root}/`)};`,
          '    }',
        ]),
    '    # For hosts that read it; no page.',
    `    location = ${base}_headers {`,
    '        return 404;',
    '    }',
    '}',
    '',
  ].join('\n');
}

/** nginx has that type in these lists by itself, and warns of it twice. */
const withoutHtml = textTypes.filter((type) => type !== 'text/html');

function namesOf({ headers }: HeaderRule): readonly string[] {
  return headers.map(({ name }) => name);
}

function printPattern(pattern: string): string {
  if (!pattern.endsWith('*')) return quote(pattern);
  return quote(`~^${pattern.slice(0, -1).replaceAll('.', String.raw`\.`)}`);
}

function quote(value: string): string {
  return `"${value.replaceAll('"', String.raw`\"`)}"`;
}
