import { writeFileSync } from 'node:fs';
import type { AstroIntegration, HookParameters } from 'astro';
import { takenApart } from './run-apart.ts';

/**
 * A step of a build: `start` (the program itself), `hook` (of the integration named), `content` (reading the content,
 * the types of it), `bundle` (Vite), `paths` (which pages there are), `route` (making the pages of the source file
 * named), `write` (writing them), `work` (what is done once for many pages, `content/measure-work.ts`, whichever asks
 * for it first).
 */
type StepKind = 'start' | 'hook' | 'content' | 'bundle' | 'paths' | 'route' | 'write' | 'work';

/** What a step took, all its turns together. */
export interface BuildStep {
  readonly kind: StepKind;
  /** An integration, a file of `src/pages` or some work; empty where there is one step of the kind. */
  readonly name: string;
  /** How many turns it had: for a route its pages or files. */
  readonly turns: number;
  /** Seconds by the clock. */
  readonly wall: number;
  /** Seconds of the processor in this process, all threads, and in those of `run-apart.ts`; Pagefind's is not in it. */
  readonly cpu: number;
}

/** The steps add up to the whole build: what lies between two of them is part of one. */
export interface BuildTimes {
  readonly steps: readonly BuildStep[];
  /** Most memory in bytes that the process held at once, with what ran apart beside it; Pagefind's is not in it. */
  readonly peak: number;
}

/**
 * The integrations of a build that is to tell where its time goes: the same ones, each timed, and one more that times
 * what Astro does between them and writes `file` (`BuildTimes` as JSON) at the end. Without a file they are as given.
 */
export function timedIntegrations(
  integrations: readonly AstroIntegration[],
  file: string | undefined,
): AstroIntegration[] {
  if (file === undefined) return [...integrations];
  const watch = new BuildWatch();
  return [...integrations.map((integration) => timeHooks(integration, watch)), betweenHooks(watch, file)];
}

/** Gives each stretch of time to one step. */
class BuildWatch {
  /** Whose the time is that no hook, route or list of paths takes. */
  between: StepKind = 'start';
  readonly #steps = new Map<
    string,
    { kind: StepKind; name: string; turns: number; wall: number; cpu: number }
  >();
  // Both count from the start of the process.
  #wall = 0;
  #cpu = 0;

  /** Runs a turn of a step; the time before it belongs to what lies between. */
  async time<Result>(kind: StepKind, name: string, run: () => Result | Promise<Result>): Promise<Result> {
    this.#give(this.between, '');
    try {
      return await run();
    } finally {
      this.#give(kind, name);
    }
  }

  report(): BuildTimes {
    this.#give(this.between, '');
    const own = process.resourceUsage().maxRSS * 1024;
    return { steps: [...this.#steps.values()], peak: Math.max(own, takenApart().peak) };
  }

  #give(kind: StepKind, name: string): void {
    const now = performance.now() / 1000;
    const { user, system } = process.cpuUsage();
    const used = (user + system) / 1e6 + takenApart().seconds;
    let [wall, cpu] = [now - this.#wall, used - this.#cpu];
    // Work does not wait: it has its part of the processor as of the time.
    const rate = wall > 0 ? cpu / wall : 0;
    for (const work of ownTimes(takeWork(this.#wall))) {
      this.#add('work', work.name, work.seconds, work.seconds * rate);
      wall -= work.seconds;
      cpu -= work.seconds * rate;
    }
    this.#add(kind, name, wall, cpu);
    this.#wall = now;
    this.#cpu = used;
  }

  #add(kind: StepKind, name: string, wall: number, cpu: number): void {
    const key = `${kind} ${name}`;
    const step = this.#steps.get(key) ?? { kind, name, turns: 0, wall: 0, cpu: 0 };
    step.turns += 1;
    step.wall += wall;
    step.cpu += cpu;
    this.#steps.set(key, step);
  }
}

/**
 * Measured work that began at a second of the process or later, in the order in which it began. What is measured is
 * taken out of the timeline: it would be gone through again at every turn of every step.
 */
function takeWork(second: number): readonly PerformanceEntry[] {
  const measured = performance.getEntriesByType('measure').filter(({ name }) => name.startsWith('zhice:'));
  for (const name of new Set(measured.map((entry) => entry.name))) performance.clearMeasures(name);
  return measured
    .filter(({ startTime }) => startTime >= second * 1000)
    .toSorted((a, b) => a.startTime - b.startTime || b.duration - a.duration);
}

/** What each took without other work that it asked for. */
function ownTimes(
  entries: readonly PerformanceEntry[],
): readonly { readonly name: string; readonly seconds: number }[] {
  const open: { readonly name: string; readonly end: number; own: number }[] = [];
  const all = entries.map(({ name, startTime, duration }) => {
    while ((open.at(-1)?.end ?? Infinity) <= startTime) open.pop();
    const outer = open.at(-1);
    if (outer !== undefined) outer.own -= duration;
    const work = { name: name.replace('zhice:', ''), end: startTime + duration, own: duration };
    open.push(work);
    return work;
  });
  return all.map(({ name, own }) => ({ name, seconds: own / 1000 }));
}

function timeHooks(integration: AstroIntegration, watch: BuildWatch): AstroIntegration {
  const { name, hooks } = integration;
  const { 'astro:config:setup': setup, 'astro:build:done': done } = hooks;
  return {
    ...integration,
    hooks: {
      ...hooks,
      'astro:config:setup': (options: HookParameters<'astro:config:setup'>) =>
        watch.time('hook', name, () => setup?.(options)),
      'astro:build:done': (options: HookParameters<'astro:build:done'>) =>
        watch.time('hook', name, () => done?.(options)),
    },
  };
}

/** Stands last, so that its hooks come when those of all others have. */
function betweenHooks(watch: BuildWatch, file: string): AstroIntegration {
  const turnTo = (step: StepKind): Promise<void> =>
    watch.time(watch.between, '', () => {
      watch.between = step;
    });
  return {
    name: 'zhice:build-times',
    hooks: {
      'astro:config:done': () => turnTo('content'),
      'astro:build:start': async ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          getStaticPaths: async () => {
            const paths = await watch.time('paths', '', () => prerenderer.getStaticPaths());
            watch.between = 'write';
            return paths;
          },
          render: (request, options) =>
            watch.time('route', options.routeData.component, () => prerenderer.render(request, options)),
        }));
        await turnTo('bundle');
      },
      'astro:build:done': () => {
        writeFileSync(file, JSON.stringify(watch.report()));
      },
    },
  };
}
