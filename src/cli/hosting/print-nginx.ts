import { mediaTypes, textTypes } from './media-types.ts';
import type { HeaderRule } from './read-headers.ts';

/** Where a server finds the site, and under which path. */
export interface NginxFolder {
  /** Absolute path of the folder with the built site. */
  readonly root: string;
  /** Path it is served under; begins and ends with a slash. */
  readonly base: string;
}

/** The same, and for whom it answers. */
export interface NginxSite extends NginxFolder {
  /** Name of the server; `_` for any. */
  readonly name: string;
  /** What it listens to: a port, or an address with one. */
  readonly listen: string;
}

/** Pages and data change with the next build: they are kept, but asked about each time. */
const UNCHANGING_NOT = 'no-cache';

/** A configuration of nginx, to be included in its `http` block, that sends what the `_headers` of the site says. */
export function printNginx(rules: readonly HeaderRule[], { name, listen, ...folder }: NginxSite): string {
  const lines = folder.base === '/' ? siteLines(rules, folder) : locationLines(rules, folder);
  const server = [`listen ${listen};`, `server_name ${name};`, 'server_tokens off;', ...lines];
  return `${printNginxMaps(rules, folder)}server {\n${printLines(server, 1)}}\n`;
}

/**
 * The part for the `http` block of a server that has another site too: the headers that only some addresses have, as
 * variables. An empty one is not sent, and no block inside another one drops those of the outer, as `add_header` would.
 */
export function printNginxMaps(rules: readonly HeaderRule[], { base }: Pick<NginxFolder, 'base'>): string {
  const others = othersOf(rules, base);
  return printLines(
    headersOf(others).flatMap((header) => [
      `map $uri ${variable(header)} {`,
      `    default ${quote(header === 'Cache-Control' ? UNCHANGING_NOT : '')};`,
      ...others.flatMap(({ pattern, headers }) =>
        headers
          .filter((sent) => sent.name === header)
          .map(({ value }) => `    ${printPattern(pattern)} ${quote(value)};`),
      ),
      '}',
    ]),
    0,
  );
}

/**
 * The part for the `server` block that has another site too: all of it stands in a location below the path, whatever the
 * other site says of its own, patterns included.
 */
export function printNginxLocation(rules: readonly HeaderRule[], folder: NginxFolder): string {
  return printLines(locationLines(rules, folder), 0);
}

function locationLines(rules: readonly HeaderRule[], folder: NginxFolder): readonly string[] {
  const { base } = folder;
  return [
    `location = ${base.slice(0, -1)} {`,
    '    absolute_redirect off;',
    `    return 301 ${base};`,
    '}',
    `location ^~ ${base} {`,
    ...siteLines(rules, folder).map((line) => `    ${line}`),
    '}',
  ];
}

/** What holds of every address of the site. */
function siteLines(rules: readonly HeaderRule[], { root, base }: NginxFolder): readonly string[] {
  const everywhere = rules.filter(({ pattern }) => pattern === `${base}*`).flatMap(({ headers }) => headers);
  return [
    'absolute_redirect off;',
    'index index.html;',
    // A folder without a page is an address like any other that there is not.
    `error_page 403 404 =404 ${base}404.html;`,
    'types {',
    ...Object.entries(mediaTypes).map(([end, type]) => `    ${type} ${end};`),
    '}',
    'default_type application/octet-stream;',
    'charset utf-8;',
    `charset_types ${withoutHtml.join(' ')};`,
    '# Files packed beforehand (npm run compress); what has none is packed when it is sent.',
    'gzip_static on;',
    'gzip on;',
    'gzip_vary on;',
    `gzip_types ${withoutHtml.join(' ')};`,
    ...everywhere.map((sent) => `add_header ${sent.name} ${quote(sent.value)} always;`),
    ...headersOf(othersOf(rules, base)).map((header) => `add_header ${header} ${variable(header)} always;`),
    base === '/' ? `root ${quote(root)};` : `alias ${quote(`${root}/`)};`,
    '# For hosts that read it; no page.',
    `location = ${base}_headers {`,
    '    return 404;',
    '}',
  ];
}

/** Rules of some addresses alone. */
function othersOf(rules: readonly HeaderRule[], base: string): readonly HeaderRule[] {
  return rules.filter(({ pattern }) => pattern !== `${base}*`);
}

/** Headers that not every address has alike, by name. */
function headersOf(others: readonly HeaderRule[]): readonly string[] {
  return [...new Set(['Cache-Control', ...others.flatMap(namesOf)])].sort();
}

function variable(header: string): string {
  return `$zhice_${header.toLowerCase().replaceAll('-', '_')}`;
}

function printLines(lines: readonly string[], depth: number): string {
  return lines.map((line) => `${'    '.repeat(depth)}${line}\n`).join('');
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
