import { formatCitedPosition } from '../../../domain/citing/format-cited-position.ts';
import { documentsToRead, parseCitation } from '../../../domain/citing/reading/parse-citation.ts';
import { isCitation } from '../../../domain/citing/reading/read-citation.ts';
import { findCitations } from '../../../domain/citing/reading/written-citation.ts';
import type { KnownDocument } from '../../../domain/document/known-document.ts';
import { provisionsOf } from '../../../domain/document/known-document.ts';
import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import { asInTexts, type TypedForms } from '../../../domain/verifying/typed-forms.ts';
import { openSearchFiles } from '../../ui/loading/open-search-files.client.ts';
import { loadKnownPolicies } from '../known-documents.client.ts';
import { loadDocument } from '../load-document.client.ts';
import { loadTypedForms } from './load-typed-forms.client.ts';
import { hasCitationMarks } from './may-be-citation.ts';

/** The policy documents that citations may mean, and where they are. */
export interface CitationShelf {
  /** Address of `/data/policies/`, with a slash at its end. */
  readonly texts: string;
  /** Path of `/policies/` in the language of the interface, with a slash at its end. */
  readonly pages: string;
  /** Address of the characters that are read as others (`TypedForms`). */
  readonly forms: string;
  /** Address of `/search-index/`, with a slash at its end, where the list of documents is. */
  readonly index: string;
}

/** A position that a citation means, or a whole document. */
export interface CitedPosition {
  readonly document: KnownDocument;
  /** Printed number (三、（二）5.); empty for the whole document. */
  readonly position: string;
  readonly href: string;
}

export interface CitationAnswer {
  readonly positions: readonly CitedPosition[];
  /** What is unknown or ambiguous in the citation, with the closest positions there are. */
  readonly diagnostics: readonly Diagnostic[];
  /** Worth showing to somebody who may only be searching: written as a citation, or a position in the document of the one region named. */
  readonly isLikely: boolean;
  /** Nothing but one citation of a document and a position in it, which leads to one position: safe to follow unasked. */
  readonly isUnmistakable: boolean;
}

/**
 * Where a citation that somebody typed leads: 《…》（…〔年〕号）第三部分第（二）项第5点, 三、（二）5., a 文号, or a short
 * title with a number; traditional characters are read too. Undefined, and nothing more is fetched, when the text is no
 * citation at all. The list of documents tells which are named; the texts of those are read where a position is.
 * @throws when the list or a document does not load
 */
export async function findCitedPositions(
  typed: string,
  shelf: CitationShelf,
): Promise<CitationAnswer | undefined> {
  const text = asInTexts(typed, await loadTypedForms(shelf.forms).catch(() => NO_FORMS));
  if (!isCitation(text)) return undefined;
  const documents = await readNamed(text, shelf);
  const { value, diagnostics } = parseCitation(text, documents);
  const positions = value.flatMap(({ policy, provision }) => {
    const document = documents.find((each) => each.policy.id === policy);
    if (document === undefined) return [];
    const page = `${shelf.pages}${policy}/`;
    if (provision === undefined) return [{ document, position: '', href: page }];
    const position = formatCitedPosition(provisionsOf(document), { from: provision });
    return [{ document, position, href: `${page}#${provision}` }];
  });
  const [only, ...others] = diagnostics.length === 0 ? positions : [];
  const isOne = only !== undefined && others.length === 0;
  const isMarked = hasCitationMarks(text);
  return {
    positions,
    diagnostics,
    isLikely: isMarked || (isOne && text.includes(regionStem(only.document))),
    isUnmistakable: isOne && isMarked && citesPositionAlone(text, only),
  };
}

/** The policy documents, since reference material is not cited, with the texts of those that a citation is read with. */
async function readNamed(text: string, { texts, index }: CitationShelf): Promise<readonly KnownDocument[]> {
  const listed = await loadKnownPolicies(await openSearchFiles(index));
  const documents = listed.flatMap((policy) => (policy.nature === 'policy' ? [{ policy }] : []));
  const ids = documentsToRead(text, documents);
  const read = await Promise.all(ids.map((id) => loadDocument(texts, id)));
  return documents.map((document) => read.find(({ policy }) => policy.id === document.policy.id) ?? document);
}

/** Without the list, a citation is read in the characters in which it is typed. */
const NO_FORMS: TypedForms = new Map();

/** 乌海市 → 乌海 */
function regionStem({ policy }: KnownDocument): string {
  return policy.region.name.replace(/(?<=..)[省市县区旗盟州]$/u, '');
}

/**
 * A document and a position in it; that nothing else is said is known. A title, a 文号 or a number alone may be words to search for:
 * 三、（二） stands in several texts, and 乌教发〔2024〕50号 may be quoted in one.
 */
function citesPositionAlone(text: string, { document, position }: CitedPosition): boolean {
  if (position === '') return false;
  return findCitations(text).length > 0 || text.includes(regionStem(document));
}
