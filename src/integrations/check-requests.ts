import { Worker } from 'node:worker_threads';
import type { Settings } from '../schemas/settings.ts';

/** What the thread that checks is told. */
export type CheckRequest =
  { readonly kind: 'changed' } | { readonly kind: 'page'; readonly number: number; readonly path: string };

interface CheckAnswer {
  readonly number: number;
  /** JSON of what the check says; `null` of a page about no document. */
  readonly answer: string;
}

/** Asks a thread of its own what the check says of a page; the thread begins with the first question. */
export interface CheckRequests {
  readonly ask: (path: string) => Promise<string>;
  readonly tellChange: () => void;
  readonly close: () => void;
}

/** @param module address of the module that the thread runs */
export function createCheckRequests(module: URL, settings: Settings): CheckRequests {
  const open = new Map<number, (answer: string) => void>();
  let last = 0;
  let worker: Worker | undefined;
  const start = (): Worker => {
    const started = new Worker(module, { workerData: settings });
    started.on('message', ({ number, answer }: CheckAnswer) => {
      open.get(number)?.(answer);
      open.delete(number);
    });
    // A check that ends in an error leaves its pages without a bar; the next question begins anew.
    const end = (): void => {
      for (const answer of open.values()) answer('null');
      open.clear();
      worker = undefined;
    };
    started.on('error', (error) => {
      console.error(error);
      end();
    });
    return started;
  };
  const tell = (request: CheckRequest): void => worker?.postMessage(request);
  return {
    ask: (path) => {
      worker ??= start();
      const number = (last += 1);
      return new Promise((resolve) => {
        open.set(number, resolve);
        tell({ kind: 'page', number, path });
      });
    },
    tellChange: () => {
      tell({ kind: 'changed' });
    },
    close: () => void worker?.terminate(),
  };
}
