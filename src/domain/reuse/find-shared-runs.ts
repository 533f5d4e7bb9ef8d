import { CoveredText } from './covered-text.ts';
import { extendMatch } from './extend-match.ts';
import { extendTogether } from './extend-together.ts';
import { KnownExtents } from './known-extents.ts';
import { ReachedRuns } from './reached-runs.ts';
import type { GramPosition } from './group-fingerprints.ts';
import { groupFingerprints } from './group-fingerprints.ts';
import type { ReuseDocument, ReuseLine } from './reuse-document.ts';
import type { RunPosition, SetPhrase, SharedRun } from './shared-run.ts';

export interface ReuseOptions {
  /** Shortest run, in characters (UTF-16 code units). */
  readonly minimum: number;
  /** Characters that more documents than this have are a set phrase: counted, never paired. */
  readonly maximumDocuments: number;
  /** Of characters that one document repeats, the first so many are paired with those of others. */
  readonly maximumRepeats: number;
}

export interface Reuse {
  /** By position in the first document, then in the second. */
  readonly runs: readonly SharedRun[];
  /** Wording that was not paired because too many documents have it, most documents first. */
  readonly setPhrases: readonly SetPhrase[];
  /** Characters compared to find them: what the work grows with. */
  readonly compared: number;
}

interface OrderedLine extends ReuseLine {
  readonly document: string;
  /** Position of the document in the list searched. */
  readonly order: number;
}

/** The end of a sentence belongs to the words before it: no run begins with it. */
const SENTENCE_END = /^[。！？；]+/u;

/** Shortest run unless a caller says otherwise. */
const defaultMinimum = 12;

/**
 * The most documents whose common wording is still paired: it grows slowly, and never beyond a dozen, so that the work
 * for one wording stays bounded however many documents say the same.
 */
export function pairedDocuments(count: number): number {
  return Math.min(12, Math.max(2, Math.ceil(Math.sqrt(count))));
}

/**
 * Every run of at least `minimum` identical characters that lines of two different documents share, each as
 * long as it can be made, though it never begins with the end of a sentence, and listed once. Only lines with a fingerprint in common are ever compared, so the
 * work grows with the length of the texts and the reuse in them, not with the pairs of documents.
 * A run of which less than half the minimum lies outside set phrases is left out; one that merely contains them is there in full.
 */
export function findSharedRuns(
  documents: readonly ReuseDocument[],
  options: Partial<ReuseOptions> = {},
): Reuse {
  const { minimum, maximumDocuments, maximumRepeats } = {
    minimum: defaultMinimum,
    maximumDocuments: pairedDocuments(documents.length),
    maximumRepeats: Infinity,
    ...options,
  };
  const lines = documents.flatMap((document, order) =>
    document.lines.map((line): OrderedLine => ({ ...line, document: document.id, order })),
  );
  // Any run of `size + window - 1` characters keeps a fingerprint: the split of `minimum` that indexes least.
  const size = Math.ceil(minimum / 2) + 1;
  const window = minimum - size + 1;
  const texts = lines.map(({ text }) => text);
  const found = new Map<string, FoundRun>();
  const phrases = new Map<string, SetPhrase>();
  const covered = new CoveredText();
  const extents = new KnownExtents();
  const reached = new ReachedRuns();
  let compared = 0;
  for (const { text, positions } of groupFingerprints(texts, size, window)) {
    const byDocument = Map.groupBy(positions, (position) => lines[position.text]?.order);
    if (byDocument.size > maximumDocuments) {
      if (extents.isKnown(positions, text.length)) continue;
      const { before, length } = extendTogether(texts, positions, text.length);
      extents.add(positions, before, length);
      compared += length * positions.length;
      for (const position of positions) covered.add(position.text, position.start - before, length);
      const phrase = phraseAt(positions, lines, before, length, byDocument.size);
      if (phrase !== undefined && phrase.text.length >= minimum) phrases.set(phrase.text, phrase);
    } else if (byDocument.size > 1) {
      const paired = [...byDocument.values()].flatMap((own) => own.slice(0, maximumRepeats));
      for (const { length, run } of pairPositions(paired, lines, minimum, reached)) {
        compared += length;
        if (run !== undefined) found.set(run.key, run);
      }
    }
  }
  const isPeculiar = ({ order: [line, start], run }: FoundRun) =>
    covered.countOutside(line, start, start + run.text.length) >= minimum / 2;
  return {
    runs: [...found.values()]
      .filter(isPeculiar)
      .sort(compareRuns)
      .map(({ run }) => run),
    setPhrases: [...phrases.values()].sort((x, y) => y.documents - x.documents || (x.text < y.text ? -1 : 1)),
    compared,
  };
}

/** Of how many documents a set phrase says where it stands. */
const mostPositions = 20;

/** The whole phrase about a fingerprint, with where the first documents have it first. */
function phraseAt(
  positions: readonly GramPosition[],
  lines: readonly OrderedLine[],
  before: number,
  length: number,
  documents: number,
): SetPhrase | undefined {
  const at = new Map<number, RunPosition>();
  for (const { text, start } of positions) {
    const line = lines[text];
    if (at.size === mostPositions) break;
    if (line !== undefined && !at.has(line.order))
      at.set(line.order, positionOf(line, start - before, length));
  }
  const [first] = positions;
  const text = first && lines[first.text]?.text.slice(first.start - before, first.start - before + length);
  return text === undefined ? undefined : { text, documents, at: [...at.values()] };
}

/** A run with its sort key: line and start of either end. */
interface FoundRun {
  readonly order: readonly [number, number, number, number];
  readonly key: string;
  readonly run: SharedRun;
}

/** Every two positions of different documents that no run found before goes through, and the run through them. */
function* pairPositions(
  positions: readonly GramPosition[],
  lines: readonly OrderedLine[],
  minimum: number,
  reached: ReachedRuns,
): Generator<{ readonly length: number; readonly run?: FoundRun }> {
  for (const [index, first] of positions.entries()) {
    for (const second of positions.slice(index + 1)) {
      const a = lines[first.text];
      const b = lines[second.text];
      if (a === undefined || b === undefined || a.order === b.order) continue;
      if (reached.goesThrough(first, second)) continue;
      const match = extendMatch(a.text, first.start, b.text, second.start);
      reached.add(first, second, match);
      const { length } = match;
      const whole = a.text.slice(match.startA, match.startA + match.length);
      const text = whole.replace(SENTENCE_END, '');
      if (text.length < minimum) {
        yield { length };
        continue;
      }
      const skipped = whole.length - text.length;
      const [startA, startB] = [match.startA + skipped, match.startB + skipped];
      const order = [first.text, startA, second.text, startB] as const;
      const run = { text, a: positionOf(a, startA, text.length), b: positionOf(b, startB, text.length) };
      yield { length, run: { order, key: order.join(' '), run } };
    }
  }
}

function positionOf(line: OrderedLine, start: number, length: number): RunPosition {
  const { document, provision, id } = line;
  return { document, provision, line: id, start, end: start + length };
}

/** By line and start in the first document, then in the second. */
function compareRuns(x: FoundRun, y: FoundRun): number {
  const difference = x.order.findIndex((value, index) => value !== y.order[index]);
  return difference === -1 ? 0 : (x.order[difference] ?? 0) - (y.order[difference] ?? 0);
}
