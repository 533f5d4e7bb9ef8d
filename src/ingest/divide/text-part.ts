import type { PartName } from '../../domain/document/parse-provision-id.ts';
import type { SeedLine } from './seed-line.ts';

/**
 * What a text is: the notice that issues others, a document by itself, what a notice issues, an annex. It decides
 * which unnumbered parts may stand in it.
 */
export type TextRole = 'notice' | 'main' | 'issued' | 'annex';

/** `body`: numbered provisions; `paragraphs`: those of a text without numbering. */
type TextPartName = PartName | 'body' | 'paragraphs';

/** A stretch of lines of one text and what it is. */
export interface TextPart {
  readonly name: TextPartName;
  readonly lines: readonly SeedLine[];
}
