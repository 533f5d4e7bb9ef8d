import { cutGrams, type GramLimits } from './cut-grams.ts';
import { DirectoryWriter } from './directory-writer.ts';
import type { FileDirectory } from './file-directory.ts';
import type { FoldedCorpus } from './folded-corpus.ts';
import { GramShardWriter } from './gram-shard.ts';
import type { IndexFiles } from './index-files.ts';

export interface ShardLimits extends GramLimits {
  /** A shard is closed once it has this many bytes, before compression. */
  readonly shardBytes: number;
}

/** Write all grams of a corpus as shards; the directory of them. */
export function writeGrams(
  corpus: FoldedCorpus,
  limits: ShardLimits,
  files: IndexFiles,
): FileDirectory<string> {
  const directory = new DirectoryWriter<string>(files);
  const shard = new GramShardWriter();
  let firstKey: string | undefined;
  const closeShard = (): void => {
    if (firstKey !== undefined) directory.add(firstKey, files.add('grams', shard.take()).hash);
    firstKey = undefined;
  };
  for (const gram of cutGrams(corpus, limits)) {
    firstKey ??= gram.key;
    shard.add(gram);
    if (shard.length >= limits.shardBytes) closeShard();
  }
  closeShard();
  return directory.close();
}
