import { writeFileSync } from 'node:fs';
import { mkdirSync } from 'node:fs';
import { runBuild } from './run-build.ts';

/** Builds `dist/`, a second time elsewhere, and under a sub-path; the log of the first is kept for the tests. */
export default function setup(): void {
  mkdirSync('.cache', { recursive: true });
  writeFileSync('.cache/build.log', runBuild({}));
  runBuild({ OUT_DIR: '.cache/again' });
  runBuild({ OUT_DIR: '.cache/sub-path', BASE_PATH: '/sub/path/' });
}
