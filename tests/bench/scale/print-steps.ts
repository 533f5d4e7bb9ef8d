import type { BuildStep, BuildTimes } from '../../../src/integrations/build-times.ts';

/** Steps that take less than this share of the processor are not told one by one. */
const LEAST_SHARE = 0.01;
/** Growth is a power of the number of documents; from this exponent a step is pointed at. */
const STEEP = 1.2;

/** What Pagefind's own process took is no step of ours: the build's whole processor time without the steps'. */
export function otherProcesses(times: BuildTimes, cpu: number): BuildStep {
  const own = times.steps.reduce((sum, step) => sum + step.cpu, 0);
  return { kind: 'hook', name: 'processes of Pagefind', turns: 1, wall: 0, cpu: Math.max(0, cpu - own) };
}

/**
 * Rows of a table: each step with its share, the greatest first. Beside a smaller build, the power of the number of
 * documents with which its processor time grows, a mark where it is steeper than documents.
 * @param before the same build of fewer documents
 */
export function describeSteps(
  steps: readonly BuildStep[],
  before: { readonly steps: readonly BuildStep[]; readonly growth: number } | undefined,
): readonly string[] {
  const total = steps.reduce((sum, { cpu }) => sum + cpu, 0);
  const smaller = new Map(before?.steps.map((step) => [nameOf(step), step.cpu]));
  const rows = steps
    .toSorted((a, b) => b.cpu - a.cpu)
    .map((step) => {
      const name = nameOf(step);
      const power =
        before === undefined ? undefined : powerOf(step.cpu, smaller.get(name) ?? 0, before.growth);
      return { ...step, name, share: step.cpu / total, power };
    });
  const told = rows.filter(({ share }) => share >= LEAST_SHARE);
  const rest = rows.filter(({ share }) => share < LEAST_SHARE).reduce((sum, { cpu }) => sum + cpu, 0);
  return [
    '| step | turns | CPU s | wall s | share | grows as |',
    '| --- | --- | --- | --- | --- | --- |',
    ...told.map(
      ({ name, turns, cpu, wall, share, power }) =>
        `| ${name} | ${turns} | ${cpu.toFixed(1)} | ${wall.toFixed(1)} | ${(100 * share).toFixed(0)} % | ${showPower(power)} |`,
    ),
    `| ${rows.length - told.length} others | | ${rest.toFixed(1)} | | ${((100 * rest) / total).toFixed(0)} % | |`,
  ];
}

/** 1: in proportion to the documents. Nothing where a step is too short to tell. */
function powerOf(cpu: number, before: number, growth: number): number | undefined {
  return before < 0.05 || growth <= 1 ? undefined : Math.log(cpu / before) / Math.log(growth);
}

function showPower(power: number | undefined): string {
  if (power === undefined) return '';
  return `n^${power.toFixed(2)}${power >= STEEP ? ' STEEP' : ''}`;
}

const WORDS: Readonly<Record<BuildStep['kind'], string>> = {
  start: 'start of the program',
  hook: 'hook',
  content: 'content sync',
  bundle: 'Vite',
  paths: 'static paths, with the work listed below',
  route: '',
  write: 'writing the files',
};

/** What a step is called: a route by its kind and the file that makes it. */
function nameOf({ kind, name }: BuildStep): string {
  if (kind === 'route') return `${routeKind(name)} \`${name.replace('src/pages/', '')}\``;
  return [WORDS[kind], name].filter((word) => word !== '').join(' ');
}

function routeKind(file: string): string {
  if (file.includes('/og/')) return 'images';
  if (file.endsWith('.svg.ts')) return 'pictures';
  if (file.includes('/search-index/')) return 'search files';
  return file.endsWith('.astro') ? 'pages' : 'data files';
}
