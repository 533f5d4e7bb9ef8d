/**
 * `npm test`: every check and test, what answers soonest first, and how long each took. Two lanes of scripts run side by
 * side, one for each core of a small machine; after a failure no script is started any more.
 */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** Scripts of package.json that run one after the other. */
type Lane = readonly string[];

// Neither lane waits for the other before the browser, which looks at what both have made ready. What reads or writes the
// folder `.astro` stands in one lane: the check of types, and what builds.
const GROUPS: readonly (readonly Lane[])[] = [
  [
    ['check:types', 'test:build', 'check:site'],
    ['check:format', 'check:content', 'check:unused', 'check:lint', 'test:unit', 'test:browser'],
  ],
  [['test:e2e']],
];

interface Outcome {
  readonly script: string;
  readonly seconds: number;
  readonly passed: boolean;
}

// Hundreds of programs are started, the same few ones: Node keeps their modules compiled, which is half of a short command.
const environment = { ...process.env, NODE_COMPILE_CACHE: resolve('.cache/node') };

const outcomes: Outcome[] = [];
for (const lanes of GROUPS) {
  // One lane alone may write as it goes; of several, each script writes when it has ended.
  await Promise.all(lanes.map((lane) => runLane(lane, lanes.length === 1)));
}

console.log('\n   seconds');
for (const { script, seconds, passed } of outcomes)
  console.log(`${seconds.toFixed(0).padStart(10)}  ${script}${passed ? '' : '  FAILED'}`);
console.log(`${(performance.now() / 1000).toFixed(0).padStart(10)}  in all`);
if (outcomes.some(({ passed }) => !passed)) process.exitCode = 1;

async function runLane(lane: Lane, isAlone: boolean): Promise<void> {
  for (const script of lane) {
    if (outcomes.some(({ passed }) => !passed)) break;
    const start = performance.now();
    const passed = await runScript(script, isAlone);
    outcomes.push({ script, seconds: (performance.now() - start) / 1000, passed });
  }
}

/** @returns whether it passed */
async function runScript(script: string, isAlone: boolean): Promise<boolean> {
  const child = spawn('npm', ['run', script], {
    env: environment,
    stdio: ['ignore', isAlone ? 'inherit' : 'pipe', isAlone ? 'inherit' : 'pipe'],
  });
  const written: Uint8Array[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Uint8Array) => written.push(chunk));
  const code = await new Promise((resolve) => child.once('close', resolve));
  process.stdout.write(Buffer.concat(written));
  return code === 0;
}
