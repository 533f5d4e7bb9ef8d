import { fingerprintDocument } from './fingerprinted-document.ts';
import type { Extent } from './known-extents.ts';
import { listSetPhrases } from './list-set-phrases.ts';
import type { FoundRun } from './pair-positions.ts';
import type { ReuseDocument } from './reuse-document.ts';
import type { ReuseOptions, RunSearch } from './search-runs.ts';
import { searchRuns } from './search-runs.ts';
import type { SetPhrase, SharedRun } from './shared-run.ts';
import { documentOf, offsetOf } from './text-position.ts';

export interface Reuse {
  /** By position in the first document, then in the second. */
  readonly runs: readonly SharedRun[];
  /** Wording that was not paired because too many documents have it, most documents first. */
  readonly setPhrases: readonly SetPhrase[];
  /** Characters compared to find them: what the work grows with. */
  readonly compared: number;
}

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
 * long as it can be made, and listed once; it never begins with the end of a sentence nor crosses the border of a cell.
 * Only lines with a fingerprint in common are ever compared, so the work grows with the length of the texts and the
 * reuse in them, not with the pairs of documents.
 * A run of which less than half the minimum lies outside set phrases is left out; one that merely contains them is there in full.
 */
export function findSharedRuns(
  documents: readonly ReuseDocument[],
  options: Partial<ReuseOptions> = {},
): Reuse {
  return createRunFinder(options)(documents);
}

/** Up to so many documents what was found is remembered: it takes memory, and larger corpora are built, not edited. */
const mostRemembered = 1000;

/**
 * The same for one list of documents after another. Of documents that stand in the list before, as the same objects and
 * in the same order, what they share among themselves is not compared again; the result is that of a first search.
 */
export function createRunFinder(
  options: Partial<ReuseOptions> = {},
): (documents: readonly ReuseDocument[]) => Reuse {
  const { minimum = defaultMinimum, maximumRepeats = Infinity } = options;
  // Any run of `size + window - 1` characters keeps a fingerprint: the split of `minimum` that indexes least.
  const size = Math.ceil(minimum / 2) + 1;
  const window = minimum - size + 1;
  let last: RunSearch | undefined;
  return (given) => {
    const documents = given.map((document, index) => {
      const known = last?.documents[index];
      return known?.document === document ? known : fingerprintDocument(document, size, window);
    });
    const maximumDocuments = options.maximumDocuments ?? pairedDocuments(given.length);
    const found = searchRuns(documents, { minimum, maximumDocuments, maximumRepeats, size }, last);
    last = given.length > mostRemembered ? undefined : found;
    return {
      runs: peculiarRuns(found, minimum),
      setPhrases: listSetPhrases(extentsOf(found), documents, minimum),
      compared: found.compared,
    };
  };
}

/** The phrases found, each once however many fingerprints it has. */
function extentsOf({ phrases }: RunSearch): ReadonlySet<Extent> {
  return new Set([...phrases.values()].map(({ extent }) => extent));
}

/** The runs of which at least half the minimum lies outside set phrases, in order. */
function peculiarRuns(found: RunSearch, minimum: number): readonly SharedRun[] {
  // Of each code unit of each document whether it stands in a set phrase.
  const covered = found.documents.map(({ units }) => new Uint8Array(units.length));
  for (const { positions, before, length } of extentsOf(found)) {
    for (const position of positions) {
      const start = offsetOf(position) - before;
      covered[documentOf(position)]?.fill(1, start, start + length);
    }
  }
  const isPeculiar = ({ a, run }: FoundRun): boolean => {
    const start = offsetOf(a);
    const units = covered[documentOf(a)]?.subarray(start, start + run.text.length);
    return units !== undefined && units.reduce((sum, unit) => sum + 1 - unit, 0) >= minimum / 2;
  };
  return found.runs
    .filter(isPeculiar)
    .sort((x, y) => x.a - y.a || x.b - y.b)
    .map(({ run }) => run);
}
