import type { Bilingual, Diagnostic } from '../../domain/source/diagnostic.ts';
import type { SourcePosition } from '../../domain/source/source-position.ts';

/** Field names and list positions from a record's root to one of its parts. */
export type DataPath = readonly PropertyKey[];

/** A value read from a file, able to say where each of its parts stands. */
export interface Located<T> {
  readonly value: T;
  /** Path relative to the project root, with `/`. */
  readonly file: string;
  /** Place of the part at `path` (of its nearest ancestor when it is absent), or of `words` inside it. */
  readonly placeOf: (path?: DataPath, words?: string) => SourcePosition;
  /** Place of the name of the field at `path`, rather than of its value. */
  readonly placeOfName: (path: DataPath) => SourcePosition;
}

/** What a check has to say, before it knows where. */
export interface Problem {
  readonly ruleId: string;
  readonly message: Bilingual;
  readonly hint: Bilingual;
  /** `error` unless told otherwise. */
  readonly severity?: Diagnostic['severity'];
}

/** The diagnostic of a problem with one part of a record. */
export function problemAt(
  where: Pick<Located<unknown>, 'file' | 'placeOf'>,
  path: DataPath,
  problem: Problem,
  words?: string,
): Diagnostic {
  return problemIn(where.file, where.placeOf(path, words), problem);
}

/** The diagnostic of a problem at a known place of a file. */
export function problemIn(file: string, place: SourcePosition, problem: Problem): Diagnostic {
  return { severity: 'error', ...problem, file, line: place.line, column: place.column };
}
