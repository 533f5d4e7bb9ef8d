import { documentLines, partsOf } from './lines.ts';
import type { PositionRange } from './provision-path.ts';
import { findProvisionPath } from './provision-path.ts';
import type { PolicyText, Provision } from './provision.ts';
import { walkProvisions } from './provision.ts';

/** A stretch of one document by ids: a provision or paragraph, or everything from one to another. */
export interface ProvisionSpan {
  readonly from: string;
  readonly to?: string;
}

/**
 * The ids of everything a span takes in, in printed order: headings, paragraphs, and all that stands below a
 * provision. Empty where the document does not have both ends.
 */
export function idsInSpan(
  provisions: readonly Provision[],
  { from, to = from }: ProvisionSpan,
): readonly string[] {
  const ids: string[] = [];
  const lasts = new Map<string, number>();
  for (const { provision, ancestors } of walkProvisions(provisions)) {
    for (const id of [provision.id, ...provision.paragraphs.map((paragraph) => paragraph.id)]) {
      lasts.set(id, ids.length);
      for (const above of [...ancestors, provision]) lasts.set(above.id, ids.length);
      ids.push(id);
    }
  }
  const start = ids.indexOf(from);
  const end = Math.max(lasts.get(from) ?? -1, lasts.get(to) ?? -1);
  return start < 0 || !lasts.has(to) ? [] : ids.slice(start, end + 1);
}

/**
 * The ranges of spans, ready to be cited together: in the order of the document, each once, without those that lie
 * inside another or that the document does not have.
 */
export function rangesOfSpans(
  provisions: readonly Provision[],
  spans: readonly ProvisionSpan[],
): readonly PositionRange[] {
  const order = provisions.flatMap(({ id }) => idsInSpan(provisions, { from: id }));
  const measured = spans
    .map((span) => ({ span, ids: idsInSpan(provisions, span) }))
    .filter(({ ids }) => ids.length > 0)
    .map(({ span, ids }) => ({ span, start: order.indexOf(ids[0] ?? ''), length: ids.length }))
    .toSorted((a, b) => a.start - b.start || b.length - a.length);
  const ranges: PositionRange[] = [];
  let covered = 0;
  for (const { span, start, length } of measured) {
    if (start + length <= covered) continue;
    covered = start + length;
    ranges.push(...rangeOfSpan(provisions, span));
  }
  return ranges;
}

/** What begins at a heading and ends below it is cited as that provision. */
function rangeOfSpan(
  provisions: readonly Provision[],
  { from, to }: ProvisionSpan,
): readonly PositionRange[] {
  const start = findProvisionPath(provisions, from);
  const end = to === undefined || to === from ? undefined : findProvisionPath(provisions, to);
  if (start === undefined) return [];
  const isInside = start.paragraph === undefined && end?.path.some(({ id }) => id === from) === true;
  return [end === undefined || isInside ? { from: start } : { from: start, to: end }];
}

/**
 * The printed lines that spans take in, whole, each once and in the order of the document; a paragraph is joined to
 * the heading that runs into it.
 */
export function linesInSpans(text: PolicyText, spans: readonly ProvisionSpan[]): readonly string[] {
  const ids = new Set(spans.flatMap((span) => idsInSpan(text.provisions, span)));
  return documentLines(text)
    .filter((line) => partsOf(line).some(({ id }) => ids.has(id)))
    .map((line) => line.text);
}
