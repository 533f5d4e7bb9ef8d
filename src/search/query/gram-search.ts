import { stemLength } from '../index/cut-grams.ts';
import { readGramShard, type ShardGram } from '../index/gram-shard.ts';
import { distinctUnits } from '../index/posting.ts';
import { lastBefore } from '../index/volume.ts';
import type { FileStore } from './file-store.ts';
import type { GramVolumes } from './gram-volumes.ts';

/** What the grams of one level tell of a text. */
export type GramAnswer =
  /** All its positions are those of these grams. */
  | { readonly grams: readonly ShardGram[] }
  /** It stands in some of these units at most. */
  | { readonly units: readonly number[] };

/** So many units are rather read than made fewer: they may be wanted to be shown. */
const FEW_UNITS = 8;

/** Ask the grams of one level for a text, folded and not empty. */
export async function searchGrams(volumes: GramVolumes, files: FileStore, text: string): Promise<GramAnswer> {
  const grams = (await files.loadParts(await volumes.findShards(text), readGramShard)).flat();
  const begun = grams.filter((gram) => stemLength(gram) >= text.length && gram.key.startsWith(text));
  if (begun.length > 0) return { grams: begun };
  const last =
    grams[
      lastBefore(
        grams.map(({ key }) => key),
        text,
      )
    ];
  if (last === undefined || !text.startsWith(last.key.slice(0, stemLength(last)))) return { units: [] };
  const units = distinctUnits(last.postings);
  if (units.length <= FEW_UNITS) return { units };
  // A set phrase longer than grams are: what follows stands in the same unit.
  const rest = text.slice(stemLength(last));
  const other = await searchGrams(volumes, files, rest);
  const others = new Set(
    'units' in other ? other.units : other.grams.flatMap(({ postings }) => distinctUnits(postings)),
  );
  return { units: units.filter((unit) => others.has(unit)) };
}
