import { readFileSync } from 'node:fs';
import type { BuildTimes } from '../../src/integrations/build-times.ts';
import { writeCorpus } from '../bench/corpus/write-corpus.ts';
import { lockBuilds } from './lock-builds.ts';
import { buildOnce } from './build-once.ts';

/** A site of generated documents with their records, by paths from the project root, and how its build went. */
interface CorpusSite {
  readonly documents: number;
  /** Where its corpus is written. */
  readonly corpus: string;
  readonly root: string;
  readonly times: string;
}

/** A site of many documents: the one place that says how many; each costs the build half a second of the processor. */
export const corpusSite = siteAt('.cache/corpus', 100);

/** One of fewer, whose statements stand on pages of their own that the page of targets fetches to filter them. */
export const fewerDocuments = siteAt('.cache/corpus-of-fewer', 20);

function siteAt(folder: string, documents: number): CorpusSite {
  return { documents, corpus: folder, root: `${folder}/site`, times: `${folder}/times.json` };
}

/**
 * Writes the corpus and builds its site, where it is not there yet; one process at a time.
 * @throws with what the build printed when it fails
 */
export function buildCorpusSite(site: CorpusSite = corpusSite): void {
  const giveBack = lockBuilds();
  try {
    const { settings } = writeCorpus(site.corpus, site.documents);
    buildOnce({ ...settings, OUT_DIR: site.root, BUILD_TIMES: site.times });
  } finally {
    giveBack();
  }
}

/** The times of the build of many documents. */
export function corpusTimes(): BuildTimes {
  return JSON.parse(readFileSync(corpusSite.times, 'utf8')) as BuildTimes;
}
