import type { BuiltSite } from '../built-site.ts';

/** Where a link leads. */
export type LinkTarget =
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'missing'; readonly path: string }
  | {
      readonly kind: 'file';
      /** Relative to the folder of the build. */
      readonly name: string;
      /** Decoded, without `#`; empty when the link has none, or one that names no element (`#top`, text fragments). */
      readonly fragment: string;
    };

/**
 * Resolves an address as a browser on the page at `path` would, on a host that serves `index.html` for `/` and
 * nothing else.
 */
export function resolveLink(address: string, path: string, site: BuiltSite): LinkTarget {
  const plain = PLAIN.exec(address);
  if (plain !== null && !hasOwnContact(site)) {
    const [, printed = '', fragment = ''] = plain;
    return fileAt(printed === '' ? decode(path) : printed, fragment, site);
  }
  const url = URL.parse(address, site.origin + path);
  if (url?.origin !== new URL(site.origin).origin || isContact(url, site)) return { kind: 'elsewhere' };
  return fileAt(decode(url.pathname), decode(url.hash.slice(1).replace(/:~:.*$/, '')), site);
}

/**
 * `resolveLink` for the links of many pages: an address that leads to the same place from all of them is resolved once.
 */
export function linkResolver(site: BuiltSite): (address: string, path: string) => LinkTarget {
  const known = new Map<string, LinkTarget>();
  return (address, path) => {
    if (!SAME_EVERYWHERE.test(address)) return resolveLink(address, path, site);
    const found = known.get(address);
    if (found !== undefined) return found;
    const target = resolveLink(address, path, site);
    known.set(address, target);
    return target;
  };
}

/** An address with its host, or from the root of this one. */
const SAME_EVERYWHERE = /^(?:https?:\/\/|\/)/;

/**
 * `/targets/?view=list#list` and `#s3`, as most links are: an own path of letters, digits, `-` and `_`, which a browser takes
 * as it stands. Groups: path, fragment.
 */
const PLAIN = /^((?:\/[\w-]+(?:\.[\w-]+)*)*\/?)(?:\?[\w&=.-]*)?(?:#([\w-]*))?$/;

/** A contact of this host may be at any of its paths. */
function hasOwnContact(site: BuiltSite): boolean {
  const { contact, origin } = site;
  if (contact === undefined) return false;
  const isOwn =
    known.get(site) ?? URL.parse(contact.split('{address}')[0] ?? '')?.origin === new URL(origin).origin;
  known.set(site, isOwn);
  return isOwn;
}

const known = new WeakMap<BuiltSite, boolean>();

function fileAt(served: string, fragment: string, site: BuiltSite): LinkTarget {
  const name = (served + (served.endsWith('/') ? 'index.html' : '')).slice(site.base.length);
  if (!served.startsWith(site.base) || !site.files.has(name)) return { kind: 'missing', path: served };
  return { kind: 'file', name, fragment: fragment === 'top' ? '' : fragment };
}

/** `url` is the contact of the settings, with anything in place of its `{address}` and as its query. */
function isContact({ origin, pathname, href }: URL, { contact = '' }: BuiltSite): boolean {
  const [start = '', ...rest] = contact.split('{address}');
  const url = URL.parse(start);
  if (url === null) return false;
  return rest.length > 0 ? href.startsWith(url.href) : origin + pathname === url.origin + url.pathname;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
