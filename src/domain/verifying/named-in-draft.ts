import { MOST_READ, namedDocuments } from '../citing/reading/named-documents.ts';
import { findCitations } from '../citing/reading/written-citation.ts';
import type { KnownDocument } from '../document/known-document.ts';
import { resolveBackReferences } from './back-references.ts';
import { checkCitation } from './check-citation.ts';
import { listQuotations } from './draft-pieces.ts';
import { regionsNamed } from './find-attribution.ts';
import { isFigure } from './find-figure.ts';
import { isWorthChecking } from './worth-checking.ts';

/** Ids of the documents that a draft names, before any text is read. */
export interface NamedInDraft {
  /** Few enough to be read whatever the draft quotes. */
  readonly toRead: ReadonlySet<string>;
  /** All, those of a region that is named and those that a citation may mean with very many others among them. */
  readonly all: ReadonlySet<string>;
}

/** Of a region with more documents, those alone are read in which something of the draft may stand. */
const MOST_OF_REGION = 12;

/** The documents whose words a draft says it has: by its citations, and by the names of regions. */
export function namedInDraft(text: string, documents: readonly KnownDocument[]): NamedInDraft {
  const found = findCitations(text);
  const written = [...new Set([...found, ...resolveBackReferences(found, text, documents)])];
  const cited = written.map((citation) => [
    ...namedDocuments(citation, documents).map(({ policy }) => policy.id),
    ...checkCitation(citation, text, documents).candidates.map(({ policy }) => policy),
  ]);
  const ofRegions = regionsNamed(text, documents);
  // Which figure of a document is meant by a wrong one is told by the words around it, wherever they stand.
  const hasFigure = listQuotations(text).some(
    (quotation) => isWorthChecking(quotation) && isFigure(quotation.text),
  );
  const few = [
    ...cited.filter((ids) => new Set(ids).size <= MOST_READ),
    ...ofRegions.filter((ids) => hasFigure && ids.length <= MOST_OF_REGION),
  ];
  return { toRead: new Set(few.flat()), all: new Set([...cited, ...ofRegions].flat()) };
}
