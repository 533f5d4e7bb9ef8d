import type { Diagnostic } from '../domain/source/diagnostic.ts';
import { formatDiagnostic, summariseDiagnostics } from '../domain/source/diagnostic.ts';

/** Prints diagnostics to the error stream, repeated facts once, then how many there were. @returns the number of errors */
export function printDiagnostics(diagnostics: readonly Diagnostic[]): number {
  for (const diagnostic of summariseDiagnostics(diagnostics))
    console.error(`${formatDiagnostic(diagnostic)}\n`);
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  if (diagnostics.length > 0) {
    console.error(
      `错误 ${String(errors)} 个，提醒 ${String(warnings)} 个 · errors: ${String(errors)}, warnings: ${String(warnings)}\n`,
    );
  }
  return errors;
}
