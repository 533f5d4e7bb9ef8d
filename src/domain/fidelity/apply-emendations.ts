import type { Emendation } from '../../schemas/policy.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { TextLine } from '../source/text-lines.ts';
import { splitLines } from '../source/text-lines.ts';
import { quoteCharacters } from './quote-characters.ts';
import type { SeedCharacter } from './seed-character.ts';
import { seedCharacters } from './seed-character.ts';

interface EmendedSeed {
  /** The seed with every applicable emendation carried out. */
  readonly characters: readonly SeedCharacter[];
  /** Seed characters that stood in the originals of the emendations carried out. */
  readonly emended: number;
  /** Number of emendations carried out. */
  readonly applied: number;
}

export interface ApplyEmendationsResult {
  readonly value: EmendedSeed;
  /** An emendation whose original does not stand at its place, or that overlaps another, is named and left out. */
  readonly diagnostics: readonly Diagnostic[];
}

interface PlacedEmendation {
  readonly emendation: Emendation;
  /** UTF-16 offsets in the seed. */
  readonly start: number;
  readonly end: number;
}

/**
 * Carries out the declared differences between a seed and the published text.
 * @param seedFile name for the diagnostics, whose places are those in the seed
 */
export function applyEmendations(
  seed: string,
  seedFile: string,
  emendations: readonly Emendation[],
): ApplyEmendationsResult {
  const { placed, diagnostics } = placeEmendations(seed, seedFile, emendations);
  const characters: SeedCharacter[] = [];
  let emended = 0;
  let current = 0;
  for (const item of seedCharacters(seed)) {
    while (placed[current] && item.offset >= (placed[current]?.end ?? 0)) current += 1;
    const { emendation, start } = placed[current] ?? { start: seed.length };
    if (item.offset < start || !emendation) {
      characters.push(item);
      continue;
    }
    emended += 1;
    if (item.offset > start) continue;
    for (const character of emendation.result) characters.push({ character, offset: start, inserted: true });
  }
  return { value: { characters, emended, applied: placed.length }, diagnostics };
}

interface PlacedEmendations {
  /** In the order of the seed, none overlapping. */
  readonly placed: readonly PlacedEmendation[];
  readonly diagnostics: readonly Diagnostic[];
}

function placeEmendations(
  seed: string,
  seedFile: string,
  emendations: readonly Emendation[],
): PlacedEmendations {
  const lines = splitLines(seed);
  const diagnostics: Diagnostic[] = [];
  const placed: PlacedEmendation[] = [];
  for (const emendation of emendations.toSorted((a, b) => a.line - b.line || a.column - b.column)) {
    const start = offsetOf(emendation, lines, seed);
    const end = start + emendation.original.length;
    if (!seed.startsWith(emendation.original, start)) {
      diagnostics.push(describeMismatch(emendation, seed.slice(start, end), seedFile));
    } else if (start < (placed.at(-1)?.end ?? 0)) {
      diagnostics.push(describeOverlap(emendation, seedFile));
    } else {
      placed.push({ emendation, start, end });
    }
  }
  return { placed, diagnostics };
}

/** UTF-16 offset of the place an emendation names; the end of the seed where it has no such line. */
function offsetOf({ line, column }: Emendation, lines: readonly TextLine[], seed: string): number {
  const found = lines[line - 1];
  if (!found) return seed.length;
  return found.offset + [...found.text].slice(0, column - 1).join('').length;
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
      en: 'Mend line, column or original of the emendation in the front matter after the seed',
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
