import type { PastedSpan } from './finding.ts';

const MARK = /^(?:[-–—*•·●○■□◆▪>#]+|\d{1,3}[.、．)）]|[（(]\d{1,3}[）)]|[①-⑳])\s*/u;

/** A sentence without the mark of a list before it (“- ”, “1. ”), which is the layout of the draft. */
export function withoutListMark(span: PastedSpan): PastedSpan {
  const mark = MARK.exec(span.text)?.[0] ?? '';
  return { start: span.start + mark.length, end: span.end, text: span.text.slice(mark.length) };
}
