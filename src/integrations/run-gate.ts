import type { Diagnostic } from '../domain/source/diagnostic.ts';
import type { Settings } from '../schemas/settings.ts';
import { runApart } from './run-apart.ts';

/** What a gate looks at. */
export interface Gate {
  readonly settings: Settings;
  /** Folder of the built site, from the project root, to be held against the content; without it the content itself. */
  readonly built?: string;
}

/**
 * Runs a gate in a process of its own.
 * @returns every problem, in the order in which they are printed
 * @throws what the check throws
 */
export function runGate(gate: Gate): Promise<readonly Diagnostic[]> {
  return runApart(new URL('./gate-process.ts', import.meta.url), gate);
}
