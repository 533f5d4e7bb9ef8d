/** A problem with its source position, as data: the command that meets it prints it and sets the exit status. */
export interface Diagnostic {
  /** Kebab-case name of the rule that found it. */
  readonly ruleId: string;
  readonly severity: 'error' | 'warning';
  /** File as the maintainer names it, relative to the project. */
  readonly file: string;
  /** Line, counted from 1. */
  readonly line: number;
  /** Column in characters (code points), counted from 1. */
  readonly column: number;
  /** What was found and what was expected. */
  readonly message: Bilingual;
  /** How to correct it. */
  readonly hint: Bilingual;
}

export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** By file, line, column, then rule. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.ruleId, b.ruleId)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Several lines: source position and rule, what was found and expected, how to correct it; Chinese first. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { file, line, column, severity, ruleId, message, hint } = diagnostic;
  return [
    `${file}:${line}:${column} ${severity} ${ruleId}`,
    `  ${message.zh}`,
    `  ${message.en}`,
    `  → ${hint.zh}`,
    `  → ${hint.en}`,
  ].join('\n');
}
