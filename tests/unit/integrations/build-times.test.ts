import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AstroIntegration, AstroPrerenderer, HookParameters } from 'astro';
import { afterAll, expect, test } from 'vitest';
import { measureWork } from '../../../src/content/measure-work.ts';
import { timedIntegrations, type BuildTimes } from '../../../src/integrations/build-times.ts';

const root = mkdtempSync(join(tmpdir(), 'times-'));
afterAll(() => rmSync(root, { recursive: true }));

/** Keeps the processor at work. */
function work(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

/** Goes through the hooks of a build with two pages of one route, as Astro does. */
async function build(integrations: readonly AstroIntegration[]): Promise<void> {
  const options = <Name extends keyof Astro.IntegrationHooks>(_: Name, given: object = {}) =>
    given as HookParameters<Name>;
  let prerenderer: AstroPrerenderer = {
    name: 'plain',
    getStaticPaths: () => {
      work(10);
      measureWork('a list', () => {
        work(20);
        measureWork('a part of it', () => {
          work(5);
        });
      });
      return Promise.resolve([]);
    },
    render: () => {
      work(15);
      return Promise.resolve(new Response(''));
    },
  };
  for (const { hooks } of integrations) await hooks['astro:config:setup']?.(options('astro:config:setup'));
  for (const { hooks } of integrations) await hooks['astro:config:done']?.(options('astro:config:done'));
  work(30);
  for (const { hooks } of integrations)
    await hooks['astro:build:start']?.(
      options('astro:build:start', {
        setPrerenderer: (wrap: (plain: AstroPrerenderer) => AstroPrerenderer) => {
          prerenderer = wrap(prerenderer);
        },
      }),
    );
  work(10);
  await prerenderer.getStaticPaths();
  const route = { routeData: { component: 'src/pages/a.astro' } } as Parameters<
    AstroPrerenderer['render']
  >[1];
  for (const address of ['http://a/1', 'http://a/2']) await prerenderer.render(new Request(address), route);
  for (const { hooks } of integrations) await hooks['astro:build:done']?.(options('astro:build:done'));
}

test('a build tells what each hook, route and stretch between them took, and work that many pages share, each second once', async () => {
  const file = join(root, 'times.json');
  const slow: AstroIntegration = {
    name: 'slow',
    hooks: {
      'astro:build:done': () => {
        work(40);
      },
    },
  };
  await build(timedIntegrations([slow], file));
  const { steps, peak } = JSON.parse(readFileSync(file, 'utf8')) as BuildTimes;
  const wall = (kind: string, name = ''): number =>
    steps.find((step) => step.kind === kind && step.name === name)?.wall ?? NaN;
  expect(wall('hook', 'slow')).toBeGreaterThanOrEqual(0.04);
  expect(wall('content')).toBeGreaterThanOrEqual(0.03);
  expect(wall('bundle')).toBeGreaterThanOrEqual(0.01);
  expect(wall('paths')).toBeGreaterThanOrEqual(0.01);
  expect(wall('work', 'a list')).toBeGreaterThanOrEqual(0.02);
  expect(wall('work', 'a part of it')).toBeGreaterThanOrEqual(0.005);
  expect(wall('route', 'src/pages/a.astro')).toBeGreaterThanOrEqual(0.03);
  expect(steps.find(({ kind }) => kind === 'route')?.turns).toBe(2);
  expect(steps.filter(({ name }) => name === 'a list')).toHaveLength(1);
  expect(peak).toBeGreaterThan(10_000_000);
  const all = steps.reduce((sum, step) => sum + step.wall, 0);
  expect(all).toBeLessThanOrEqual(performance.now() / 1000);
});

test('a build that is not asked has its integrations as they are', () => {
  const given = [{ name: 'plain', hooks: {} }];
  expect(timedIntegrations(given, undefined)).toEqual(given);
});
