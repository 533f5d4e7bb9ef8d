import type { CitableDocument } from '../../domain/document/citable-document.ts';
import type { PolicyText } from '../../domain/document/provision.ts';
import type { Reuse } from '../../domain/reuse/find-shared-runs.ts';
import { createRunFinder } from '../../domain/reuse/find-shared-runs.ts';
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

/** In development one document after another is edited: only what it shares with others is searched again. */
let findRuns = makeRunFinder();

/** What the published documents word alike; found once for a list of documents, and for the same texts in the next. */
export function sharedWordingOf(documents: readonly CitableDocument[]): SharedWording {
  const found = known.get(documents) ?? find(documents);
  known.set(documents, found);
  return found;
}

/** What was found last: an edit of a record leaves all texts as they are. */
let last: SharedWording | undefined;

/** Lets go of what was found last; the next list of documents is searched as a whole. */
export function forgetSharedWording(): void {
  last = undefined;
  findRuns = makeRunFinder();
}

function makeRunFinder(): ReturnType<typeof createRunFinder> {
  return createRunFinder({ minimum: sharedMinimum, maximumRepeats });
}

function find(documents: readonly CitableDocument[]): SharedWording {
  const searched = documents.map(searchedDocument);
  const isSame =
    last?.searched.length === searched.length &&
    searched.every((each, index) => each === last?.searched[index]);
  if (last === undefined || !isSame) last = { searched, ...findRuns(searched) };
  return last;
}

const knownTexts = new WeakMap<PolicyText, ReuseDocument>();

/** The same object for the same text, by which it is known again. */
function searchedDocument({ policy: { id }, text }: CitableDocument): ReuseDocument {
  const known = knownTexts.get(text);
  const document = known?.id === id ? known : reuseDocument(id, text);
  knownTexts.set(text, document);
  return document;
}
