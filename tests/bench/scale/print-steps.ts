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

/** An earlier build of fewer documents. */
interface SmallerBuild {
  readonly steps: readonly BuildStep[];
  /** How many times as many documents there are now. */
  readonly growth: number;
}

/** A row before it is printed. */
interface Row {
  readonly name: string;
  readonly turns: number;
  readonly cpu: number;
  readonly wall: number;
}

/** Rows of a table: what each phase of a build took, in the order in which they begin, and how it grows. */
export function describePhases(
  steps: readonly BuildStep[],
  before: SmallerBuild | undefined,
): readonly string[] {
  return printRows(
    'phase',
    sumBy(steps, phaseOf),
    before && { ...before, rows: sumBy(before.steps, phaseOf) },
    0,
  );
}

/**
 * Rows of a table: each step with its share, the greatest first. Beside a smaller build, the power of the number of
 * documents with which its processor time grows, a mark where it is steeper than documents.
 */
export function describeSteps(
  steps: readonly BuildStep[],
  before: SmallerBuild | undefined,
): readonly string[] {
  const rows = sumBy(steps, nameOf).toSorted((a, b) => b.cpu - a.cpu);
  return printRows('step', rows, before && { ...before, rows: sumBy(before.steps, nameOf) }, LEAST_SHARE);
}

function printRows(
  title: string,
  rows: readonly Row[],
  before: { readonly rows: readonly Row[]; readonly growth: number } | undefined,
  leastShare: number,
): readonly string[] {
  const total = rows.reduce((sum, { cpu }) => sum + cpu, 0);
  const smaller = new Map(before?.rows.map(({ name, cpu }) => [name, cpu]));
  const isTold = ({ cpu }: Row): boolean => cpu >= leastShare * total;
  const others = rows.filter((row) => !isTold(row));
  const rest = others.reduce((sum, { cpu }) => sum + cpu, 0);
  return [
    `| ${title} | turns | CPU s | wall s | share | grows as |`,
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.filter(isTold).map((row) => {
      const power = before && powerOf(row.cpu, smaller.get(row.name) ?? 0, before.growth);
      return `| ${row.name} | ${row.turns} | ${row.cpu.toFixed(1)} | ${row.wall.toFixed(1)} | ${((100 * row.cpu) / total).toFixed(0)} % | ${showPower(power)} |`;
    }),
    ...(others.length === 0
      ? []
      : [`| ${others.length} others | | ${rest.toFixed(1)} | | ${((100 * rest) / total).toFixed(0)} % | |`]),
  ];
}

/** The steps of one name together. */
function sumBy(steps: readonly BuildStep[], name: (step: BuildStep) => string): readonly Row[] {
  const sum = (list: readonly BuildStep[], of: 'turns' | 'cpu' | 'wall') =>
    list.reduce((all, step) => all + step[of], 0);
  return [...Map.groupBy(steps, name)].map(([each, list]) => ({
    name: each,
    turns: sum(list, 'turns'),
    cpu: sum(list, 'cpu'),
    wall: sum(list, 'wall'),
  }));
}

/** What belongs to which phase, by the name of a hook or some work. */
const PHASES: readonly (readonly [pattern: RegExp, phase: string])[] = [
  [/content-gate/u, 'content check of the build'],
  [/site-gate/u, 'site check of the build'],
  [/pagefind/iu, 'Pagefind index'],
  [/exact-index|search index/u, 'exact index'],
  [/data files/u, 'exports'],
];

/** Phases that make no page: the checks, the indexes and the exports. */
const BESIDE_PAGES = new Set(['Pagefind index', 'exact index', 'exports']);
const CHECKS = new Set(['content check of the build', 'site check of the build']);

/** Seconds of the processor of a build: of all of it, without its checks, and of what is no check, index or export. */
export function cpuOfBuild(steps: readonly BuildStep[]): {
  readonly whole: number;
  readonly withoutChecks: number;
  readonly pages: number;
} {
  const sum = (list: readonly BuildStep[]): number => list.reduce((all, { cpu }) => all + cpu, 0);
  const made = steps.filter((step) => !CHECKS.has(phaseOf(step)));
  return {
    whole: sum(steps),
    withoutChecks: sum(made),
    pages: sum(made.filter((step) => !BESIDE_PAGES.has(phaseOf(step)))),
  };
}

function phaseOf({ kind, name }: BuildStep): string {
  const known = PHASES.find(([pattern]) => kind !== 'route' && pattern.test(name))?.[1];
  if (known !== undefined) return known;
  if (kind === 'route') return ROUTE_PHASES[routeKind(name)];
  if (kind === 'work') return `pages: ${name}`;
  return kind === 'hook' ? 'other hooks' : WORDS[kind];
}

/** 1: in proportion to the documents. Nothing where a step is too short to tell. */
export function powerOf(cpu: number, before: number, growth: number): number | undefined {
  return before < 0.05 || growth <= 1 ? undefined : Math.log(cpu / before) / Math.log(growth);
}

/** `n^1.35 STEEP`; nothing where the power is not known. */
export function showPower(power: number | undefined): string {
  if (power === undefined) return '';
  return `n^${power.toFixed(2)}${power >= STEEP ? ' STEEP' : ''}`;
}

const WORDS: Readonly<Record<BuildStep['kind'], string>> = {
  start: 'start of the program',
  hook: 'hook',
  content: 'content sync',
  bundle: 'Vite',
  paths: 'lists of pages',
  route: '',
  write: 'writing the files',
  work: 'work of many pages:',
};

/** What a step is called: a route by its kind and the file that makes it. */
function nameOf({ kind, name }: BuildStep): string {
  if (kind === 'route') return `${routeKind(name)} \`${name.replace('src/pages/', '')}\``;
  return [WORDS[kind], name].filter((word) => word !== '').join(' ');
}

type RouteKind = 'images' | 'pictures' | 'search files' | 'pages' | 'data files';

const ROUTE_PHASES: Readonly<Record<RouteKind, string>> = {
  images: 'share images',
  pictures: 'pictures of charts',
  'search files': 'exact index',
  pages: 'pages',
  'data files': 'exports',
};

function routeKind(file: string): RouteKind {
  if (file.includes('/og/')) return 'images';
  if (file.endsWith('.svg.ts')) return 'pictures';
  if (file.includes('/search-index/')) return 'search files';
  return file.endsWith('.astro') ? 'pages' : 'data files';
}
