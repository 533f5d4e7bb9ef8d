import { readFileSync } from 'node:fs';
import { lockCorpus } from '../../src/cli/writing/lock-corpus.ts';
import type { BuildTimes } from '../../src/integrations/build-times.ts';
import { writeCorpus } from '../bench/corpus/write-corpus.ts';
import { buildOnce } from './build-once.ts';

const root = '.cache/corpus';

/** A site of many generated documents with their records, from the project root, and how its build went. */
export const corpusSite = {
  /** The one place that says how many; each costs the build about a second of the processor. */
  documents: 100,
  root: `${root}/site`,
  times: `${root}/times.json`,
} as const;

/**
 * Writes the corpus and builds its site, where it is not there yet; one process at a time.
 * @throws with what the build printed when it fails
 */
export function buildCorpusSite(): void {
  const giveBack = lockCorpus(root, () => {
    console.log('waiting for another process that builds the site of many documents');
  });
  try {
    const { settings } = writeCorpus(root, corpusSite.documents);
    buildOnce({ ...settings, OUT_DIR: corpusSite.root, BUILD_TIMES: corpusSite.times });
  } finally {
    giveBack();
  }
}

/** The times of its build. */
export function corpusTimes(): BuildTimes {
  return JSON.parse(readFileSync(corpusSite.times, 'utf8')) as BuildTimes;
}
