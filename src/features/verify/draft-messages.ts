import type { CitableDocument } from '../../domain/document/citable-document.ts';
import type { KnownDocument } from '../../domain/document/known-document.ts';
import type { VerificationFinding } from '../../domain/verifying/finding.ts';
import type { TypedForms } from '../../domain/verifying/typed-forms.ts';
import type { FoldLevel } from '../../search/fold/fold.ts';

/** What the page says to the worker that checks drafts. */
export type DraftRequest =
  /** First: every published document in the order of the index, with its text or without. */
  | {
      readonly kind: 'open';
      readonly documents: readonly KnownDocument[];
      readonly forms: TypedForms;
      /** Unit of each document's title in the index, by which documents are chosen; absent where all have their texts. */
      readonly titleUnits?: readonly number[] | undefined;
    }
  | { readonly kind: 'check'; readonly run: number; readonly draft: string }
  /** The answer to a question; none where it cannot be had. */
  | { readonly kind: 'told'; readonly question: number; readonly answer?: Told };

/** What the worker says to the page. */
export type DraftReport =
  | { readonly kind: 'ready' }
  | { readonly kind: 'asked'; readonly question: number; readonly wanted: Wanted }
  | { readonly kind: 'checked'; readonly run: number; readonly findings: readonly CheckedFinding[] }
  /** What a draft has to be compared with cannot be had. */
  | { readonly kind: 'failed'; readonly run: number };

/** What the worker wants of the page, which fetches files for it: where words may stand, or the text of a document. */
export type Wanted =
  | { readonly folded: string; readonly level: FoldLevel; readonly isCommonWanted: boolean }
  | { readonly id: string };

/** Units of the index, or a document. */
export type Told = { readonly units: readonly number[] | undefined } | { readonly document: CitableDocument };

/** A finding, and whether its words stand in reference material only. */
export type CheckedFinding = VerificationFinding & { readonly isInReference: boolean };
