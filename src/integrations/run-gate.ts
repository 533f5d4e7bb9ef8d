import { Worker } from 'node:worker_threads';
import type { Diagnostic } from '../domain/source/diagnostic.ts';
import type { Settings } from '../schemas/settings.ts';

/** What a gate looks at. */
export interface Gate {
  readonly settings: Settings;
  /** Folder of the built site, from the project root, to be held against the content; without it the content itself. */
  readonly built?: string;
}

/**
 * Runs a gate in a thread of its own: what it reads is gone from memory when it ends, and the build's heap is not gone
 * through while it works.
 * @returns every problem, in the order in which they are printed
 * @throws what the check throws
 */
export function runGate(gate: Gate): Promise<readonly Diagnostic[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./gate-worker.ts', import.meta.url), { workerData: gate });
    let found: readonly Diagnostic[] | undefined;
    worker.on('message', (diagnostics: readonly Diagnostic[]) => {
      found = diagnostics;
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      if (found === undefined) reject(new Error(`The check ended with ${String(code)} and no answer`));
      else resolve(found);
    });
  });
}
