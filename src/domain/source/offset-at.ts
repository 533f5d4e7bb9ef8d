import type { SourcePosition } from './source-position.ts';
import type { TextLine } from './text-lines.ts';

/** UTF-16 offset of a position in a text of these lines; `undefined` where the text has no such line. */
export function offsetAt(lines: readonly TextLine[], { line, column }: SourcePosition): number | undefined {
  const found = lines[line - 1];
  return found && found.offset + [...found.text].slice(0, column - 1).join('').length;
}
