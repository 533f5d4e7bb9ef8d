import { writeCommonStretch } from './common-stretch.ts';
import { cutGrams, type Gram, type GramLimits } from './cut-grams.ts';
import { DirectoryWriter } from './directory-writer.ts';
import type { FoldedCorpus } from './folded-corpus.ts';
import { withoutOverlaps } from './gram-positions.ts';
import { GramShardWriter } from './gram-shard.ts';
import type { IndexFiles } from './index-files.ts';
import type { GramDirectories, TextFiles } from './index-manifest.ts';
import type { SearchDocument } from './search-document.ts';
import { packDocument } from './text-pack.ts';
import { tallyUnits } from './unit-tally.ts';

/** How grams are cut and stored. */
export interface ShardLimits extends GramLimits {
  /** A shard is closed once it has this many bytes, before compression. */
  readonly shardBytes: number;
  /** A stretch with so many positions, spread over many shards, is also counted by itself. */
  readonly commonPositions: number;
}

/** Write all grams of a corpus as shards, and its common stretches one a file. */
export function writeGrams(corpus: FoldedCorpus, limits: ShardLimits, files: IndexFiles): GramDirectories {
  const directory = new DirectoryWriter(files);
  const shard = new GramShardWriter();
  let firstKey: string | undefined;
  const closeShard = (): void => {
    if (firstKey !== undefined) directory.add(firstKey, files.add('grams', shard.take()).hash);
    firstKey = undefined;
  };
  const common = new DirectoryWriter(files);
  const countCommon = ({ key, positions }: Gram): void => {
    const tallies = tallyUnits(withoutOverlaps(positions, key.length));
    common.add(key, files.add('common', writeCommonStretch(tallies)).hash);
  };
  const stretches = { fewestPositions: limits.commonPositions, take: countCommon };
  for (const gram of cutGrams(corpus, limits, stretches)) {
    firstKey ??= gram.key;
    shard.add(gram);
    if (shard.length >= limits.shardBytes) closeShard();
  }
  closeShard();
  return { grams: directory.close(), common: common.close() };
}

/** Write the texts as packs of about `packCharacters` (UTF-16 units); where they are. */
export function writeTexts(
  documents: readonly SearchDocument[],
  packCharacters: number,
  files: IndexFiles,
): TextFiles {
  const packed = documents.map((document) => packDocument(document, packCharacters));
  return {
    hashes: packed.map((packs) => files.addParts('text', packs)).join(''),
    units: packed.map((packs) => packs.map(({ units }) => units.length)),
  };
}
