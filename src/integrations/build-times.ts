import { writeFileSync } from 'node:fs';
import type { AstroIntegration, HookParameters } from 'astro';

/**
 * A step of a build: `start` (the program itself), `hook` (of the integration named), `content` (reading the content,
 * the types of it), `bundle` (Vite), `paths` (which pages there are), `route` (making the pages of the source file
 * named), `write` (writing them).
 */
type StepKind = 'start' | 'hook' | 'content' | 'bundle' | 'paths' | 'route' | 'write';

/** What a step took, all its turns together. */
export interface BuildStep {
  readonly kind: StepKind;
  /** An integration or a file of `src/pages`; empty where there is one step of the kind. */
  readonly name: string;
  /** How many turns it had: for a route its pages or files. */
  readonly turns: number;
  /** Seconds by the clock. */
  readonly wall: number;
  /** Seconds of the processor in this process, all threads; what a process of its own takes is not in it. */
  readonly cpu: number;
}

/** Work that is done once for many pages, in the first step that asks for it (`content/once-per-site.ts`). */
interface SharedWork {
  readonly name: string;
  /** Seconds by the clock, with that of other such work that it asks for first. */
  readonly wall: number;
}

/** The steps add up to the whole build: what lies between two of them is part of one. */
export interface BuildTimes {
  readonly steps: readonly BuildStep[];
  readonly shared: readonly SharedWork[];
  /** Most memory that the process held at once, in bytes. */
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
    const shared = performance
      .getEntriesByType('measure')
      .filter(({ name }) => name.startsWith('zhice:'))
      .map(({ name, duration }) => ({ name: name.replace('zhice:', ''), wall: duration / 1000 }));
    return { steps: [...this.#steps.values()], shared, peak: process.resourceUsage().maxRSS * 1024 };
  }

  #give(kind: StepKind, name: string): void {
    const wall = performance.now() / 1000;
    const { user, system } = process.cpuUsage();
    const cpu = (user + system) / 1e6;
    const key = `${kind} ${name}`;
    const step = this.#steps.get(key) ?? { kind, name, turns: 0, wall: 0, cpu: 0 };
    step.turns += 1;
    step.wall += wall - this.#wall;
    step.cpu += cpu - this.#cpu;
    this.#steps.set(key, step);
    this.#wall = wall;
    this.#cpu = cpu;
  }
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
