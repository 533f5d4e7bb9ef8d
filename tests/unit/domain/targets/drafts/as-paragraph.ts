import type { DraftedText } from '../../../../../src/domain/targets/drafts/drafted-texts.ts';
import { parseDutyLines } from '../../../../../src/domain/targets/duties/parse-duty-lines.ts';

/** A paragraph of its own, as drafts are read from it. */
export function asParagraph(text: string, id = 's1-p1', headings: readonly string[] = []): DraftedText {
  const lines = parseDutyLines(text);
  return { id, text, headings, kind: 'paragraph', lines, charging: lines };
}
