import type { Diagnostic } from '../../domain/source/diagnostic.ts';
import { createSeedWarning } from '../seed-problem.ts';
import { findBreak } from './find-break.ts';
import type { JoinedLine } from './join-lines.ts';
import { joinAll } from './join-lines.ts';
import { readAnnexMark } from './line-forms.ts';
import { endsOpen } from './seed-line-kinds.ts';
import type { SeedLine } from './seed-line.ts';

/** Shorter lines without punctuation may be headings without a number: nothing is said of them. */
const PARAGRAPH_LENGTH = 20;

export interface JoinedParagraphs {
  readonly lines: readonly JoinedLine[];
  /** A warning for each join, and for each long line that ends open and was not joined. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A paragraph while lines are put to it. */
interface OpenParagraph {
  readonly pieces: SeedLine[];
  readonly reasons: string[];
}

/**
 * Puts paragraphs together that the source breaks in the middle of a clause, where there is evidence of it. Lines of a
 * list, cells of a table and names end as openly and stay as they are.
 */
export function joinParagraphs(lines: readonly SeedLine[], file: string): JoinedParagraphs {
  const paragraphs: OpenParagraph[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, line] of lines.entries()) {
    const open = paragraphs.at(-1);
    const last = open?.pieces.at(-1);
    const evidence = last && canContinue(line) ? findBreak(last, line) : undefined;
    if (open && last && evidence !== undefined) {
      open.pieces.push(line);
      open.reasons.push(`段落断行（${evidence}），接合为一段`);
      const detail = `${lastCharacters(last.text)}|${[...line.text.slice(0, 12)].slice(0, 6).join('')}（${evidence}）`;
      diagnostics.push(createSeedWarning('seed-joined', file, line.position, detail));
      continue;
    }
    if (last && isUnfinished(last)) diagnostics.push(warnOfOpen(last, file));
    paragraphs.push({ pieces: [line], reasons: [] });
    if (index === lines.length - 1 && isUnfinished(line)) diagnostics.push(warnOfOpen(line, file));
  }
  return { lines: paragraphs.flatMap(({ pieces, reasons }) => joinAll(pieces, reasons) ?? []), diagnostics };
}

/** Begins nothing of its own: no heading, list item, date, and no paragraph indent. */
function canContinue({ is, indented, level }: SeedLine): boolean {
  return is.kind === 'prose' && !indented && level === undefined;
}

/**
 * Long, and ends in the middle of a clause. A heading without 。 is whole as it stands; with one, its paragraph has begun.
 * The name of an annex is whole too.
 */
function isUnfinished({ is, text, level }: SeedLine): boolean {
  if (is.kind === 'row' || level !== undefined || !endsOpen(text)) return false;
  if (readAnnexMark(text) !== undefined) return false;
  return is.kind === 'heading'
    ? text.includes('。')
    : [...text.slice(0, 2 * PARAGRAPH_LENGTH)].length >= PARAGRAPH_LENGTH;
}

function warnOfOpen(line: SeedLine, file: string): Diagnostic {
  return createSeedWarning('seed-open-line', file, line.position, lastCharacters(line.text));
}

function lastCharacters(text: string): string {
  return [...text.slice(-12)].slice(-6).join('');
}
