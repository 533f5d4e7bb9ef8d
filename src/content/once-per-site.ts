import { measureWork } from './measure-work.ts';
import type { Site } from './site.ts';

/**
 * A function of the whole site that works only once for each site: indexes and exports that many pages ask for.
 * @param work what a build that tells where its time goes (BUILD_TIMES) calls this work
 */
export function oncePerSite<Result>(make: (site: Site) => Result, work?: string): (site: Site) => Result {
  const made = new WeakMap<Site, { readonly result: Result }>();
  return (site) => {
    const known = made.get(site) ?? { result: work === undefined ? make(site) : measureWork(work, () => make(site)) };
    made.set(site, known);
    return known.result;
  };
}
