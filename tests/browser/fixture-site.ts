import { buildOnce } from './build-once.ts';

/** The frozen corpus that tests of code run on, as settings of a build or command. */
export const fixtureCorpus = {
  CONTENT_DIR: 'tests/fixtures/site/content',
  SEEDS_DIR: 'tests/fixtures/site/seeds',
} as const;

/** Where its site is built, from the project root: as it is, and under the base path `/sub/path/`. */
export const fixtureSite = { root: '.cache/fixture-site', subPath: '.cache/fixture-sub-path' } as const;

/** Builds the fixture site into both folders, where it is not there yet. @throws with what the build printed when it fails. */
export function buildFixtureSite(): void {
  buildOnce({ ...fixtureCorpus, OUT_DIR: fixtureSite.root });
  buildOnce({ ...fixtureCorpus, OUT_DIR: fixtureSite.subPath, BASE_PATH: '/sub/path/' });
}
