import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ticketHolder, ticketName } from '../../checks/content/files/writing-files.ts';

/** A running process that changes the corpus. */
export interface LockHolder {
  readonly pid: number;
  /** When it took the lock, `YYYY-MM-DD HH:mm:ss` in UTC; absent where its ticket does not say. */
  readonly since?: string | undefined;
  /** Its ticket, in the content folder. */
  readonly ticket: string;
}

/**
 * Takes the lock on the corpus whose content folder is `folder` (made where absent), and waits while a running process
 * of this machine has it; `onWait` is called once with the holder. Tickets of processes that have ended are removed: each has a
 * name of its own, so that nobody's ticket is removed in place of another's.
 * @returns what gives the lock back
 */
export function lockCorpus(folder: string, onWait: (holder: LockHolder) => void): () => void {
  mkdirSync(folder, { recursive: true });
  const ticket = ticketName(process.pid, randomBytes(6).toString('hex'));
  const giveBack = (): void => {
    rmSync(join(folder, ticket), { force: true });
  };
  let isTold = false;
  for (;;) {
    let holder = findHolder(folder, ticket);
    if (holder === undefined) {
      writeFileSync(join(folder, ticket), JSON.stringify(describeThisProcess()), { flag: 'wx' });
      // Of two that put theirs down at the same time, each sees the other's and takes its own back.
      holder = findHolder(folder, ticket);
      if (holder === undefined) return giveBack;
      giveBack();
    } else if (!isTold) {
      onWait(holder);
      isTold = true;
    }
    pause(20 + Math.random() * 80);
  }
}

const ticketSchema = z.object({ since: z.string(), started: z.string().optional() });

function describeThisProcess(): z.infer<typeof ticketSchema> {
  const since = new Date().toISOString().slice(0, 19).replace('T', ' ');
  return { since, started: startOf(process.pid) };
}

/** A running process other than the one with ticket `own`; the tickets of those that have ended are removed. */
function findHolder(folder: string, own: string): LockHolder | undefined {
  let found: LockHolder | undefined;
  for (const ticket of readdirSync(folder).sort()) {
    const pid = ticketHolder(ticket);
    if (pid === undefined || ticket === own) continue;
    const said = readTicket(join(folder, ticket));
    if (isRunning(pid, said?.started)) found ??= { pid, since: said?.since, ticket };
    else rmSync(join(folder, ticket), { force: true });
  }
  return found;
}

/** What a ticket says; a process that is just writing it, or was stopped at that, has said nothing yet. */
function readTicket(path: string): z.infer<typeof ticketSchema> | undefined {
  try {
    return ticketSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

function isRunning(pid: number, started: string | undefined): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // A process of another user may not be signalled, but it runs.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  const now = startOf(pid);
  return now === undefined || started === undefined || (now !== 'ended' && now === started);
}

/**
 * When a process began, in ticks since the machine did, which tells it from an earlier one of the same number; `ended`
 * where only its entry is left. Known on Linux only.
 */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    // The name of the program stands in brackets and may hold anything.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? 'ended' : fields[19];
  } catch {
    return undefined;
  }
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
