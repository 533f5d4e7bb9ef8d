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
  /**
   * The fact without its subject, where many records of a file may share it, so that a listing can say it once:
   * `{count}` stands for how many there are (`{count} 条还是草稿`). Absent where each has to be read by itself.
   */
  readonly together?: Bilingual;
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

/** As many of the positions of a fact as a line holds. */
const POSITIONS = 12;

/**
 * Diagnostics for a listing, in their order: those that state one fact of one file are one, with their number and the
 * lines they stand on, at the position of the first.
 */
export function summariseDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const groups = Map.groupBy(diagnostics, (diagnostic) => factOf(diagnostic));
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group;
    if (first === undefined || others.length === 0 || first.together === undefined) return group;
    const count = String(group.length);
    const lines = group.slice(0, POSITIONS).map(({ line }) => String(line));
    const more = group.length > POSITIONS;
    const { zh, en } = first.together;
    const message = {
      zh: `${zh.replace('{count}', count)}（第 ${lines.join('、')}${more ? '…' : ''} 行）`,
      en: `${en.replace('{count}', count)} (lines ${lines.join(', ')}${more ? ' …' : ''})`,
    };
    return [{ ...first, message }];
  });
}

/** Two diagnostics with one key state one fact; one that stands alone has a key of its own. */
function factOf(diagnostic: Diagnostic): unknown {
  const { together, file, ruleId, severity } = diagnostic;
  return together === undefined ? diagnostic : [file, ruleId, severity, together.zh].join('\n');
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
