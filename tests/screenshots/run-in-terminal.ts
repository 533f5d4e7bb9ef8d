import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

/** A program that runs in a terminal of its own. */
export interface TerminalRunning {
  /** All that it has written. */
  readonly output: () => string;
  /** Types keys, and waits for the next question or the end. */
  readonly type: (keys: string) => Promise<void>;
  readonly end: () => void;
}

export const KEYS = { enter: '\r', down: '\u001b[B', up: '\u001b[A', leave: '\u0003' } as const;

/** Runs a command in a terminal that `script` (of util-linux) opens, and waits for what it asks first. */
export async function runInTerminal(
  command: string,
  { cwd, environment, columns = 96, rows = 40 }: Place,
): Promise<TerminalRunning> {
  const shell = `stty cols ${String(columns)} rows ${String(rows)}; exec ${command}`;
  const child = spawn('script', ['--quiet', '--flush', '--command', shell, '/dev/null'], {
    cwd,
    env: { ...process.env, ...environment, TERM: 'xterm-256color', FORCE_COLOR: '1' },
  });
  let [written, last] = ['', Date.now()];
  child.stdout.setEncoding('utf8').on('data', (words: string) => {
    written += words;
    last = Date.now();
  });
  // A prompt hides the cursor while it waits for its answer.
  const isAsking = (): boolean => written.lastIndexOf('\u001b[?25l') > written.lastIndexOf('\u001b[?25h');
  const settled = async (): Promise<void> => {
    const begun = Date.now();
    last = begun;
    while (child.exitCode === null && Date.now() - begun < PATIENCE) {
      if (isAsking() && Date.now() - last > QUIET) return;
      await wait(QUIET / 8);
    }
  };
  await settled();
  return {
    output: () => written,
    type: async (keys) => {
      child.stdin.write(keys);
      await settled();
    },
    end: () => {
      child.kill();
    },
  };
}

interface Place {
  readonly cwd: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly columns?: number;
  readonly rows?: number;
}

/** Milliseconds without a word after which a prompt stands as it is, and the longest that anything may take. */
const QUIET = 400;
const PATIENCE = 60_000;
