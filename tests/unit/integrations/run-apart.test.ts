import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { runApart, takenApart } from '../../../src/integrations/run-apart.ts';

const folder = mkdtempSync(join(tmpdir(), 'apart-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A program that does this work with `task`. */
function program(name: string, work: string): URL {
  const library = new URL('../../../src/integrations/run-apart.ts', import.meta.url).href;
  const file = join(folder, `${name}.mjs`);
  writeFileSync(
    file,
    `import { answerApart } from ${JSON.stringify(library)};\nanswerApart((task) => { ${work} });\n`,
  );
  return pathToFileURL(file);
}

test('a program that runs apart answers from a process of its own, values that JSON has not among them', async () => {
  const answer = await runApart(program('answer', 'return { task, process: process.pid };'), {
    names: new Set(['甲', '乙']),
    none: undefined,
  });
  expect(answer).toEqual({
    task: { names: new Set(['甲', '乙']), none: undefined },
    process: expect.any(Number),
  });
  expect(answer).not.toMatchObject({ process: process.pid });
});

test('what it takes of the processor is counted, and the memory that it held beside this process', async () => {
  const before = takenApart().seconds;
  await runApart(program('busy', 'const end = Date.now() + 300; while (Date.now() < end);'), {});
  expect(takenApart().seconds - before).toBeGreaterThan(0.1);
  await runApart(program('large', 'Buffer.alloc(400 * 2 ** 20, 1);'), {});
  expect(takenApart().peak).toBeGreaterThan(400 * 2 ** 20 + process.memoryUsage.rss() / 2);
});

test('what it throws is thrown here, and an end without an answer is an error', async () => {
  await expect(runApart(program('throws', "throw new TypeError('no such text');"), {})).rejects.toThrow(
    'no such text',
  );
  await expect(runApart(program('ends', 'process.exit(3);'), {})).rejects.toThrow(/ends\.mjs ended with 3/u);
});
