import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { BuildStep, BuildTimes } from '../../src/integrations/build-times.ts';
import { buildCommand, cleanEnvironment } from '../build/run-build.ts';
import { readNumbers } from './corpus/read-numbers.ts';
import { writeCorpus } from './corpus/write-corpus.ts';
import { describeKinds } from './scale/file-kinds.ts';
import {
  cpuOfBuild,
  describePhases,
  describeSteps,
  otherProcesses,
  powerOf,
  showPower,
} from './scale/print-steps.ts';
import { runMeasured, type Measured } from './scale/run-measured.ts';
import { kib, mib, scaleBars, seconds } from './scale/scale-bars.ts';
import { buildStarlight, ensureStarlight } from './scale/starlight-project.ts';
import { weighSite, type SiteWeight } from './scale/weigh-site.ts';

/*
 * How the site grows: generated corpora of several sizes are checked and built, the time of each step is told with the
 * power of the number of documents that it grows with, and what a document more costs stands beside Starlight building
 * the same texts. The goal for pages is held against all of the build that is no check, no index and no export; the
 * build without its checks, and the whole of it, are told beside it.
 * --strict ends with 1 where a goal is missed; --keep leaves the built sites in .cache/bench.
 */

const USAGE = 'npm run bench -- [--docs 4,100,1000,3200] [--seed 1] [--no-starlight] [--strict] [--keep]';

const options = readOptions();

interface Run {
  readonly documents: number;
  readonly characters: number;
  readonly records: number;
  readonly check: Measured;
  readonly build: Measured;
  readonly steps: readonly BuildStep[];
  readonly weight: SiteWeight;
  readonly starlight: (Measured & { readonly weight: SiteWeight }) | undefined;
}

const hasStarlight = options.starlight && ensureStarlight();
const runs: Run[] = [];
for (const documents of options.sizes) {
  try {
    const run = await measure(documents);
    report(run, runs.at(-1));
    runs.push(run);
  } catch (error) {
    // A site that breaks a rule is a finding; other sizes are still measured.
    process.exitCode = 1;
    console.log(`\n## ${documents} documents: FAILED\n\n${String(error)}`);
  }
}
compare();

/** What is asked for; with anything else the program ends, and says what it takes. */
function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        docs: { type: 'string', default: '4,100' },
        seed: { type: 'string', default: '1' },
        starlight: { type: 'boolean', default: true },
        strict: { type: 'boolean', default: false },
        keep: { type: 'boolean', default: false },
      },
      allowNegative: true,
    });
    const sizes = readNumbers(values.docs).toSorted((a, b) => a - b);
    if (sizes.includes(0)) throw new RangeError(`--docs ${values.docs}`);
    const [seed = 1] = readNumbers(values.seed);
    return { ...values, sizes, seed };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error(USAGE);
    process.exit(1);
  }
}

async function measure(documents: number): Promise<Run> {
  const root = `.cache/bench/${documents}`;
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  const { settings, characters, records } = writeCorpus(root, documents, options.seed);
  const environment = { ...cleanEnvironment(), ...settings };
  const check = await runMeasured([process.execPath, 'src/cli/check-content.ts'], environment);
  const file = `${root}/times.json`;
  const build = await runMeasured([...buildCommand(), '--force'], {
    ...environment,
    OUT_DIR: `${root}/site`,
    BUILD_TIMES: file,
  });
  const times = JSON.parse(readFileSync(file, 'utf8')) as BuildTimes;
  const weight = weighSite(`${root}/site`);
  const starlight = hasStarlight ? await measureStarlight(`${root}/content`) : undefined;
  if (!options.keep) rmSync(root, { recursive: true });
  const steps = [...times.steps, otherProcesses(times, build.cpu)];
  return { documents, characters, records, check, build, steps, weight, starlight };
}

async function measureStarlight(content: string) {
  const { folder, ...measured } = await buildStarlight(content);
  return { ...measured, weight: weighSite(folder) };
}

