import type { Bilingual, Diagnostic } from '../domain/source/diagnostic.ts';
import type { SourcePosition } from '../domain/source/source-position.ts';

/** What a rule says when it finds something. */
export interface ProblemWording {
  /** `detail` is what was found: a quotation, an id, a name. */
  readonly message: (detail: string) => Bilingual;
  readonly hint: Bilingual;
}

/** Where a rule found something, and what. */
export interface ProblemPosition {
  readonly file: string;
  readonly position: SourcePosition;
  readonly detail: string;
}

/** The diagnostic of a rule worded as `wording`. */
export function createProblem(
  ruleId: string,
  severity: Diagnostic['severity'],
  { message, hint }: ProblemWording,
  { file, position, detail }: ProblemPosition,
): Diagnostic {
  const { line, column } = position;
  return { ruleId, severity, file, line, column, message: message(detail), hint };
}
