import type { Site } from '../site.ts';

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
export function resolveLink(address: string, path: string, site: Site): LinkTarget {
  const url = URL.parse(address, site.origin + path);
  if (url?.origin !== new URL(site.origin).origin) return { kind: 'elsewhere' };
  const served = decode(url.pathname);
  const name = (served + (served.endsWith('/') ? 'index.html' : '')).slice(site.base.length);
  if (!served.startsWith(site.base) || !site.files.has(name)) return { kind: 'missing', path: served };
  const fragment = decode(url.hash.slice(1).replace(/:~:.*$/, ''));
  return { kind: 'file', name, fragment: fragment === 'top' ? '' : fragment };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
