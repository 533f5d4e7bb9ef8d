import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a command took, all processes that it started together. */
export interface Measured {
  /** Seconds by the clock. */
  readonly wall: number;
  /** Seconds of the processor, user and system. */
  readonly cpu: number;
  /** Most memory held at once in bytes, looked at five times a second; nothing where there is no `/proc`. */
  readonly peak: number | undefined;
}

/**
 * Runs a command to its end. The shell's `time` counts the processes that it waits for.
 * @throws with the end of what it printed when it fails
 */
export async function runMeasured(
  command: readonly string[],
  environment: NodeJS.ProcessEnv,
  cwd = process.cwd(),
): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const [log, times] = [join(folder, 'log'), join(folder, 'times')];
  try {
    const child = spawn(
      'bash',
      ['-c', 'TIMEFORMAT="%R %U %S"; { time "$@" >"$LOG" 2>&1; } 2>"$TIMES"', 'bash', ...command],
      { cwd, env: { ...environment, LOG: log, TIMES: times }, stdio: 'inherit' },
    );
    let peak: number | undefined;
    const watch = setInterval(() => {
      const held = memoryOf(String(child.pid));
      if (held !== undefined) peak = Math.max(peak ?? 0, held);
    }, 200);
    const status = await new Promise((resolve) => child.once('exit', resolve));
    clearInterval(watch);
    if (status !== 0) throw new Error(`${command.join(' ')}\n${readFileSync(log, 'utf8').slice(-3000)}`);
    const [wall = 0, user = 0, system = 0] = readFileSync(times, 'utf8').trim().split(' ').map(Number);
    return { wall, cpu: user + system, peak };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const PAGE = 4096;

/** Memory of a process and of all below it, in bytes. */
function memoryOf(pid: string): number | undefined {
  try {
    const resident = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * PAGE;
    const below = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').trim().split(' ').filter(Boolean),
    );
    return below.reduce((sum, child) => sum + (memoryOf(child) ?? 0), resident);
  } catch {
    // It ended while it was looked at, or there is no such folder on this system.
    return undefined;
  }
}
