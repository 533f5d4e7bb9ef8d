import type { Emendation } from '../../schemas/policy.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { quoteCharacters } from './quote-characters.ts';
import type { SeedCharacter } from './seed-character.ts';
import { seedCharacters } from './seed-character.ts';
import { splitLines } from './text-lines.ts';

export interface EmendedSeed {
  /** The seed with every applicable emendation carried out. */
  readonly characters: readonly SeedCharacter[];
  /** Seed characters that stood in the originals of the emendations carried out. */
  readonly emended: number;
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
  const lines = splitLines(seed);
  const diagnostics: Diagnostic[] = [];
  const placed: PlacedEmendation[] = [];
  for (const emendation of emendations) {
    const line = lines[emendation.line - 1];
    const before = [...(line?.text ?? '')].slice(0, emendation.column - 1).join('');
    const start = (line?.offset ?? seed.length) + before.length;
    if (seed.startsWith(emendation.original, start)) {
      placed.push({ emendation, start, end: start + emendation.original.length });
    } else {
      const found = seed.slice(start, start + emendation.original.length);
      diagnostics.push(describeMismatch(emendation, found, seedFile));
    }
  }
  placed.sort((a, b) => a.start - b.start || a.end - b.end);

  const characters: SeedCharacter[] = [];
  let emended = 0;
  let end = 0;
  const source = seedCharacters(seed);
  let next = 0;
  const copyUntil = (offset: number): void => {
    for (let item = source[next]; item && item.offset < offset; item = source[next]) {
      characters.push(item);
      next += 1;
    }
  };
  for (const { emendation, start, end: stop } of placed) {
    if (start < end) {
      diagnostics.push(describeOverlap(emendation, seedFile));
      continue;
    }
    copyUntil(start);
    for (const character of emendation.result) characters.push({ character, offset: start, inserted: true });
    for (let item = source[next]; item && item.offset < stop; item = source[next]) {
      emended += 1;
      next += 1;
    }
    end = stop;
  }
  copyUntil(seed.length);
  return { value: { characters, emended }, diagnostics };
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
