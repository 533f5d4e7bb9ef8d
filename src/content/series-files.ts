import type { Site } from './site.ts';

/** Most series of which each has files of its own: beyond it a corpus would be mostly small files. */
const MOST_SERIES = 2000;

/**
 * Whether each series has its picture and its table as static files (`/embed/targets/<id>.svg`,
 * `/data/targets/<id>.csv`). In a larger corpus its page carries the picture, and takes its rows from `targets.csv`.
 */
export function hasSeriesFiles(site: Pick<Site, 'tracker'>): boolean {
  return site.tracker.length <= MOST_SERIES;
}
