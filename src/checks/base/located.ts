import type { Bilingual, Diagnostic } from '../../domain/source/diagnostic.ts';
import type { SourcePosition } from '../../domain/source/source-position.ts';

/** Field names and list positions from a record's root to one of its parts. */
export type DataPath = readonly PropertyKey[];

/** A value read from a file, able to say where each of its parts stands. */
export interface Located<T> {
  readonly value: T;
  /** Path relative to the project root, with `/`. */
  readonly file: string;
  /** Position of the part at `path` (of its nearest ancestor when it is absent), or of `words` inside it. */
  readonly positionOf: (path?: DataPath, words?: string) => SourcePosition;
  /** Position of the name of the field at `path`, rather than of its value. */
  readonly positionOfName: (path: DataPath) => SourcePosition;
}

/** What a check has to say, before it knows where. */
export interface Problem {
  readonly ruleId: string;
  readonly message: Bilingual;
  readonly hint: Bilingual;
  /** The fact without its subject, where many records may share it (`Diagnostic.together`). */
  readonly together?: Bilingual;
  /** `error` unless the caller says otherwise. */
  readonly severity?: Diagnostic['severity'];
}

/** The diagnostic of a problem with one part of a record. */
export function problemAt(
  where: Pick<Located<unknown>, 'file' | 'positionOf'>,
  path: DataPath,
  problem: Problem,
  words?: string,
): Diagnostic {
  return problemIn(where.file, where.positionOf(path, words), problem);
}

/** The diagnostic of a problem at a known position in a file. */
export function problemIn(file: string, position: SourcePosition, problem: Problem): Diagnostic {
  return { severity: 'error', ...problem, file, line: position.line, column: position.column };
}
