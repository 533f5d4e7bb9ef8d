import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { lockBuilds } from '../browser/lock-builds.ts';
import { cleanEnvironment } from './run-build.ts';

/** A development server of its own: the command leaves one in the background. */
export interface DevServer {
  readonly origin: string;
  /** Seconds of the processor that it has taken, all threads. */
  readonly cpu: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

/**
 * Starts the development server on a corpus, when nothing is built; until it stops, nothing will be.
 * @param port the next free one is taken where it is not
 * @throws where it ends before it answers
 */
export async function startDev(
  settings: Readonly<Record<'CONTENT_DIR' | 'SEEDS_DIR', string>>,
  port: number,
): Promise<DevServer> {
  const giveBack = lockBuilds();
  const server = fork('tests/build/start-dev.ts', {
    env: { ...cleanEnvironment(), ...settings, PORT: String(port) },
  });
  server.once('exit', giveBack);
  const [answer] = (await Promise.race([
    once(server, 'message'),
    once(server, 'exit').then(([code]) => Promise.reject(new Error(`the server ended with ${String(code)}`))),
  ])) as [number];
  return {
    origin: `http://127.0.0.1:${String(answer)}`,
    cpu: async () => {
      server.send('cpu');
      const [seconds] = (await once(server, 'message')) as [number];
      return seconds;
    },
    stop: async () => {
      const ended = once(server, 'exit');
      server.disconnect();
      await ended;
    },
  };
}

/** An edit of a file, and where it is to be seen. */
interface Edit {
  readonly file: string;
  /** Words of the file; the first place that has them is edited. */
  readonly from: string;
  readonly to: string;
  /** Address of a page that prints them. */
  readonly address: string;
  /** Words that the page has after the edit, and not before. */
  readonly shown: string;
}

/**
 * Edits a file and asks for a page until it shows the edit.
 * @param longest seconds that it is waited for
 * @returns seconds from the edit to the end of the answer that shows it
 * @throws where the file has not the words, the page shows them before the edit, or none after the longest wait
 */
export async function timeEdit({ file, from, to, address, shown }: Edit, longest: number): Promise<number> {
  const ask = async () => (await fetch(address)).text();
  const source = readFileSync(file, 'utf8');
  if (!source.includes(from)) throw new Error(`${file} has no “${from}”`);
  if ((await ask()).includes(shown)) throw new Error(`${address} has “${shown}” before the edit`);
  const start = performance.now();
  writeFileSync(
    file,
    source.replace(from, () => to),
  );
  for (;;) {
    const html = await ask();
    const seconds = (performance.now() - start) / 1000;
    if (html.includes(shown)) return seconds;
    if (seconds > longest) throw new Error(`${address} has no “${shown}” after ${seconds.toFixed(0)} s`);
    await wait(20);
  }
}
