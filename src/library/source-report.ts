import { applyEmendations } from '../domain/fidelity/apply-emendations.ts';
import { sourceLines } from '../domain/fidelity/source-lines.ts';
import type { Source } from '../schemas/policy.ts';
import type { HeldDocument } from './documents.ts';

const seeds = import.meta.glob<string>('/seeds/*', { query: '?raw', import: 'default', eager: true });

/** Figures of the comparison with the primary seed, in characters (code points). */
export interface SourceReport {
  readonly compared: number;
  readonly layout: number;
  readonly emended: number;
  readonly sources: readonly Source[];
}

/** @throws when a source file is missing from `seeds/`; the content check names it. */
export function reportSources({ policy }: HeldDocument): SourceReport {
  const primary = policy.sources.find(({ role }) => role === 'primary');
  const seed = seedText(primary?.file ?? '');
  const { characters, emended } = applyEmendations(seed, primary?.file ?? '', policy.emendations).value;
  const { lines, layout } = sourceLines(characters);
  return {
    compared: lines.reduce((sum, line) => sum + line.characters.filter(({ inserted }) => !inserted).length, 0),
    layout,
    emended,
    sources: policy.sources,
  };
}

function seedText(file: string): string {
  const seed = seeds[`/seeds/${file}`];
  if (seed === undefined) throw new Error(`seeds/${file} does not exist`);
  return seed;
}
