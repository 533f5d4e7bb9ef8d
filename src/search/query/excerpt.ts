import type { Mark } from './hit.ts';

/** Part of a text to show, with the marks that lie in it; offsets are in the whole text. */
export interface Excerpt extends Mark {
  readonly marks: readonly Mark[];
}

/** How much is shown. */
export interface ExcerptOptions {
  /** Characters (UTF-16 units) to show before the first and behind the last mark of a stretch. */
  readonly around: number;
  /** Most stretches to show; the rest is told by the number of occurrences. */
  readonly most: number;
}

/**
 * The stretches of `text` around its marks, ascending and separate; stretches that would touch are one.
 * None begins or ends inside a character. A text hardly longer than its excerpt is shown whole.
 */
export function makeExcerpts(
  text: string,
  marks: readonly Mark[],
  { around, most }: ExcerptOptions = { around: 36, most: 3 },
): Excerpt[] {
  const stretches: { start: number; end: number; marks: Mark[] }[] = [];
  for (const mark of marks) {
    const start = toBoundary(
      text,
      mark.start <= around * 2 && stretches.length === 0 ? 0 : mark.start - around,
    );
    const end = toBoundary(text, text.length - mark.end <= around * 2 ? text.length : mark.end + around);
    const last = stretches.at(-1);
    if (last !== undefined && start <= last.end) {
      last.end = Math.max(last.end, end);
      last.marks.push(mark);
    } else stretches.push({ start, end, marks: [mark] });
  }
  return stretches.slice(0, most);
}

/** The nearest offset at or before `offset` that does not part a surrogate pair. */
function toBoundary(text: string, offset: number): number {
  const inside = Math.min(Math.max(offset, 0), text.length);
  return /^[\uDC00-\uDFFF]/.test(text.slice(inside, inside + 1)) ? inside - 1 : inside;
}
