import { mkdirSync, writeFileSync } from 'node:fs';
import { buildFixtureSite } from '../browser/fixture-site.ts';
import { runBuild } from './run-build.ts';

/**
 * Builds `dist/` and, after the fixture site, a second time elsewhere: what one corpus left behind in the other would
 * show. The log of the first build is kept for the tests.
 */
export default function setup(): void {
  mkdirSync('.cache', { recursive: true });
  writeFileSync('.cache/build.log', runBuild({}));
  buildFixtureSite();
  runBuild({ OUT_DIR: '.cache/again' });
}
