import { findOccurrences } from '../fold/find-occurrences.ts';
import { foldQuery, type TypedVariants } from '../fold/fold-query.ts';
import { fold } from '../fold/fold.ts';
import type { ReadingDocument, ReadingUnit } from '../index/reading-document.ts';
import type { Mark } from './hit.ts';
import type { Counts } from './totals.ts';

/** A paragraph whose conjectural reading has the words although the received text has not. */
export interface ReadingHit {
  readonly policy: string;
  readonly documentTitle: string;
  /** Number of the document in the index. */
  readonly document: number;
  /** Paragraph or heading id in which the first occurrence begins. */
  readonly provision: string;
  readonly position: string;
  /** The reading, and what to mark in it. */
  readonly text: string;
  readonly marks: readonly Mark[];
  /** The same stretches as received. */
  readonly received: { readonly text: string; readonly marks: readonly Mark[] };
}

/** What the readings have of a query; nothing found is a result whose totals are 0. */
export interface ReadingResult {
  readonly totals: Counts;
  readonly hits: readonly ReadingHit[];
}

/**
 * Find a query, 一字不差, in the conjectural readings. Only occurrences that take in a conjectured stretch count:
 * the others stand in the received text and are counted there.
 */
export function searchReadings(
  documents: readonly ReadingDocument[],
  typed: string,
  variants: TypedVariants,
): ReadingResult {
  const wanted = foldQuery(typed, 'exact', variants).text;
  const hits = documents.flatMap((document) =>
    document.units.flatMap((unit) => findInUnit(document, unit, wanted) ?? []),
  );
  return {
    totals: {
      occurrences: hits.reduce((sum, { marks }) => sum + marks.length, 0),
      paragraphs: hits.length,
      documents: new Set(hits.map(({ policy }) => policy)).size,
    },
    hits,
  };
}

function findInUnit(
  { policy, title, document }: ReadingDocument,
  unit: ReadingUnit,
  wanted: string,
): ReadingHit | undefined {
  const { reading, received, stretches } = layOut(unit);
  const folded = fold(reading, 'exact');
  const found = findOccurrences(folded.text, wanted)
    .map((at) => ({ start: folded.starts[at] ?? 0, end: folded.ends[at + wanted.length - 1] ?? 0 }))
    .map((mark) => ({ mark, over: stretches.filter((stretch) => overlaps(stretch, mark)) }))
    .filter(({ over }) => over.some(({ changed }) => changed));
  const [first] = found;
  if (first === undefined) return undefined;
  return {
    policy,
    documentTitle: title,
    document,
    provision: first.over[0]?.provision ?? '',
    position: unit.position,
    text: reading,
    marks: found.map(({ mark }) => mark),
    received: { text: received, marks: found.map(({ mark, over }) => receivedMark(mark, over)) },
  };
}

/** A stretch of the reading, and where it stands as received. */
interface Stretch extends Mark {
  readonly provision: string;
  readonly changed: boolean;
  readonly received: Mark;
}

function layOut(unit: ReadingUnit): { reading: string; received: string; stretches: Stretch[] } {
  let reading = '';
  let received = '';
  const stretches: Stretch[] = [];
  for (const { provision, segments } of unit.pieces) {
    for (const segment of segments) {
      const changed = typeof segment !== 'string';
      const [from, to] = changed ? segment : [segment, segment];
      const start = { reading: reading.length, received: received.length };
      reading += to;
      received += from;
      stretches.push({
        provision,
        changed,
        start: start.reading,
        end: reading.length,
        received: { start: start.received, end: received.length },
      });
    }
  }
  return { reading, received, stretches };
}

/** A dropped stretch, which has no length, is taken in where an occurrence stands on both sides of it. */
function overlaps(stretch: Mark, mark: Mark): boolean {
  return stretch.start < mark.end && stretch.end > mark.start;
}

/** Conjectured stretches are marked whole: their characters do not answer to one another. */
function receivedMark(mark: Mark, over: readonly Stretch[]): Mark {
  const [first, last] = [over[0], over.at(-1)];
  if (first === undefined || last === undefined) return mark;
  return {
    start: first.changed ? first.received.start : first.received.start + mark.start - first.start,
    end: last.changed ? last.received.end : last.received.end - (last.end - mark.end),
  };
}
