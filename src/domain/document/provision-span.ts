import { canonicalId } from './canonical-id.ts';
import { documentLines, partsOf } from './lines.ts';
import type { PositionRange } from './provision-path.ts';
import { findProvisionPath, walkAddresses } from './provision-path.ts';
import type { PolicyText, Provision } from './provision.ts';

/** A stretch of one document by ids: a provision, paragraph, table or row, or everything from one to another. */
export interface ProvisionSpan {
  readonly from: string;
  readonly to?: string;
}

/**
 * The ids of everything a span takes in, in printed order: headings, paragraphs, tables with their rows, and all that stands
 * below a provision. Empty where the document does not have both ends.
 */
export function idsInSpan(
  provisions: readonly Provision[],
  { from, to = from }: ProvisionSpan,
): readonly string[] {
  const ids: string[] = [];
  const lasts = new Map<string, number>();
  for (const { id, path, below } of walkAddresses(provisions)) {
    const table = below?.kind === 'row' ? [id.replace(/-r\d+$/u, '')] : [];
    for (const taking of [id, ...table, ...path.map((above) => above.id)]) lasts.set(taking, ids.length);
    ids.push(id);
  }
  const [first, last] = [canonicalId(from), canonicalId(to)];
  const start = ids.indexOf(first);
  const end = Math.max(lasts.get(first) ?? -1, lasts.get(last) ?? -1);
  return start < 0 || !lasts.has(last) ? [] : ids.slice(start, end + 1);
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
  const isInside = start.below === undefined && end?.path.some(({ id }) => id === from) === true;
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
