import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { request, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A real Groonga server with a database of its own, on a port of its own. */
export interface GroongaServer {
  /** Answers a request of a site's own origin with the engine's answer to the same question. */
  readonly pass: (asked: IncomingMessage, response: ServerResponse) => void;
  readonly close: () => Promise<void>;
}

/** Whether Groonga is installed (Debian: groonga-server-http). */
export const hasGroonga = spawnSync('groonga', ['--version']).status === 0;

/** Said where tests of the engine are skipped. */
export const WITHOUT_GROONGA =
  'skipped: Groonga is not installed (Debian and Ubuntu: apt-get install groonga-server-http)';

/** Starts a server over a database made by these commands, a line each. @throws where they fail */
export async function startGroonga(commands: Iterable<string>): Promise<GroongaServer> {
  const folder = mkdtempSync(join(tmpdir(), 'groonga-'));
  const database = join(folder, 'search');
  const made = spawnSync('groonga', ['-n', database], {
    input: `${[...commands].join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (made.status !== 0 || /^\[\[-\d/mu.test(made.stdout)) {
    throw new Error(`groonga: ${made.stderr}${made.stdout.slice(0, 2000)}`);
  }
  const port = await freePort();
  const server = spawn(
    'groonga',
    ['-s', '--protocol', 'http', '--bind-address', '127.0.0.1', '--port', String(port), database],
    { stdio: 'ignore' },
  );
  const ask = (path: string) => request({ host: '127.0.0.1', port, path });
  for (let tries = 0; !(await answers()); tries += 1) {
    if (tries > 100) throw new Error('the Groonga server does not answer');
    await wait(100);
  }
  return {
    pass: (asked, response) => {
      const question = new URL(asked.url ?? '/', 'http://localhost').search;
      ask(`/d/select${question}`)
        .on('response', (answer) => {
          response.writeHead(answer.statusCode ?? 502, { 'content-type': 'application/json' });
          answer.pipe(response);
        })
        .on('error', () => response.writeHead(502).end())
        .end();
    },
    close: async () => {
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };

  function answers(): Promise<boolean> {
    return new Promise((told) => {
      ask('/d/status')
        .on('response', (answer) => {
          answer.resume();
          told(answer.statusCode === 200);
        })
        .on('error', () => told(false))
        .end();
    });
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
