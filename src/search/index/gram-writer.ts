import type { FoldLevel } from '../fold/fold.ts';
import { writeCommonStretch } from './common-stretch.ts';
import { stemLength } from './cut-grams.ts';
import { GramShardWriter, joinLevels, readGrams, type ShardGram } from './gram-shard.ts';
import type { IndexFiles } from './index-files.ts';
import type { UnitTally } from './unit-tally.ts';
import { VolumeWriter } from './volume-writer.ts';
import { shortestBegin, type GramHead, type GramList, type PartPosition } from './volume.ts';

/** How the files of grams are cut. */
export interface GramFileLimits {
  /** A shard is closed once its grams of one level have this many bytes, before compression. */
  readonly shardBytes: number;
  /** A head is closed once it tells of so many shards and common stretches. */
  readonly headEntries: number;
  /** Bytes that a volume has at most. */
  readonly volumeBytes: number;
  /** Up to so many bytes, before compression, a common stretch is counted by unit at once; above that by section first. */
  readonly listBytes: number;
}

/** A stretch of the alphabet with its grams as bytes: the exact ones, or those of both levels (`joinLevels`). */
interface Stretch {
  readonly begin: string;
  readonly bytes: Uint8Array;
}

/** A common stretch, and where it is counted. */
interface PlacedCommon {
  readonly key: string;
  readonly at: PartPosition;
  readonly length: number;
}

/**
 * Writes shards and common stretches into volumes, and the heads that tell where they are, and gives the list of the heads.
 * The exact grams come first, all of them, and cut the alphabet into stretches; then the loose ones, which cut those again that
 * hold many of them.
 */
export class GramWriter {
  readonly #files: IndexFiles;
  readonly #sections: readonly number[];
  readonly #limits: GramFileLimits;
  readonly #lists: VolumeWriter;
  readonly #grams = new GramShardWriter();
  readonly #stretches: Stretch[] = [];
  readonly #shards: Stretch[] = [];
  readonly #common: Readonly<Record<FoldLevel, PlacedCommon[]>> = { exact: [], loose: [] };
  /** What the exact grams that are not in a stretch yet begin with. */
  #begin: string | undefined;
  #lastKey = '';
  /** The stretch that loose grams are added to, those added, and one of those before that reaches into it. */
  #at = 0;
  #loose: ShardGram[] = [];
  #reaching: readonly ShardGram[] = [];

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
    if (this.#begin !== undefined) this.#stretches.push({ begin: this.#begin, bytes: this.#grams.take() });
    this.#begin = undefined;
  }

  #addLoose(gram: ShardGram): void {
    this.#closeExact();
    this.#closeStretchesBefore(gram.key);
    this.#loose.push(gram);
  }

  /** Loose grams go on in the stretch that has this key; behind the last one where it is undefined. */
  #closeStretchesBefore(key: string | undefined): void {
    for (;;) {
      const next = this.#stretches[this.#at + 1];
      if (next === undefined || (key !== undefined && key < next.begin)) return;
      this.#closeStretch();
      this.#at += 1;
      this.#reaching = lastReaching([...this.#reaching, ...this.#loose], next.begin);
      this.#loose = [];
    }
  }

  /** Make one shard of a stretch, or several where it has many loose grams. */
  #closeStretch(): void {
    const stretch = this.#stretches[this.#at];
    if (stretch === undefined) return;
    const bytes = this.#write([...this.#reaching, ...this.#loose]);
    const count = Math.ceil(bytes.length / this.#limits.shardBytes);
    if (count === 1 || this.#loose.length < 2) {
      this.#shards.push({ begin: stretch.begin, bytes: joinLevels(stretch.bytes, bytes) });
      return;
    }
    const size = Math.ceil(this.#loose.length / count);
    let { begin } = stretch;
    let exact: readonly ShardGram[] = readGrams(stretch.bytes);
    let before = this.#reaching;
    for (let from = 0; from < this.#loose.length; from += size) {
      const own = this.#loose.slice(from, from + size);
      const following = this.#loose[from + size];
      const end = following && shortestBegin(own.at(-1)?.key ?? '', following.key);
      const ownExact = end === undefined ? exact : exact.filter(({ key }) => key < end);
      this.#shards.push({
        begin,
        bytes: joinLevels(this.#write(ownExact), this.#write([...before, ...own])),
      });
      if (end === undefined) return;
      before = lastReaching(own, end);
      exact = [...lastReaching(ownExact, end), ...exact.slice(ownExact.length)];
      begin = end;
    }
  }

  #write(grams: readonly ShardGram[]): Uint8Array {
    for (const gram of grams) this.#grams.add(gram);
    return this.#grams.take();
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
    this.#closeStretchesBefore(undefined);
    this.#closeStretch();
    const { headEntries, volumeBytes } = this.#limits;
    const heads = new VolumeWriter(this.#files, 'grams', volumeBytes);
    const shards = new VolumeWriter(this.#files, 'grams', volumeBytes);
    const list = { begins: [] as string[], lengths: [] as number[] };
    const taken = { exact: 0, loose: 0 };
    let open = new OpenHead();
    this.#shards.forEach(({ begin, bytes }, number) => {
      const end = this.#shards[number + 1]?.begin;
      for (const level of ['exact', 'loose'] as const) {
        for (
          let common = this.#common[level][taken[level]];
          common !== undefined && (end === undefined || common.key < end);
          common = this.#common[level][++taken[level]]
        )
          open.addCommon(level, common);
      }
      const shard = this.#files.pack(bytes);
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

/** The last of some grams, if what begins with its stem may sort behind `begin` too, where no other gram tells of it; or none. */
function lastReaching(grams: readonly ShardGram[], begin: string): readonly ShardGram[] {
  const last = grams.at(-1);
  return last !== undefined && begin.startsWith(last.key.slice(0, stemLength(last))) ? [last] : [];
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
