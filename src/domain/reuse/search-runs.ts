import { extendTogether } from './extend-together.ts';
import type { FingerprintedDocument } from './fingerprinted-document.ts';
import { textAt } from './fingerprinted-document.ts';
import type { SharedGram } from './group-fingerprints.ts';
import { groupFingerprints } from './group-fingerprints.ts';
import type { Extent } from './known-extents.ts';
import { KnownExtents } from './known-extents.ts';
import type { FoundRun } from './pair-positions.ts';
import { pairPositions } from './pair-positions.ts';
import { ReachedRuns } from './reached-runs.ts';
import type { TextPosition } from './text-position.ts';
import { documentOf } from './text-position.ts';

export interface ReuseOptions {
  /** Shortest run, in characters (UTF-16 code units). */
  readonly minimum: number;
  /** Characters that more documents than this have are a set phrase: counted, never paired. */
  readonly maximumDocuments: number;
  /** Of characters that one document repeats, the first so many are paired with those of others. */
  readonly maximumRepeats: number;
}

/** What was found in a list of documents, before set phrases are set against runs. */
export interface RunSearch {
  readonly documents: readonly FingerprintedDocument[];
  readonly maximumDocuments: number;
  /** In no order. */
  readonly runs: readonly FoundRun[];
  /** By the characters of each fingerprint that too many documents have: its hash, and the phrase that it stands in. */
  readonly phrases: ReadonlyMap<string, { readonly hash: number; readonly extent: Extent }>;
  /** Characters compared. */
  readonly compared: number;
}

/**
 * Searches documents for runs and set phrases.
 * @param size characters of a fingerprint
 * @param last what was found in a list that may have documents in common: what these share is taken from there
 */
export function searchRuns(
  documents: readonly FingerprintedDocument[],
  { minimum, maximumDocuments, maximumRepeats, size }: ReuseOptions & { readonly size: number },
  last: RunSearch | undefined,
): RunSearch {
  const isComparable =
    last?.documents.length === documents.length && last.maximumDocuments === maximumDocuments;
  const again = isComparable ? findSearchedAgain(last, documents, size) : undefined;
  const isAsked = (a: number, b: number): boolean =>
    again === undefined || again.documents.has(a) || again.documents.has(b);
  const kept = again === undefined ? undefined : last;
  const runs = kept?.runs.filter(({ a, b }) => !isAsked(documentOf(a), documentOf(b))) ?? [];
  const phrases = new Map(
    [...(kept?.phrases ?? [])].filter(([, { hash }]) => again?.hashes.has(hash) === false),
  );
  const [extents, reached] = [new KnownExtents(), new ReachedRuns()];
  let compared = 0;
  for (const { hash, positions } of again?.groups ?? groupFingerprints(documents, size)) {
    const several = countDocuments(positions);
    if (several > maximumDocuments) {
      let extent = extents.find(positions, size);
      if (extent === undefined) {
        extent = { positions, documents: several, ...extendTogether(documents, positions, size) };
        extents.add(extent);
        compared += extent.length * positions.length;
      }
      phrases.set(textAt(documents, positions[0] ?? 0, size), { hash, extent });
    } else if (several > 1) {
      const paired = positions.filter(
        (position, index) =>
          index < maximumRepeats ||
          documentOf(positions[index - maximumRepeats] ?? 0) !== documentOf(position),
      );
      for (const { length, found } of pairPositions(paired, documents, minimum, reached, isAsked)) {
        compared += length;
        if (found !== undefined) runs.push(found);
      }
    }
  }
  return { documents, maximumDocuments, runs, phrases, compared };
}

/** Of how many documents some positions are, which stand in the order of the documents. */
function countDocuments(positions: readonly TextPosition[]): number {
  let [count, last] = [0, -1];
  for (const position of positions) {
    const document = documentOf(position);
    if (document !== last) count += 1;
    last = document;
  }
  return count;
}

/** What of a list of documents is searched again: all runs of some documents. */
interface SearchedAgain {
  readonly documents: ReadonlySet<number>;
  /** Of all fingerprints that these documents have or had. */
  readonly hashes: ReadonlySet<number>;
  /** The fingerprints with one of those hashes. */
  readonly groups: Iterable<SharedGram>;
}

/**
 * The documents that are others than in the last search, and those with wording that is a set phrase now and was paired,
 * or the other way round.
 */
function findSearchedAgain(
  last: RunSearch,
  documents: readonly FingerprintedDocument[],
  size: number,
): SearchedAgain {
  const hashesOf = (indexes: Iterable<number>): Set<number> =>
    new Set(
      [...indexes].flatMap((index) =>
        [last.documents[index], documents[index]].flatMap((each) => [...(each?.hashes ?? [])]),
      ),
    );
  const changed = new Set(
    [...documents.keys()].filter((index) => documents[index] !== last.documents[index]),
  );
  const hashes = hashesOf(changed);
  const groups = [...groupFingerprints(documents, size, hashes)];
  const isRegrouped = ({ positions }: SharedGram): boolean => {
    const text = textAt(documents, positions[0] ?? 0, size);
    const own = new Set(positions.map(documentOf));
    return own.size > last.maximumDocuments !== last.phrases.has(text);
  };
  const again = new Set(changed);
  for (const { positions } of groups.filter(isRegrouped))
    for (const position of positions) again.add(documentOf(position));
  if (again.size === changed.size) return { documents: changed, hashes, groups };
  const more = hashesOf(again);
  return { documents: again, hashes: more, groups: groupFingerprints(documents, size, more) };
}
