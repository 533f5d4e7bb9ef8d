import { recordsOf } from '../../../domain/record-index.ts';
import type { Site } from '../../../content/site.ts';
import { readQuantities } from '../../../domain/text/quantities/read-quantities.ts';
import type { Locale } from '../../../i18n/locale.ts';

/** A stretch of a paragraph: plain, or a quantified phrase that opens its target. */
export interface TextSegment {
  readonly text: string;
  readonly href: string | undefined;
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

/**
 * Cuts the paragraphs of a document at the quantities that target statements record, by paragraph id.
 * The segments of a paragraph, joined, are its text.
 */
export function textMarks(
  site: Site,
  locale: Locale,
  policyId: string,
  paragraphs: Iterable<{ readonly id: string; readonly text: string }>,
): ReadonlyMap<string, readonly TextSegment[]> {
  const series = recordsOf(site.targets, policyId);
  const statements = Map.groupBy(
    series.flatMap(({ id, points }) => points.map((point) => ({ series: id, point }))),
    ({ point }) => point.provision,
  );
  const cut = new Map<string, readonly TextSegment[]>();
  for (const { id, text } of paragraphs) {
    const marks = (statements.get(id) ?? [])
      .filter(({ point }) => point.value !== undefined)
      .flatMap(({ series: seriesId, point }) => {
        const at = text.indexOf(point.quote);
        const found = readQuantities(point.quote).find(
          ({ value, unit }) => value === point.value && unit === point.unit,
        );
        if (at < 0 || found === undefined) return [];
        const href = site.urls.target(locale, seriesId, point.id);
        return [{ start: at + found.start, end: at + found.end, href }];
      });
    if (marks.length > 0) cut.set(id, cutAt(text, marks));
  }
  return cut;
}

function cutAt(text: string, marks: readonly Mark[]): readonly TextSegment[] {
  const segments: TextSegment[] = [];
  let at = 0;
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    // Two statements may stand in one phrase: the first keeps the mark, the margin lists both.
    if (mark.start < at) continue;
    if (mark.start > at) segments.push({ text: text.slice(at, mark.start), href: undefined });
    segments.push({ text: text.slice(mark.start, mark.end), href: mark.href });
    at = mark.end;
  }
  if (at < text.length) segments.push({ text: text.slice(at), href: undefined });
  return segments;
}
