import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { lockBuilds } from './lock-builds.ts';
import { runBuild } from '../build/run-build.ts';

/** Settings of a build that name its corpus and where it goes. */
export interface BuildSettings extends Readonly<Record<string, string>> {
  readonly CONTENT_DIR: string;
  readonly SEEDS_DIR: string;
  readonly OUT_DIR: string;
}

/** What a built site depends on, beside its corpus and settings. */
const PROGRAM = ['src', 'public', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];
/** Beside a site, from the same settings, program and corpus. */
const KEY = '.built-from';

/**
 * Builds a site, unless what stands in its folder was built from the same program, corpus and settings, by this or an
 * earlier run: tests that only look at a site share it, in Node and in the browser.
 * @throws with what the build printed when it fails
 */
export function buildOnce(settings: BuildSettings): void {
  const { CONTENT_DIR, SEEDS_DIR, OUT_DIR } = settings;
  const key = hashOf([...PROGRAM, CONTENT_DIR, SEEDS_DIR], JSON.stringify(settings));
  const file = `${OUT_DIR}${KEY}`;
  const giveBack = lockBuilds();
  try {
    if (existsSync(OUT_DIR) && existsSync(file) && readFileSync(file, 'utf8') === key) return;
    rmSync(file, { force: true });
    runBuild(settings);
    writeFileSync(file, key);
  } finally {
    giveBack();
  }
}

/** A hash of the names and bytes of all files below some paths, and of a text. */
function hashOf(paths: readonly string[], text: string): string {
  const hash = createHash('sha256').update(text);
  for (const file of paths.flatMap(filesBelow)) hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

function filesBelow(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort();
}
