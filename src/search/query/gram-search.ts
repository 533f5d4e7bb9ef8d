import { stemLength } from '../index/cut-grams.ts';
import { UNIT_END } from '../index/folded-corpus.ts';
import type { FoldLevel } from '../fold/fold.ts';
import { readLevels, type ShardGram } from '../index/gram-shard.ts';
import { distinctUnits, type Posting } from '../index/posting.ts';
import { lastBefore } from '../index/volume.ts';
import type { GramVolumes } from './store/gram-volumes.ts';
import type { PartStore } from './store/part-store.ts';

/** What the grams of one level tell of a text. */
export type GramAnswer =
  /** All its positions are those of these grams. */
  | { readonly grams: readonly ShardGram[] }
  /** It stands in some of these units at most: where its first characters, as many as `stem`, stand. */
  | { readonly units: readonly number[]; readonly stem: number };

/** Ask the grams of one level for a text, folded and not empty. */
export async function searchGrams(
  volumes: GramVolumes,
  parts: PartStore,
  text: string,
  level: FoldLevel,
): Promise<GramAnswer> {
  const shards = await parts.load(await volumes.findShards(text), readLevels);
  const all = shards.flatMap((shard) => shard[level]);
  // The last gram of a shard may stand in the next one again.
  const grams = all.filter(({ key }, at) => key !== all[at - 1]?.key);
  const begun = grams.filter((gram) => stemLength(gram) >= text.length && gram.key.startsWith(text));
  if (begun.length > 0) return { grams: begun };
  const keys = grams.map(({ key }) => key);
  const at = lastBefore(keys, text);
  const last = grams[at];
  const stem = last === undefined ? 0 : stemLength(last);
  const next = grams[at + 1];
  // What is frequent has grams of its own, and nothing of it is in those before them.
  const isInNext =
    next !== undefined && next.key.slice(0, stemLength(next)).startsWith(text.slice(0, stem + 1));
  if (last === undefined || isInNext || !text.startsWith(last.key.slice(0, stem)))
    return { units: [], stem: 0 };
  return { units: distinctUnits(last.postings), stem };
}

/**
 * Units that may end with the first characters of a text, so many as `least` and at most `most`, and no other ends with them;
 * of the exact level, ascending.
 */
export async function unitsThatMayEndIn(
  volumes: GramVolumes,
  parts: PartStore,
  text: string,
  [least, most]: readonly [least: number, most: number],
): Promise<readonly number[]> {
  const ends = Array.from({ length: Math.max(0, most - least + 1) }, (_, at) => text.slice(0, least + at));
  const answers = await Promise.all(ends.map((end) => searchGrams(volumes, parts, end + UNIT_END, 'exact')));
  const units = answers.flatMap((answer) =>
    'units' in answer ? answer.units : answer.grams.flatMap(({ postings }) => distinctUnits(postings)),
  );
  return [...new Set(units)].sort((a, b) => a - b);
}

/** The postings of a gram from which a text of this length goes over a gap; at the exact level all. */
export function postingsOf({ postings, toGap }: ShardGram, length: number): Posting[] {
  const all = Array.from(postings);
  return toGap === undefined ? all : all.filter((_, index) => (toGap[index] as number) < length);
}
