import { spawnSync } from 'node:child_process';

/** Builds the site as `npm run build` does. @returns what the build printed. @throws with that output when it fails. */
export function runBuild(environment: Readonly<Record<string, string>>, cwd = process.cwd()): string {
  const build = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd,
    encoding: 'utf8',
    env: { ...cleanEnvironment(), ...environment },
  });
  const output = build.stdout + build.stderr;
  if (build.status !== 0) throw new Error(`astro build failed:\n${output}`);
  return output;
}

/** Settings of a caller's shell, and of Vitest, must not reach the build. */
const unwanted = new Set([
  'NODE_ENV',
  'VITEST',
  'SITE_URL',
  'BASE_PATH',
  'SITE_AS_OF',
  'PUBLISH_REFERENCE',
  'OUT_DIR',
  'CONTENT_DIR',
  'SEEDS_DIR',
]);

export function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !unwanted.has(name));
  return { ...Object.fromEntries(kept), ASTRO_TELEMETRY_DISABLED: '1' };
}
