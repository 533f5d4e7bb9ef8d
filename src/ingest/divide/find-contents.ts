import { compactTitle, isContentsHead } from './line-forms.ts';
import { endsSentence } from './seed-line-kinds.ts';
import type { SeedLine } from './seed-line.ts';

/** Lines of a table of contents, the end exclusive. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

/** No entry of a table of contents is longer. */
const ENTRY_LENGTH = 60;

/**
 * The table of contents of a text: 目录 and the short lines after it, up to the first that stands printed a second time,
 * where the text itself begins. Nothing where no entry recurs: then 目录 is a word like others.
 */
export function findContents(lines: readonly SeedLine[]): LineRange | undefined {
  const start = lines.findIndex(isContentsHead);
  if (start === -1) return undefined;
  const entries = new Set<string>();
  let end = start + 1;
  for (const line of lines.slice(start + 1)) {
    const entry = entryOf(line.text);
    if (entries.has(entry) || entry.length > ENTRY_LENGTH || endsSentence(line.text)) break;
    entries.add(entry);
    end += 1;
  }
  const recurs = lines.slice(end).some(({ text }) => entries.has(entryOf(text)));
  return recurs ? withoutTitle(lines, { start, end }) : undefined;
}

/** A title printed again after the contents belongs to the text. */
function withoutTitle(lines: readonly SeedLine[], { start, end }: LineRange): LineRange {
  const before = compactTitle(
    lines
      .slice(0, start)
      .map(({ text }) => text)
      .join(''),
  );
  const title = lines.findIndex(
    ({ text, is }, index) =>
      index > start + 1 &&
      index < end &&
      is.kind === 'prose' &&
      before.includes(compactTitle(text)) &&
      compactTitle(text).length > 5,
  );
  return { start, end: title === -1 ? end : title };
}

/** An entry without its page number, as the heading prints it. */
function entryOf(text: string): string {
  return text
    .replace(/[\s.…·—-]+\d{1,3}$/u, '')
    .replace(/[\s.…·]/gu, '')
    .replace(/[（(]/gu, '（')
    .replace(/[）)]/gu, '）');
}
