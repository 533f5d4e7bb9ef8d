import { fork } from 'node:child_process';
import { once } from 'node:events';

/**
 * Room (MB) in which new objects wait until some of them are no longer held. Most of what a check makes is gone at once:
 * in the usual 16 MB a third of its time goes into keeping what it needs for a moment longer.
 */
const ROOM_FOR_NEW = 64;

/** What a program that runs apart sends back. */
type Outcome<Answer> = { readonly seconds: number; readonly peak: number } & (
  { readonly answer: Answer } | { readonly error: unknown }
);

/**
 * Runs a program (`answerApart`) in a process of its own: when it ends, all memory that its work took goes back to the
 * system, of which a thread would leave a part with this process; and this heap is not gone through while it works.
 * @param task given to the program, of values that can be cloned
 * @returns what the program answers, when it has ended
 * @throws what it throws
 */
export async function runApart<Answer>(program: URL, task: object): Promise<Answer> {
  const child = fork(program, {
    serialization: 'advanced',
    execArgv: [`--max-semi-space-size=${ROOM_FOR_NEW}`],
  });
  let outcome: Outcome<Answer> | undefined;
  child.once('message', (message) => {
    outcome = message as unknown as Outcome<Answer>;
  });
  const ended = Promise.all([once(child, 'exit'), once(child, 'disconnect')]);
  child.send(task);
  const [[code, signal]] = await ended;
  if (outcome === undefined)
    throw new Error(`${program.pathname} ended with ${String(code ?? signal)} and no answer`);
  taken.seconds += outcome.seconds;
  taken.peak = Math.max(taken.peak, process.memoryUsage.rss() + outcome.peak);
  if ('error' in outcome) throw outcome.error;
  return outcome.answer;
}

const taken = { seconds: 0, peak: 0 };

/** What the programs took that have run apart. */
export function takenApart(): {
  /** Seconds of the processor, all together. */
  readonly seconds: number;
  /** Most memory in bytes that one of them held, with what this process held beside it. */
  readonly peak: number;
} {
  return taken;
}

/** Does the work of a program that `runApart` has started, and gives back its result, or what it throws. */
export function answerApart<Task extends object>(work: (task: Task) => unknown): void {
  process.once('message', (task) => {
    const outcome = tryWork(() => work(task as Task));
    const { user, system } = process.cpuUsage();
    const used = { seconds: (user + system) / 1e6, peak: process.resourceUsage().maxRSS * 1024 };
    process.send?.({ ...outcome, ...used }, undefined, undefined, () => {
      process.disconnect();
    });
  });
}

function tryWork(work: () => unknown): { readonly answer: unknown } | { readonly error: unknown } {
  try {
    return { answer: work() };
  } catch (error) {
    return { error };
  }
}
