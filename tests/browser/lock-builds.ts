import { lockCorpus } from '../../src/cli/writing/lock-corpus.ts';

let holders = 0;
let giveBack: () => void = () => undefined;

/**
 * Waits until no other process builds here, and keeps others from it: what Astro makes of a corpus in `.astro` has one
 * place for all. Who has the lock may ask for it again.
 * @returns what gives it back, to be called once
 */
export function lockBuilds(): () => void {
  if (holders === 0) giveBack = lockCorpus('.cache/builds', () => undefined);
  holders += 1;
  return () => {
    holders -= 1;
    if (holders === 0) giveBack();
  };
}