function report(run: Run, before: Run | undefined): void {
  const { documents, check, build, weight } = run;
  console.log(`\n## ${documents} documents: ${run.characters} characters, ${run.records} records\n`);
  const smaller = before && { ...before, growth: documents / before.documents };
  const growth = (now: number, then: number | undefined): string =>
    showPower(smaller && then && powerOf(now, then, smaller.growth));
  console.log(`check:content ${describe(check)} ${growth(check.cpu, before?.check.cpu)}`);
  console.log(`build ${describe(build)} ${growth(build.cpu, before?.build.cpu)}`);
  if (run.starlight !== undefined)
    console.log(
      `Starlight ${describe(run.starlight)} ${growth(run.starlight.cpu, before?.starlight?.cpu)}; ${run.starlight.weight.files} files, ${mib(run.starlight.weight.bytes)}`,
    );
  console.log(`${weight.files} files, ${mib(weight.bytes)}`);
  for (const [name, { path, bytes }] of [
    ['largest page', weight.largestPage],
    ['largest page of a document, beside its text', weight.largestDocument],
    ['largest file loaded by a page', weight.largestFetched],
  ] as const)
    console.log(`${name}: /${path} ${kib(bytes)}`);
  for (const describeRows of [describePhases, describeSteps]) {
    console.log('');
    for (const row of describeRows(run.steps, smaller)) console.log(row);
  }
  console.log('');
  const cpu = cpuOfBuild(run.steps);
  for (const { name, measured, most, shown } of scaleBars({
    documents,
    pagesCpu: cpu.pages,
    checkCpu: check.cpu,
    peak: build.peak,
    weight,
  })) {
    const isMet = measured <= most;
    if (!isMet && options.strict) process.exitCode = 1;
    console.log(`${isMet ? 'met   ' : 'MISSED'} ${name}: ${shown(measured)} (goal ${shown(most)})`);
  }
  console.log(`no goal build without checks, processor: ${seconds(cpu.withoutChecks)}`);
  console.log(`no goal whole build, processor: ${seconds(cpu.whole)}`);
}

/** What each document more costs from one size to the next, here and in Starlight. */
function compare(): void {
  if (runs.length < 2) return;
  console.log('\n## A document more\n');
  console.log('| from | to | | CPU s | wall s | memory | files | output |');
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const [index, after] of runs.entries()) {
    const before = runs[index - 1];
    if (before === undefined) continue;
    const more = after.documents - before.documents;
    const row = (
      name: string,
      a: Measured & { readonly weight: SiteWeight },
      b: Measured & { readonly weight: SiteWeight },
    ) => {
      const cells = [
        ((b.cpu - a.cpu) / more).toFixed(3),
        ((b.wall - a.wall) / more).toFixed(3),
        a.peak === undefined || b.peak === undefined ? '' : mib((b.peak - a.peak) / more),
        ((b.weight.files - a.weight.files) / more).toFixed(1),
        kib((b.weight.bytes - a.weight.bytes) / more),
      ];
      console.log(`| ${before.documents} | ${after.documents} | ${name} | ${cells.join(' | ')} |`);
    };
    row('this site', { ...before.build, weight: before.weight }, { ...after.build, weight: after.weight });
    if (before.starlight !== undefined && after.starlight !== undefined)
      row('Starlight', before.starlight, after.starlight);
  }
  for (const [index, after] of runs.entries()) {
    const before = runs[index - 1];
    if (before === undefined) continue;
    console.log(
      `\nWhat a document more adds from ${before.documents} to ${after.documents}, by kind of file:\n`,
    );
    const more = after.documents - before.documents;
    for (const line of describeKinds(before.weight.kinds, after.weight.kinds, more)) console.log(line);
  }
}

function describe({ wall, cpu, peak }: Measured): string {
  return `${seconds(cpu)} of the processor, ${seconds(wall)} by the clock, ${peak === undefined ? 'memory not known' : `at most ${mib(peak)}`}`;
}
