import type { Verdict } from '../../schemas/vocabulary.ts';
import type { CitationCandidate } from '../citing/reading/resolve-citation.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { DiffPart } from '../text/diff-characters.ts';
import type { SourcePassage } from './source-passage.ts';

/** A stretch of the pasted text; UTF-16 offsets, end exclusive. */
export interface PastedSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** `quotation`: between quotation marks · `passage`: without them. */
export type WordsKind = 'quotation' | 'passage';

/** Words that stand in a source, or do not. */
export type WordsFinding = PastedSpan & { readonly kind: WordsKind } & WordsVerdict;

/** How a stretch of words compares with the sources. */
export type WordsVerdict =
  /** Every position where it stands, in the order of the documents. */
  | { readonly verdict: 'verbatim' | 'format-only'; readonly sources: readonly SourcePassage[] }
  | {
      readonly verdict: 'differs';
      /** The nearest passage. */
      readonly source: SourcePassage;
      readonly diff: readonly DiffPart[];
      /** Share of characters in common, 0–1. */
      readonly similarity: number;
    }
  | {
      /** They stand in another document, or at another position, than the draft says. */
      readonly verdict: 'elsewhere';
      readonly sources: readonly SourcePassage[];
      readonly cited: CitedSource;
      /** Where they are not quite those of the source. */
      readonly diff?: readonly DiffPart[];
    }
  | { readonly verdict: 'not-found' };

/** What a draft names as the source of words. */
export interface CitedSource {
  /** The citation, or the name of a region, as the draft has it. */
  readonly text: string;
  readonly candidates: readonly CitationCandidate[];
}

/**
 * A citation: `verbatim` when title, number and position are as published here, `format-only` when brackets, dashes or spaces
 * are not, `differs` when it comes near one document but is wrong in something, `partly` when some of it was not
 * understood (the diagnostics say in what).
 */
export interface CitationFinding extends PastedSpan {
  readonly kind: 'citation';
  readonly verdict: Verdict;
  /** What it means, or comes nearest to; empty when not found. */
  readonly candidates: readonly CitationCandidate[];
  /** Title against the nearest title published here, when they differ. */
  readonly diff?: readonly DiffPart[];
  readonly diagnostics: readonly Diagnostic[];
}

export type VerificationFinding = WordsFinding | CitationFinding;
