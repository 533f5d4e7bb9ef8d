import { findOccurrences } from '../fold/find-occurrences.ts';
import { fold, type FoldLevel } from '../fold/fold.ts';
import { measureUnit, type SearchUnit } from '../index/search-document.ts';
import type { StoredUnit } from '../index/text-pack.ts';

/** A paragraph or heading line in which the search found something. Offsets are UTF-16, in `text`. */
export interface Hit {
  readonly policy: string;
  readonly documentTitle: string;
  /** Number of the document in the index (`DocumentCounts.index`). */
  readonly document: number;
  /** Paragraph or heading id in which the first occurrence begins: where a link to this hit leads. */
  readonly provision: string;
  /** Printed number of the position; empty where nothing is printed. */
  readonly position: string;
  /** Head of the column that the first occurrence begins in; absent outside tables, and where none is printed. */
  readonly column?: string | undefined;
  /** The characters as published; of a row its cells with a tab between; a run-in heading and its paragraph joined. */
  readonly text: string;
  /** Paragraphs, one a line of the text, over whose breaks the occurrence runs; absent where it stands in one. */
  readonly paragraphs?: number;
  /** What the text is put together from. */
  readonly pieces: readonly HitPiece[];
  /** How many occurrences were counted here. */
  readonly occurrences: number;
  /** What to mark, ascending; occurrences that touch the same characters share a mark. */
  readonly marks: readonly Mark[];
}

/** A heading or paragraph within the text of a hit; offsets are UTF-16, `end` not included. */
interface HitPiece {
  readonly provision: string;
  readonly heading: boolean;
  readonly start: number;
  readonly end: number;
}

/** A stretch of a text, in UTF-16 offsets; `end` is not included. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** What to look for in the text of a hit. */
export interface HitTerms {
  /** Folded, not empty. */
  readonly terms: readonly string[];
  readonly level: FoldLevel;
  readonly bodyOnly: boolean;
}

/** Find in a unit's own text what the index says stands there; `undefined` when nothing does. */
export function makeHit(unit: StoredUnit, document: number, wanted: HitTerms): Hit | undefined {
  const { text, headingLength } = measureUnit(unit);
  const body = wanted.bodyOnly ? headingLength : 0;
  const folded = fold(text, wanted.level);
  const spans = wanted.terms
    .flatMap((term) =>
      findOccurrences(folded.text, term).map((at) => ({
        start: folded.starts[at] ?? 0,
        end: folded.ends[at + term.length - 1] ?? 0,
      })),
    )
    .filter(({ start }) => start >= body)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces = locatePieces(unit);
  const first = spans[0];
  if (first === undefined) return undefined;
  const columns = unit.pieces[0]?.columns?.split('\t');
  return {
    policy: unit.policy,
    documentTitle: unit.title,
    document,
    provision: pieces.find(({ end }) => end > first.start)?.provision ?? '',
    position: unit.position,
    column: columns?.[text.slice(0, first.start).split('\t').length - 1],
    text,
    pieces,
    occurrences: spans.length,
    marks: joinOverlapping(spans),
  };
}

/** Where the pieces of a unit stand in a text in which it begins at `from`. */
export function locatePieces({ pieces }: SearchUnit, from = 0): HitPiece[] {
  let end = from;
  return pieces.map(({ provision, heading, text }) => {
    const start = end;
    end += text.length;
    return { provision, heading, start, end };
  });
}

function joinOverlapping(spans: readonly Mark[]): Mark[] {
  const marks: Mark[] = [];
  for (const span of spans) {
    const last = marks.at(-1);
    if (last !== undefined && span.start < last.end) {
      marks[marks.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else marks.push(span);
  }
  return marks;
}
