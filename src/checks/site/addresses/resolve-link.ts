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
  const relative = RELATIVE.exec(address);
  if (relative !== null && !hasOwnContact(site)) {
    const [, up = '', down = '', fragment = ''] = relative;
    return fileAt(decode(folderAbove(path, up.length / UP.length)) + down, fragment, site);
  }
  const url = URL.parse(address, site.origin + path);
  if (url?.origin !== originOf(site) || isContact(url, site)) return { kind: 'elsewhere' };
  return fileAt(decode(url.pathname), decode(url.hash.slice(1).replace(/:~:.*$/, '')), site);
}

/**
 * `/targets/?view=list#list` and `#s3`, as most links are: an own path of letters, digits, `-` and `_`, which a browser takes
 * as it stands. Groups: path, fragment.
 */
const PLAIN = /^((?:\/[\w-]+(?:\.[\w-]+)*)*\/?)(?:\?[\w&=.-]*)?(?:#([\w-]*))?$/;

/** `../#s3` and `targets/2/#t1`, as pages of a document write them. Groups: folders up, path down from there, fragment. */
const RELATIVE =
  /^((?:\.\.\/)*)((?:[\w-]+(?:\.[\w-]+)*\/)*(?:[\w-]+(?:\.[\w-]+)*)?)(?:\?[\w&=.-]*)?(?:#([\w-]*))?$/;
const UP = '../';

/** The folder so many steps above that of a path; the root has none above it. */
function folderAbove(path: string, steps: number): string {
  let end = path.lastIndexOf('/') + 1;
  for (let step = 0; step < steps && end > 1; step += 1) end = path.lastIndexOf('/', end - 2) + 1;
  return path.slice(0, end);
}

function originOf(site: BuiltSite): string {
  const origin = origins.get(site) ?? new URL(site.origin).origin;
  origins.set(site, origin);
  return origin;
}

const origins = new WeakMap<BuiltSite, string>();

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
