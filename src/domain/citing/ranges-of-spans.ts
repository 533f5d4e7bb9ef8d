import type { Provision } from '../document/provision.ts';
import { findPlace } from './place.ts';
import type { PlaceRange } from './place.ts';
import { idsInSpan } from './place-span.ts';
import type { PlaceSpan } from './place-span.ts';

/**
 * The places of spans, ready to be cited together: in the order of the document, each once, without those that lie
 * inside another or that the document does not have.
 */
export function rangesOfSpans(
  provisions: readonly Provision[],
  spans: readonly PlaceSpan[],
): readonly PlaceRange[] {
  const order = provisions.flatMap(({ id }) => idsInSpan(provisions, { from: id }));
  const placed = spans
    .map((span) => ({ span, ids: idsInSpan(provisions, span) }))
    .filter(({ ids }) => ids.length > 0)
    .map(({ span, ids }) => ({ span, start: order.indexOf(ids[0] ?? ''), length: ids.length }))
    .toSorted((a, b) => a.start - b.start || b.length - a.length);
  const ranges: PlaceRange[] = [];
  let covered = 0;
  for (const { span, start, length } of placed) {
    if (start + length <= covered) continue;
    covered = start + length;
    ranges.push(...rangeOfSpan(provisions, span));
  }
  return ranges;
}

/** What begins at a heading and ends below it is cited as that provision. */
function rangeOfSpan(provisions: readonly Provision[], { from, to }: PlaceSpan): readonly PlaceRange[] {
  const start = findPlace(provisions, from);
  const end = to === undefined || to === from ? undefined : findPlace(provisions, to);
  if (start === undefined) return [];
  const isInside = start.paragraph === undefined && end?.path.some(({ id }) => id === from) === true;
  return [end === undefined || isInside ? { from: start } : { from: start, to: end }];
}
