import type { Diagnostic } from '../../domain/source/diagnostic.ts';
import { createSeedWarning } from '../seed-problem.ts';
import type { JoinedLine } from './join-lines.ts';
import { joinLines, startLine } from './join-lines.ts';
import { endsOpen } from './seed-line-kinds.ts';
import type { SeedLine } from './seed-line.ts';

/** Shorter lines without punctuation may be headings without a number: they are left alone. */
const PARAGRAPH_LENGTH = 20;

export interface JoinedParagraphs {
  readonly lines: readonly JoinedLine[];
  /** A warning for each join, and for each long line that ends open and was not joined. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Puts paragraphs together that the source breaks in the middle of a clause. */
export function joinParagraphs(lines: readonly SeedLine[], file: string): JoinedParagraphs {
  const joined: JoinedLine[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, line] of lines.entries()) {
    const before = joined.at(-1);
    if (before && isBroken(before) && canContinue(line)) {
      joined[joined.length - 1] = joinLines(before, line);
      const detail = `${lastCharacters(before.text)}|${[...line.text].slice(0, 6).join('')}`;
      diagnostics.push(createSeedWarning('seed-joined', file, line.position, detail));
      continue;
    }
    joined.push(startLine(line));
    const next = lines[index + 1];
    if (isBroken(line) && !(next && canContinue(next))) {
      diagnostics.push(createSeedWarning('seed-open-line', file, line.position, lastCharacters(line.text)));
    }
  }
  return { lines: joined, diagnostics };
}

function isBroken({ is, text }: SeedLine): boolean {
  if (is.kind === 'row' || !endsOpen(text)) return false;
  // A heading without 。 is whole as it stands; with one, its paragraph has begun.
  return is.kind === 'heading' ? text.includes('。') : [...text].length >= PARAGRAPH_LENGTH;
}

/** Begins nothing of its own: no heading, list item, date, and no paragraph indent. */
function canContinue({ is, indented }: SeedLine): boolean {
  return is.kind === 'prose' && !indented;
}

function lastCharacters(text: string): string {
  return [...text].slice(-6).join('');
}
