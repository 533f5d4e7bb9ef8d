import { extendMatch } from './extend-match.ts';
import type { FingerprintedDocument } from './fingerprinted-document.ts';
import { placeOf, textAt, unitsAt } from './fingerprinted-document.ts';
import type { ReachedRuns } from './reached-runs.ts';
import type { RunPosition, SharedRun } from './shared-run.ts';
import type { TextPosition } from './text-position.ts';
import { documentOf, offsetOf } from './text-position.ts';

/** A run, and where its sides stand in the list of documents. */
export interface FoundRun {
  readonly a: TextPosition;
  readonly b: TextPosition;
  readonly run: SharedRun;
}

/** The end of a sentence belongs to the words before it: no run begins with it. */
const SENTENCE_END = /^[。！？；]+/u;

/**
 * Every two positions of different documents that no run found before goes through, and the run through them.
 * @param positions in the order of the documents
 * @param isAsked whether runs of two documents, by their positions in the list, are wanted
 */
export function* pairPositions(
  positions: readonly TextPosition[],
  documents: readonly FingerprintedDocument[],
  minimum: number,
  reached: ReachedRuns,
  isAsked: (a: number, b: number) => boolean,
): Generator<{ readonly length: number; readonly found?: FoundRun }> {
  for (const [index, first] of positions.entries()) {
    const [document, units, offset] = [documentOf(first), unitsAt(documents, first), offsetOf(first)];
    for (let other = index + 1; other < positions.length; other += 1) {
      const second = positions[other] ?? 0;
      if (document === documentOf(second) || !isAsked(document, documentOf(second))) continue;
      const extend = (most?: number) =>
        extendMatch(units, offset, unitsAt(documents, second), offsetOf(second), most);
      // Most are short: a few characters tell it, and nothing is remembered of them.
      const near = extend(minimum);
      if (near.length < minimum) {
        yield { length: near.length };
        continue;
      }
      const line = first - placeOf(documents, first).start;
      if (reached.goesThrough(line, first, second)) continue;
      const { before, length } = extend();
      reached.add(line, first - before, second - before, length);
      const text = textAt(documents, first - before, length).replace(SENTENCE_END, '');
      if (text.length < minimum) {
        yield { length };
        continue;
      }
      const skipped = length - text.length - before;
      const [a, b] = [first + skipped, second + skipped];
      const run = {
        text,
        a: runPosition(documents, a, text.length),
        b: runPosition(documents, b, text.length),
      };
      yield { length, found: { a, b, run } };
    }
  }
}

/** So many characters from a position on, named by ids. */
export function runPosition(
  documents: readonly FingerprintedDocument[],
  position: TextPosition,
  length: number,
): RunPosition {
  const own = documents[documentOf(position)]?.document;
  const { line, start } = placeOf(documents, position);
  const { id = '', provision = '' } = own?.lines[line] ?? {};
  return { document: own?.id ?? '', provision, line: id, start, end: start + length };
}
