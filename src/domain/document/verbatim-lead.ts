/** A statement that a text is known by: its words and those of its date. */
export interface KnownWords {
  readonly quote: string;
  readonly dueText?: string | undefined;
}

/** Longest opening, in characters. */
const longest = 90;

/**
 * Pieces of a text that stand for it while it is folded, each to the letter and in its order: the known statements
 * that it contains, each with its date where that stands before it, else its opening.
 */
export function verbatimLead(text: string, known: readonly KnownWords[]): readonly string[] {
  const spans = known.flatMap(({ quote, dueText }) => {
    const start = text.indexOf(quote);
    if (start === -1) return [];
    const before = dueText === undefined ? -1 : text.lastIndexOf(dueText, start);
    const date =
      before === -1 || dueText === undefined ? [] : [{ start: before, end: before + dueText.length }];
    return [...date, { start, end: start + quote.length }];
  });
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged.length === 0 ? [openingOf(text)] : merged.map(({ start, end }) => text.slice(start, end));
}

/** Whole sentences from the start as far as they fit, else clauses, else characters; never over a line's end. */
function openingOf(text: string): string {
  const [line = ''] = text.split('\n', 1);
  const opening = [...line].slice(0, longest).join('');
  if (opening === line) return line;
  return /^.*[。；;]/u.exec(opening)?.[0] ?? /^.*[，,、：:]/u.exec(opening)?.[0] ?? opening;
}
