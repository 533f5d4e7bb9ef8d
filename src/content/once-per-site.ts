import type { Site } from './site.ts';

/**
 * A function of the whole site that works only once for each site: indexes and exports that many pages ask for.
 */
export function oncePerSite<Result>(make: (site: Site) => Result): (site: Site) => Result {
  const made = new WeakMap<Site, { readonly result: Result }>();
  return (site) => {
    const known = made.get(site) ?? { result: make(site) };
    made.set(site, known);
    return known.result;
  };
}
