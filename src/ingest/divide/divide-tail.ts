import type { TextPart, TextRole } from './text-part.ts';
import { isIssuerLine, isNote, isSigner, readSigningDate } from './line-forms.ts';
import type { SeedLine } from './seed-line.ts';

export interface Tail {
  /** Index of its first line; the number of lines where there is none. */
  readonly start: number;
  readonly parts: readonly TextPart[];
}

/** Lines after a signature that say who to ask, and the like. */
const AFTER_SIGNATURE = 8;

/** What stands below the words of a text: signatures, notes, 抄送; `from` is the first line that may belong to it. */
export function divideTail(lines: readonly SeedLine[], from: number, role: TextRole): Tail {
  const distribution = findDistribution(lines, from);
  const end = findTailEnd(lines, from, distribution);
  const start = findSignature(lines, from, end, role);
  const parts: { readonly name: TextPart['name']; readonly lines: SeedLine[] }[] = [];
  for (const [offset, line] of lines.slice(start).entries()) {
    const index = start + offset;
    const name =
      index >= distribution ? 'distribution' : isSigning(line) && index < end ? 'signature' : 'note';
    const last = parts.at(-1);
    if (last?.name === name) last.lines.push(line);
    else parts.push({ name, lines: [line] });
  }
  return { start, parts };
}

function isSigning(line: SeedLine): boolean {
  return readSigningDate(line) !== undefined || isIssuerLine(line) || isSigner(line);
}

/** From 抄送 on, or the printing line alone; the number of lines where there is neither. */
function findDistribution(lines: readonly SeedLine[], from: number): number {
  const lastNumber = lines.findLastIndex((line) => line.is.kind === 'heading');
  const start = lines.findIndex(
    ({ is }, index) =>
      index >= from && index > lastNumber && (is.kind === 'copies' || is.kind === 'printing'),
  );
  return start === -1 ? lines.length : start;
}

/** Where the signature and its notes end: what a few lines of prose follow is signed all the same. */
function findTailEnd(lines: readonly SeedLine[], from: number, distribution: number): number {
  for (let end = distribution; end > Math.max(from, distribution - AFTER_SIGNATURE); end -= 1) {
    const line = lines[end - 1];
    if (line === undefined || line.is.kind === 'heading' || line.is.kind === 'row') break;
    const above = lines[end - 2];
    const isSignature =
      isSigning(line) &&
      (readSigningDate(line) === undefined
        ? above !== undefined && readSigningDate(above) !== undefined
        : above !== undefined && (isIssuerLine(above) || isSigner(above)));
    if (isSignature && line.is.kind !== 'prose') return end;
  }
  return distribution;
}

/** The first line of the signatures and notes that end at `end`, and of the notes after them. */
function findSignature(lines: readonly SeedLine[], from: number, end: number, role: TextRole): number {
  let start = end;
  while (start > from) {
    const line = lines[start - 1];
    if (line === undefined) break;
    if (isNote(line)) {
      start -= 1;
      continue;
    }
    const block = signatureStart(lines, from, start);
    const isSigned = lines.slice(block, start).some((each) => readSigningDate(each) !== undefined);
    // A day alone signs a document; in what another issues it may be anything.
    const isByBody = start - block > 1 || role === 'notice' || role === 'main';
    if (!isSigned || !isByBody) break;
    start = block;
  }
  return start;
}

function signatureStart(lines: readonly SeedLine[], from: number, end: number): number {
  let start = end;
  for (; start > from; start -= 1) {
    const line = lines[start - 1];
    if (line === undefined || !isSigning(line)) break;
  }
  return start;
}
