import { extendMatch } from './extend-match.ts';
import type { FingerprintedDocument, TextPosition } from './fingerprinted-document.ts';
import { lineAt } from './fingerprinted-document.ts';
import type { ReachedRuns } from './reached-runs.ts';
import type { RunPosition, SharedRun } from './shared-run.ts';

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
    for (const second of positions.slice(index + 1)) {
      if (first.document === second.document || !isAsked(first.document, second.document)) continue;
      if (reached.goesThrough(first, second)) continue;
      const printed = lineAt(documents, first);
      const match = extendMatch(printed, first.start, lineAt(documents, second), second.start);
      reached.add(first, second, match);
      const { length } = match;
      const text = printed.slice(match.startA, match.startA + length).replace(SENTENCE_END, '');
      if (text.length < minimum) {
        yield { length };
        continue;
      }
      const skipped = length - text.length;
      const a = { ...first, start: match.startA + skipped };
      const b = { ...second, start: match.startB + skipped };
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
  { document, line, start }: TextPosition,
  length: number,
): RunPosition {
  const own = documents[document]?.document;
  const { id = '', provision = '' } = own?.lines[line] ?? {};
  return { document: own?.id ?? '', provision, line: id, start, end: start + length };
}

/** Order of positions in the list of documents. */
export function comparePositions(x: TextPosition, y: TextPosition): number {
  return x.document - y.document || x.line - y.line || x.start - y.start;
}
