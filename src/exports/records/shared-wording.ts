import type { CitableDocument } from '../../domain/document/citable-document.ts';
import type { Reuse } from '../../domain/reuse/find-shared-runs.ts';
import { findSharedRuns } from '../../domain/reuse/find-shared-runs.ts';
import type { ReuseDocument } from '../../domain/reuse/reuse-document.ts';
import { reuseDocument } from '../../domain/reuse/reuse-document.ts';

/** Shortest wording that counts as shared, in characters (UTF-16 code units). */
export const sharedMinimum = 12;

/** Of wording that one document repeats so many are paired with others: the rest would say the same again. */
const maximumRepeats = 3;

/** What some documents word alike, with their lines. */
export interface SharedWording extends Reuse {
  readonly searched: readonly ReuseDocument[];
}

const known = new WeakMap<readonly CitableDocument[], SharedWording>();

/** What was found last: in development an edit of a record leaves all texts as they are. */
let last: { readonly documents: readonly CitableDocument[]; readonly found: SharedWording } | undefined;

/** What the published documents word alike; found once for a list of documents, and for the same texts in the next. */
export function sharedWordingOf(documents: readonly CitableDocument[]): SharedWording {
  const found =
    known.get(documents) ??
    (last !== undefined && haveSameTexts(last.documents, documents) ? last.found : find(documents));
  known.set(documents, found);
  last = { documents, found };
  return found;
}

function haveSameTexts(a: readonly CitableDocument[], b: readonly CitableDocument[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ policy, text }, index) => b[index]?.text === text && b[index].policy.id === policy.id)
  );
}

function find(documents: readonly CitableDocument[]): SharedWording {
  const searched = documents.map(({ policy, text }) => reuseDocument(policy.id, text));
  return { searched, ...findSharedRuns(searched, { minimum: sharedMinimum, maximumRepeats }) };
}
