import type { Emendation } from '../../schemas/policy.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { compareDiagnostics } from '../source/diagnostic.ts';
import { countCharacters } from '../text/count-characters.ts';
import { applyEmendations } from './apply-emendations.ts';
import { compareLines } from './compare-lines.ts';
import { emendedLines } from './emended-lines.ts';
import type { LocatedLine } from './located-line.ts';

/** Every character of a seed accounted for: `seed` = `compared` + `layout` + `emended`. */
export interface FidelityFigures {
  /** Characters (code points) of the seed. */
  readonly seed: number;
  /** Seed characters that stand in the lines compared. */
  readonly compared: number;
  /** Line breaks, blank lines and spaces at the ends of lines, left out. */
  readonly layout: number;
  /** Seed characters in the originals of emendations. */
  readonly emended: number;
  /** Characters that emendations put there instead, compared as well. */
  readonly inserted: number;
  /** Emendations carried out. */
  readonly emendations: number;
}

export interface FidelityInput {
  /** Text of the primary seed. */
  readonly seed: string;
  readonly seedFile: string;
  readonly emendations: readonly Emendation[];
  /** The published text, line by line. */
  readonly blocks: readonly LocatedLine[];
  /** File that `blocks` come from. */
  readonly file: string;
}

export interface FidelityResult {
  readonly figures: FidelityFigures;
  /** One for each changed, lost or added stretch of characters and each unusable emendation, sorted. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Whether a published text is its seed with the declared emendations and nothing else. */
export function checkFidelity({ seed, seedFile, emendations, blocks, file }: FidelityInput): FidelityResult {
  const { value: emended, diagnostics } = applyEmendations(seed, seedFile, emendations);
  const { lines, layout, kept } = emendedLines(emended);
  const figures: FidelityFigures = {
    seed: countCharacters(seed),
    compared: kept.seed,
    layout,
    emended: emended.emended,
    inserted: kept.inserted,
    emendations: emended.applied,
  };
  if (figures.seed !== figures.compared + figures.layout + figures.emended) {
    throw new Error(`Characters of ${seedFile} are not all accounted for: ${JSON.stringify(figures)}`);
  }
  const differences = compareLines({ lines, seed, seedFile }, blocks, file);
  return { figures, diagnostics: [...diagnostics, ...differences].sort(compareDiagnostics) };
}
