import type { TrackedSeries } from '../../../content/site.ts';

/**
 * Estimated bytes of HTML that the sections of one page may come to, so that it stays below 200 KiB with its frame and
 * the list of what is on further pages: of a thousand documents none was more than five sixths of its estimate.
 */
const MOST_BYTES = 210_000;

/**
 * Divides the series of a document among pages by what their sections will weigh, in printed order; there is one page at
 * least. The same in every language.
 * @param taken bytes of the first page that something else takes
 */
export function dividePages(
  series: readonly TrackedSeries[],
  taken = 0,
): readonly (readonly TrackedSeries[])[] {
  const pages: TrackedSeries[][] = [[]];
  let bytes = taken;
  for (const each of series) {
    const weight = sectionBytes(each);
    const last = pages.at(-1) ?? [];
    if (last.length > 0 && bytes + weight > MOST_BYTES) {
      pages.push([each]);
      bytes = weight;
    } else {
      last.push(each);
      bytes += weight;
    }
  }
  return pages;
}

/** About how many bytes of HTML the section of a series is, on the heavy side; measured. */
function sectionBytes({ points }: TrackedSeries): number {
  const numbered = points.filter(({ point }) => point.value !== undefined).length;
  const statements = points.map(
    ({ point, reports }) =>
      600 + 3 * point.quote.length + 110 * point.organisations.length + 1_000 * reports.length,
  );
  // Numbers of one series make a chart, drawn in two widths.
  const chart = numbered > 1 || points.some(({ reports }) => reports.length > 0) ? 6_000 : 0;
  return 600 + chart + statements.reduce((sum, each) => sum + each, 0);
}
