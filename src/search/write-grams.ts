import { cutGrams, type GramLimits } from './cut-grams.ts';
import type { FoldedCorpus } from './folded-corpus.ts';
import { GramShardWriter } from './gram-shard.ts';
import type { IndexFiles } from './index-files.ts';
import type { KeyDirectory } from './key-directory.ts';

export interface ShardLimits extends GramLimits {
  /** A shard is closed once it has this many bytes, before compression. */
  readonly shardBytes: number;
  /** Gram shards in a page of keys. */
  readonly pageShards: number;
}

/** Write all grams of a corpus as shards, and pages of their first keys; the directory of the pages. */
export function writeGrams(corpus: FoldedCorpus, limits: ShardLimits, files: IndexFiles): KeyDirectory {
  const shard = new GramShardWriter();
  const shards = new DirectoryWriter();
  const pages = new DirectoryWriter();
  let firstKey: string | undefined;

  const closePage = (): void => {
    const page = shards.take();
    const [first] = page.keys;
    if (first !== undefined) pages.add(first, files.add('keys', page).hash);
  };
  const closeShard = (): void => {
    if (firstKey === undefined) return;
    shards.add(firstKey, files.add('grams', shard.take()).hash);
    firstKey = undefined;
    if (shards.length === limits.pageShards) closePage();
  };
  for (const gram of cutGrams(corpus, limits)) {
    firstKey ??= gram.key;
    shard.add(gram);
    if (shard.length >= limits.shardBytes) closeShard();
  }
  closeShard();
  closePage();
  return pages.take();
}

class DirectoryWriter {
  #keys: string[] = [];
  #hashes = '';

  get length(): number {
    return this.#keys.length;
  }

  add(key: string, hash: string): void {
    this.#keys.push(key);
    this.#hashes += hash;
  }

  take(): KeyDirectory {
    const directory = { keys: this.#keys, hashes: this.#hashes };
    this.#keys = [];
    this.#hashes = '';
    return directory;
  }
}
