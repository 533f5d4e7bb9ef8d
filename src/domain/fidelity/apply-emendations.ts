import type { Emendation } from '../../schemas/policy.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { offsetAt } from '../source/offset-at.ts';
import { splitLines } from '../source/text-lines.ts';
import { countCharacters, splitsCharacter } from '../text/count-characters.ts';
import type { EmendedSeed, SeedStretch } from './emended-seed.ts';
import { quoteCharacters } from './quote-characters.ts';

/** A seed with every applicable emendation carried out. */
interface AppliedEmendations extends EmendedSeed {
  /** Seed characters that stood in the originals of the emendations carried out. */
  readonly emended: number;
  /** Number of emendations carried out. */
  readonly applied: number;
}

export interface ApplyEmendationsResult {
  readonly value: AppliedEmendations;
  /** An emendation whose original does not stand at its source position, or that overlaps another, is named and left out. */
  readonly diagnostics: readonly Diagnostic[];
}

interface LocatedEmendation {
  readonly emendation: Emendation;
  /** UTF-16 offsets in the seed. */
  readonly start: number;
  readonly end: number;
}

/**
 * Carries out the declared differences between a seed and the published text.
 * @param seedFile name for the diagnostics, whose positions are those in the seed
 */
export function applyEmendations(
  seed: string,
  seedFile: string,
  emendations: readonly Emendation[],
): ApplyEmendationsResult {
  const { located, diagnostics } = locateEmendations(seed, seedFile, emendations);
  const stretches: SeedStretch[] = [];
  const pieces: string[] = [];
  let length = 0;
  let emended = 0;
  const add = (piece: string, offset: number, inserted: boolean): void => {
    if (piece === '') return;
    pieces.push(piece);
    stretches.push({ start: length, end: length + piece.length, offset, inserted });
    length += piece.length;
  };
  let from = 0;
  for (const { emendation, start, end } of located) {
    add(seed.slice(from, start), from, false);
    add(emendation.result, start, true);
    emended += countCharacters(seed, start, end);
    from = end;
  }
  add(seed.slice(from), from, false);
  return { value: { text: pieces.join(''), stretches, emended, applied: located.length }, diagnostics };
}

interface LocatedEmendations {
  /** In the order of the seed, none overlapping. */
  readonly located: readonly LocatedEmendation[];
  readonly diagnostics: readonly Diagnostic[];
}

function locateEmendations(
  seed: string,
  seedFile: string,
  emendations: readonly Emendation[],
): LocatedEmendations {
  const lines = splitLines(seed);
  const diagnostics: Diagnostic[] = [];
  const located: LocatedEmendation[] = [];
  for (const emendation of emendations.toSorted((a, b) => a.line - b.line || a.column - b.column)) {
    const start = offsetAt(lines, emendation) ?? seed.length;
    const end = start + emendation.original.length;
    if (!seed.startsWith(emendation.original, start)) {
      diagnostics.push(describeMismatch(emendation, seed.slice(start, end), seedFile));
    } else if (start < (located.at(-1)?.end ?? 0)) {
      diagnostics.push(describeOverlap(emendation, seedFile));
    } else {
      // No emendation leaves half of a character.
      located.push({ emendation, start, end: splitsCharacter(seed, end) ? end + 1 : end });
    }
  }
  return { located, diagnostics };
}

function describeMismatch(emendation: Emendation, found: string, file: string): Diagnostic {
  const [expected, actual] = [quoteCharacters(emendation.original), quoteCharacters(found)];
  return {
    ruleId: 'emendation-mismatch',
    severity: 'error',
    file,
    line: emendation.line,
    column: emendation.column,
    message: {
      zh: `校订所记原文与底本不符：记为${expected}，底本此处为${actual}`,
      en: `An emendation does not match the seed: it says ${expected}, here stands ${actual}`,
    },
    hint: {
      zh: '按底本改正文件头 emendations 中的 line、column、original',
      en: 'Correct line, column or original of the emendation in the front matter after the seed',
    },
  };
}

function describeOverlap(emendation: Emendation, file: string): Diagnostic {
  return {
    ruleId: 'emendation-overlap',
    severity: 'error',
    file,
    line: emendation.line,
    column: emendation.column,
    message: {
      zh: `校订${quoteCharacters(emendation.original)}与前一条校订重叠`,
      en: `The emendation of ${quoteCharacters(emendation.original)} overlaps the one before it`,
    },
    hint: {
      zh: '每个字符只能属于一条校订：合并两条，或改小范围',
      en: 'A character may belong to one emendation only: merge the two, or narrow one',
    },
  };
}
