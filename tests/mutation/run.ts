/*
 * How many small faults the unit tests would notice: `npm run mutate -- [--lines 20] [--seed 1] [--folders domain,checks]`.
 * Stryker changes a sample of lines, drawn by the seed, in each of some folders of `src`, one change at a time, and runs
 * the tests that reach it: all of them for what runs while modules and groups of tests are loaded. Printed are the score of each folder (changes noticed of all) and every change that no test
 * noticed. It takes minutes, and fails nothing: what it shows is for a person to read.
 */
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { makeRandom } from '../bench/random.ts';
import { sampleLines } from './sample-lines.ts';

const { values: options } = parseArgs({
  options: {
    lines: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    folders: { type: 'string', default: 'domain,exports,checks,features' },
  },
});
const folders = options.folders.split(',');
const random = makeRandom(Number(options.seed));

const results = await new Stryker({
  mutate: folders.flatMap((folder) => sampleLines(folder, Number(options.lines), random)),
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutation/vitest.config.ts' },
  plugins: ['@stryker-mutator/vitest-runner'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 60_000,
  reporters: ['progress-append-only'],
  tempDirName: '.cache/mutation',
  ignorePatterns: ['.cache', 'dist', 'test-results', '.git', '.github/guide'],
  // Of words and patterns: a message may read otherwise, a pattern is held by the tables of its tests.
  mutator: { excludedMutations: ['StringLiteral'] },
  allowConsoleColors: false,
}).runMutationTest();

const isNoticed = (status: string): boolean => status === 'Killed' || status === 'Timeout';
const isUnnoticed = (status: string): boolean => status === 'Survived' || status === 'NoCoverage';

console.log('\n| folder | changes | noticed | score |\n| --- | --- | --- | --- |');
for (const folder of folders) {
  const own = results.filter(({ fileName }) => relative('.', fileName).startsWith(`src/${folder}/`));
  const noticed = own.filter(({ status }) => isNoticed(status)).length;
  const all = noticed + own.filter(({ status }) => isUnnoticed(status)).length;
  console.log(
    `| src/${folder} | ${all} | ${noticed} | ${all === 0 ? '' : `${((100 * noticed) / all).toFixed(0)} %`} |`,
  );
}
console.log('\nNoticed by no test:');
for (const { fileName, location, replacement, status } of results) {
  if (!isUnnoticed(status)) continue;
  const line = `${relative('.', fileName)}:${location.start.line}:${location.start.column}`;
  console.log(`${line} → ${replacement ?? ''}${status === 'NoCoverage' ? ' (no test gets there)' : ''}`);
}
