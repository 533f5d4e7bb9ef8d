import type { SourcePosition } from './source-position.ts';
import type { TextLine } from './text-lines.ts';

/** UTF-16 offset of a position in a text of these lines; `undefined` where the text has no such line. */
export function offsetAt(lines: readonly TextLine[], { line, column }: SourcePosition): number | undefined {
  const found = lines[line - 1];
  if (found === undefined) return undefined;
  let units = 0;
  for (let count = 1; count < column && units < found.text.length; count += 1)
    units += (found.text.codePointAt(units) ?? 0) > 0xffff ? 2 : 1;
  return found.offset + units;
}
