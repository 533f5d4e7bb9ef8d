import type { FoldLevel } from '../fold/fold.ts';
import { writeCommonStretch } from './common-stretch.ts';
import { stemLength } from './cut-grams.ts';
import { GramShardWriter, joinLevels, type ShardGram } from './gram-shard.ts';
import type { IndexFiles } from './index-files.ts';
import type { UnitTally } from './unit-tally.ts';
import { VolumeWriter } from './volume-writer.ts';
import { shortestBegin, type GramHead, type GramList, type PartPosition } from './volume.ts';

/** How the files of grams are cut. */
export interface GramFileLimits {
  /** A shard is closed once its exact grams have this many bytes, before compression; the loose ones that sort there are added. */
  readonly shardBytes: number;
  /** A head is closed once it tells of so many shards and common stretches. */
  readonly headEntries: number;
  /** Bytes that a volume has at most. */
  readonly volumeBytes: number;
  /** Up to so many bytes, before compression, a common stretch is counted by unit at once; above that by section first. */
  readonly listBytes: number;
}

/** The grams of a stretch of the alphabet, to be written when those of both levels are known. */
interface OpenShard {
  readonly begin: string;
  readonly exact: Uint8Array;
  loose: Uint8Array;
}

/** A common stretch, and where it is counted. */
interface PlacedCommon {
  readonly key: string;
  readonly at: PartPosition;
  readonly length: number;
}

/**
 * Writes shards and common stretches into volumes, and the heads that tell where they are, and gives the list of the heads.
 * The exact grams come first, all of them, and cut the alphabet into shards; then the loose ones.
 */
export class GramWriter {
  readonly #files: IndexFiles;
  readonly #sections: readonly number[];
  readonly #limits: GramFileLimits;
  readonly #lists: VolumeWriter;
  readonly #grams = new GramShardWriter();
  readonly #shards: OpenShard[] = [];
  readonly #common: Readonly<Record<FoldLevel, PlacedCommon[]>> = { exact: [], loose: [] };
  /** What the exact grams that are not in a shard yet begin with. */
  #begin: string | undefined;
  #lastKey = '';
  /** The shard that loose grams are added to, and the last one added. */
  #at = 0;
  #lastLoose: ShardGram | undefined;

  /** @param sections the units that sections begin with */
  constructor(files: IndexFiles, sections: readonly number[], limits: GramFileLimits) {
    this.#files = files;
    this.#sections = sections;
    this.#limits = limits;
    this.#lists = new VolumeWriter(files, 'lists', limits.volumeBytes);
  }

  /** Add a gram, in ascending order. */
  add(level: FoldLevel, gram: ShardGram): void {
    if (level === 'exact') this.#addExact(gram);
    else this.#addLoose(gram);
  }

  #addExact(gram: ShardGram): void {
    this.#begin ??= shortestBegin(this.#lastKey, gram.key);
    this.#lastKey = gram.key;
    this.#grams.add(gram);
    if (this.#grams.length >= this.#limits.shardBytes) this.#closeExact();
  }

  #closeExact(): void {
    if (this.#begin !== undefined)
      this.#shards.push({ begin: this.#begin, exact: this.#grams.take(), loose: new Uint8Array() });
    this.#begin = undefined;
  }

  #addLoose(gram: ShardGram): void {
    this.#closeExact();
    this.#closeLooseBefore(gram.key);
    this.#grams.add(gram);
    this.#lastLoose = gram;
  }

  /** Loose grams go on in the shard that has this key; behind the last one where it is undefined. */
  #closeLooseBefore(key: string | undefined): void {
    for (;;) {
      const next = this.#shards[this.#at + 1];
      if (next === undefined || (key !== undefined && key < next.begin)) return;
      this.#closeLoose();
      this.#at += 1;
      // What begins with its stem may sort in this shard too, where no other gram tells of it.
      const last = this.#lastLoose;
      if (last !== undefined && next.begin.startsWith(last.key.slice(0, stemLength(last))))
        this.#grams.add(last);
    }
  }

  #closeLoose(): void {
    const shard = this.#shards[this.#at];
    if (shard !== undefined) shard.loose = this.#grams.take();
  }

  /** Add a common stretch, in ascending order of each level. */
  addCommon(level: FoldLevel, key: string, tallies: readonly UnitTally[]): void {
    const pack = (bytes: Uint8Array): Uint8Array => this.#files.pack(bytes, 'numbers');
    const { first, lists } = writeCommonStretch(tallies, this.#sections, this.#limits.listBytes, pack);
    const packed = pack(first);
    this.#common[level].push({ key, at: this.#lists.add(packed), length: packed.length });
    for (const list of lists) this.#lists.add(list);
  }

  /** Add a common stretch that is counted as the one of its level added last. */
  addSameCommon(level: FoldLevel, key: string): void {
    const last = this.#common[level].at(-1);
    if (last !== undefined) this.#common[level].push({ ...last, key });
  }

  close(): GramList {
    this.#closeExact();
    this.#closeLooseBefore(undefined);
    this.#closeLoose();
    const { headEntries, volumeBytes } = this.#limits;
    const heads = new VolumeWriter(this.#files, 'grams', volumeBytes);
    const shards = new VolumeWriter(this.#files, 'grams', volumeBytes);
    const list = { begins: [] as string[], lengths: [] as number[] };
    const taken = { exact: 0, loose: 0 };
    let open = new OpenHead();
    this.#shards.forEach(({ begin, exact, loose }, number) => {
      const end = this.#shards[number + 1]?.begin;
      for (const level of ['exact', 'loose'] as const) {
        for (
          let common = this.#common[level][taken[level]];
          common !== undefined && (end === undefined || common.key < end);
          common = this.#common[level][++taken[level]]
        )
          open.addCommon(level, common);
      }
      const shard = this.#files.pack(joinLevels(exact, loose));
      open.addShard(begin, shards.add(shard), shard.length);
      if (open.entries >= headEntries || end === undefined) {
        const head = this.#files.pack(open.take());
        list.begins.push(open.begins[0] ?? begin);
        list.lengths.push(head.length);
        heads.add(head);
        open = new OpenHead();
      }
    });
    return { ...list, heads: heads.close(), shards: shards.close(), lists: this.#lists.close() };
  }
}

/** A head that shards and common stretches are added to. */
class OpenHead {
  at: PartPosition | undefined;
  readonly begins: string[] = [];
  readonly #lengths: number[] = [];
  readonly #common = { exact: new OpenKeys(), loose: new OpenKeys() };

  get entries(): number {
    return this.begins.length + this.#common.exact.keys.length + this.#common.loose.keys.length;
  }

  addShard(begin: string, at: PartPosition, length: number): void {
    this.at ??= at;
    this.begins.push(begin);
    this.#lengths.push(length);
  }

  addCommon(level: FoldLevel, { key, at, length }: PlacedCommon): void {
    const { keys, lengths, at: positions } = this.#common[level];
    keys.push(key);
    lengths.push(length);
    positions.push(at);
  }

  take(): GramHead {
    return { begins: this.begins, lengths: this.#lengths, at: this.at ?? [0, 0], common: this.#common };
  }
}

class OpenKeys {
  readonly keys: string[] = [];
  readonly lengths: number[] = [];
  readonly at: PartPosition[] = [];
}
