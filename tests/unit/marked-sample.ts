import type { Diagnostic } from '../../src/domain/source/diagnostic.ts';

/** A sample text with the problems that are to be found in it. */
export interface MarkedSample {
  readonly text: string;
  /** `rule line:column`, in order. */
  readonly expected: readonly string[];
}

/** Takes marks such as `⟦seed-joined⟧` out of a sample: each stands where its rule is to find something. */
export function readMarkedSample(sample: string): MarkedSample {
  const expected: string[] = [];
  let text = '';
  for (const [index, piece] of sample.split(/⟦([a-z-]+)⟧/).entries()) {
    if (index % 2 === 0) {
      text += piece;
    } else {
      const lines = text.split('\n');
      expected.push(`${piece} ${String(lines.length)}:${String([...(lines.at(-1) ?? '')].length + 1)}`);
    }
  }
  return { text, expected };
}

/** Diagnostics in the form of `MarkedSample.expected`. */
export function nameProblems(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ ruleId, line, column }) => `${ruleId} ${String(line)}:${String(column)}`);
}
