import { recalled } from '../recalled.ts';
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
export function idsInSpan(provisions: readonly Provision[], span: ProvisionSpan): readonly string[] {
  const extent = extentOf(provisions, span);
  return extent === undefined ? [] : orderOf(provisions).ids.slice(extent.start, extent.end);
}

/**
 * The ranges of spans, ready to be cited together: in the order of the document, each once, without those that lie
 * inside another or that the document does not have.
 */
export function rangesOfSpans(
  provisions: readonly Provision[],
  spans: readonly ProvisionSpan[],
): readonly PositionRange[] {
  const measured = spans
    .flatMap((span) => {
      const extent = extentOf(provisions, span);
      return extent === undefined ? [] : [{ span, ...extent }];
    })
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const ranges: PositionRange[] = [];
  let covered = 0;
  for (const { span, end } of measured) {
    if (end <= covered) continue;
    covered = end;
    ranges.push(...rangeOfSpan(provisions, span));
  }
  return ranges;
}

/** Where ids stand in a document. */
interface Order {
  /** Every id, in printed order. */
  readonly ids: readonly string[];
  /** Where an id stands among them. */
  readonly firsts: ReadonlyMap<string, number>;
  /** Where the last stands that it takes in. */
  readonly lasts: ReadonlyMap<string, number>;
}

/** The ids of a document in order. */
const orderOf = recalled((provisions: readonly Provision[]): Order => {
  const ids: string[] = [];
  const firsts = new Map<string, number>();
  const lasts = new Map<string, number>();
  for (const { id, path, below } of walkAddresses(provisions)) {
    const table = below?.kind === 'row' ? [id.replace(/-r\d+$/u, '')] : [];
    for (const taking of [id, ...table, ...path.map((above) => above.id)]) lasts.set(taking, ids.length);
    if (!firsts.has(id)) firsts.set(id, ids.length);
    ids.push(id);
  }
  return { ids, firsts, lasts };
});

/** The stretch of the ids of a document that a span takes in, without `end`; undefined where it does not have both ends. */
function extentOf(
  provisions: readonly Provision[],
  { from, to = from }: ProvisionSpan,
): { readonly start: number; readonly end: number } | undefined {
  const { firsts, lasts } = orderOf(provisions);
  const [first, last] = [canonicalId(from), canonicalId(to)];
  const start = firsts.get(first);
  const ends = lasts.get(last);
  if (start === undefined || ends === undefined) return undefined;
  return { start, end: Math.max(lasts.get(first) ?? start, ends) + 1 };
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
