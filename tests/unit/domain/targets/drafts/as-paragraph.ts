import type { StatementText } from '../../../../../src/domain/targets/duties/statement-texts.ts';
import { parseDutyLines } from '../../../../../src/domain/targets/duties/parse-duty-lines.ts';

/** A paragraph of its own, as drafts are read from it. */
export function asParagraph(text: string, id = 's1-p1', headings: readonly string[] = []): StatementText {
  const lines = parseDutyLines(text);
  return {
    id,
    text,
    headings,
    kind: 'paragraph',
    lines,
    charging: lines.map((line) => ({ provision: id, line })),
  };
}
