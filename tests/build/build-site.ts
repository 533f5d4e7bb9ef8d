import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { KEPT_FOLDER } from '../../src/content/kept-files.ts';
import { buildFixtureSite } from '../browser/fixture-site.ts';
import { runBuild } from './run-build.ts';

/**
 * Builds `dist/` and, after the fixture site, a second time elsewhere: what one corpus left behind in the other would
 * show, and so would a file kept from an earlier build that is not as it is made now. The log of the first build is kept
 * for the tests.
 */
export default function setup(): void {
  mkdirSync('.cache', { recursive: true });
  writeFileSync('.cache/build.log', runBuild({}));
  buildFixtureSite();
  rmSync(KEPT_FOLDER, { recursive: true, force: true });
  runBuild({ OUT_DIR: '.cache/again' });
}
