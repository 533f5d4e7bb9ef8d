import { cutGrams, type GramLimits } from './cut-grams.ts';
import { writeNumberColumn } from './number-column.ts';
import { PostingFinder, type FoldedCorpus, type LooseCorpus } from './folded-corpus.ts';
import { GramWriter, type GramFileLimits } from './gram-writer.ts';
import type { IndexFiles } from './index-files.ts';
import { PACK_STEP, type TextVolumes } from './index-manifest.ts';
import type { SearchDocument } from './search-document.ts';
import { packDocument } from './text-pack.ts';
import { tallyUnits } from './unit-tally.ts';
import { VolumeWriter } from './volume-writer.ts';
import type { GramList } from './volume.ts';

/** How grams are cut and stored. */
export interface ShardLimits extends GramLimits, GramFileLimits {
  /** A stretch with so many positions, spread over many shards, is also counted by itself. */
  readonly commonPositions: number;
}

/**
 * Write the grams of a corpus at both levels as shards, and beside the first gram of each common stretch its counts. A stretch
 * that overlaps itself somewhere counts as common: its positions are more than its occurrences.
 *
 * Of the loose corpus only what the exact one has not: positions from which a text may go over a gap before its gram tells
 * it apart. All others are found by the exact grams, since an exact gram is no longer than a loose one.
 *
 * @param sections the units that sections begin with
 */
export function writeGrams(
  exact: FoldedCorpus,
  loose: LooseCorpus,
  sections: readonly number[],
  limits: ShardLimits,
  files: IndexFiles,
): GramList {
  const writer = new GramWriter(files, sections, limits);
  addGrams(exact, limits, writer);
  addGrams(loose, limits, writer);
  return writer.close();
}

function addGrams(corpus: FoldedCorpus | LooseCorpus, limits: ShardLimits, writer: GramWriter): void {
  const postings = new PostingFinder(corpus);
  const toGap = 'toGap' in corpus ? corpus.toGap : undefined;
  const level = toGap ? 'loose' : 'exact';
  const isWanted =
    toGap &&
    ((offset: number, stem: number): boolean => {
      const distance = toGap[offset] as number;
      return distance > 0 && distance <= stem;
    });
  /** The common stretch that was last written of each length, where it does not overlap itself: where it stands. */
  const written: { readonly first: number; readonly positions: number }[] = [];
  cutGrams(corpus.text, limits, {
    isWanted,
    stretch: (length, offsets) => {
      const shorter = written[length - 1];
      written.length = length;
      // One character goes over no gap.
      if (toGap && length === 1) return;
      const overlaps = doOverlap(offsets, length);
      if (!overlaps) {
        if (offsets.length < limits.commonPositions) return;
        const listed = isWanted ? offsets.filter((offset) => isWanted(offset, length)) : offsets;
        if (listed.length < limits.commonPositions) return;
      }
      const start = offsets[0] as number;
      const key = corpus.text.slice(start, start + length);
      if (!overlaps) written[length] = { first: start, positions: offsets.length };
      // What stands wherever its beginning does is counted already.
      if (!overlaps && shorter?.first === start && shorter.positions === offsets.length) {
        writer.addSameCommon(level, key);
        return;
      }
      const counted = overlaps ? withoutOverlaps(offsets, length) : offsets;
      writer.addCommon(level, key, tallyUnits(postings.find(counted)));
    },
    gram: ({ key, isRange, offsets }) => {
      const gram = { key, isRange, postings: postings.find(offsets) };
      writer.add(level, toGap ? { ...gram, toGap: offsets.map((offset) => toGap[offset] as number) } : gram);
    },
  });
}

/** Whether some of these ascending offsets, where a stretch of this length begins, are in the one before. */
function doOverlap(offsets: Uint32Array, length: number): boolean {
  for (let index = 1; index < offsets.length; index += 1) {
    if ((offsets[index] as number) - (offsets[index - 1] as number) < length) return true;
  }
  return false;
}

/**
 * The occurrences to count of a stretch out of all offsets where it begins: from the left, each beginning where the one
 * before has ended or later, as `indexOf` finds them stepwise.
 */
function withoutOverlaps(offsets: Uint32Array, length: number): Uint32Array {
  let free = 0;
  return offsets.filter((offset) => {
    if (offset < free) return false;
    free = offset + length;
    return true;
  });
}

/** Write the texts as packs of about `packCharacters` (UTF-16 units); where they are. */
export function writeTexts(
  documents: readonly SearchDocument[],
  limits: { readonly packCharacters: number; readonly volumeBytes: number },
  files: IndexFiles,
): TextVolumes {
  const units: number[] = [];
  const lengths: number[] = [];
  const volumes = new VolumeWriter(files, 'texts', limits.volumeBytes);
  for (const document of documents) {
    for (const pack of packDocument(document, limits.packCharacters)) {
      const part = files.pack(pack, 'text', PACK_STEP);
      units.push(pack.units.length);
      lengths.push(part.length / PACK_STEP);
      volumes.add(part);
    }
  }
  return {
    hashes: volumes.close(),
    units: writeNumberColumn(units),
    lengths: writeNumberColumn(lengths),
  };
}
