import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { lockBuilds } from '../browser/lock-builds.ts';

/** Builds the site as `npm run build` does. @returns what the build printed. @throws with that output when it fails. */
export function runBuild(environment: Readonly<Record<string, string>>, cwd = process.cwd()): string {
  const { status, output } = tryBuild(environment, cwd);
  if (status !== 0) throw new Error(`astro build failed:\n${output}`);
  return output;
}

/** Builds the site as `npm run build` does, when no other process does. @returns its exit code and all that it printed */
export function tryBuild(
  environment: Readonly<Record<string, string>>,
  cwd = process.cwd(),
): { readonly status: number | null; readonly output: string } {
  const giveBack = lockBuilds();
  try {
    const [program, ...words] = buildCommand();
    const env = { ...cleanEnvironment(), ...environment };
    const { status, stdout, stderr } = spawnSync(program, words, { cwd, encoding: 'utf8', env });
    return { status, output: stdout + stderr };
  } finally {
    giveBack();
  }
}

/** What `npm run build` runs, the flags of its Node.js included. */
export function buildCommand(): readonly [program: string, ...words: string[]] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { build: string } };
  const [, ...words] = scripts.build.split(' ');
  return [process.execPath, ...words];
}

/** Settings of a caller's shell, and of Vitest, must not reach the build. */
const unwanted = new Set([
  'NODE_ENV',
  'VITEST',
  'MODE',
  'PROD',
  'DEV',
  'SSR',
  'BASE_URL',
  'SITE_URL',
  'BASE_PATH',
  'SITE_AS_OF',
  'SITE_CONTACT',
  'SITE_ICP',
  'SEARCH_ENDPOINT',
  'PUBLISH_REFERENCE',
  'SKIP_CONTENT_CHECK',
  'SERIES_WITH_PAGES',
  'OUT_DIR',
  'CONTENT_DIR',
  'SEEDS_DIR',
  'BUILD_TIMES',
]);

export function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !unwanted.has(name));
  return { ...Object.fromEntries(kept), ASTRO_TELEMETRY_DISABLED: '1' };
}
