import { readdirSync, readFileSync, statSync } from 'node:fs';
import { locales } from '../../src/i18n/locale.ts';

/** The page of a document, in any language; `/policies/list/` has many of them. */
const POLICY_PAGE = new RegExp(`^(?:/(?:${locales.join('|')}))?/policies/(?!list/)[^/]+/$`, 'u');

/**
 * Addresses of a built site to look at in a browser, below its base: of each type of page in each language the
 * largest, every policy page in each, and the pages that answer a query with one. Nothing in it knows a document.
 */
export function pageTypes(folder: string): readonly string[] {
  const policies = listPages(folder).filter((address) => POLICY_PAGE.test(address));
  return [...new Set([...largestPages(folder), ...policies, ...queryPages(folder)])];
}

/** Of each type of page of a built site in each language the address of the largest. */
export function largestPages(folder: string): readonly string[] {
  const largest = new Map<string, { readonly address: string; readonly size: number }>();
  for (const address of listPages(folder)) {
    const { size } = statSync(`${folder}${address.endsWith('/') ? `${address}index.html` : address}`);
    const type = pageType(address);
    if (size > (largest.get(type)?.size ?? -1)) largest.set(type, { address, size });
  }
  return [...largest.values()].map(({ address }) => address);
}

function listPages(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`);
}

/** The beginning of an address below the page of a document or body: `/policies/a/` of `/policies/a/targets/`. */
const ABOVE = /\/(policies|organisations)\/(?!list\/)[^/]+\/(?=[^/])/u;

/** The address with the names of what the page is about left out: `/en/targets/a/` is of the type `/en/targets/*`. */
function pageType(address: string): string {
  const type = address.replace(ABOVE, '/$1/*/');
  const names = type.split('/').filter((name) => name !== '');
  const inFolder = locales.some((locale) => locale === names[0]) ? names.slice(1) : names;
  return inFolder.length < 2 || type.endsWith('/list/') ? type : `/${names.slice(0, -1).join('/')}/*`;
}

interface SharedWording {
  readonly a: { readonly policy: string; readonly provision: string };
  readonly b: { readonly policy: string; readonly provision: string };
}

/** A search for words of the first title, and the comparison of the first two provisions that share wording; a large corpus lists none. */
function queryPages(folder: string): readonly string[] {
  const read = (name: string): unknown => JSON.parse(readFileSync(`${folder}/data/${name}.json`, 'utf8'));
  const [document] = read('policies') as readonly { readonly title: string }[];
  const [pair] = (read('parallels') as readonly Partial<SharedWording>[]).filter(
    (row): row is SharedWording => row.a !== undefined && row.b !== undefined,
  );
  return [
    ...(document === undefined ? [] : [`/search/?q=${encodeURIComponent(document.title.slice(-8, -4))}`]),
    ...(pair === undefined
      ? []
      : [`/compare/?a=${pair.a.policy}/${pair.a.provision}&b=${pair.b.policy}/${pair.b.provision}`]),
  ];
}
