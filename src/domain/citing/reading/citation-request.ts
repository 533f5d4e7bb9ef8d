import type { KnownPolicy } from '../../document/known-document.ts';
import type { PositionRange } from '../../document/provision-path.ts';
import type { CitedPart } from '../cited-work.ts';
import type { LevelWords } from '../level-words.ts';

/** What is to be cited, and where the reader found it. */
export interface CitationRequest {
  readonly policy: KnownPolicy;
  /** Cite under the title of the annexed plan, or of the notice that prints it. */
  readonly part: CitedPart;
  /** Positions in that document, in its order; empty for the document as a whole. */
  readonly positions: readonly PositionRange[];
  /** Address of the document or provision. Without one the citation is of a printed document. */
  readonly url?: string;
  /** Day the reader had it before them: `YYYY-MM-DD`. */
  readonly accessed: string;
  /** Site whose transcription the address leads to: 职策. */
  readonly siteName: string;
  readonly words: LevelWords;
}
