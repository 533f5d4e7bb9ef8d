import { writeCommonStretch } from './common-stretch.ts';
import type { IndexFiles } from './index-files.ts';
import type { UnitTally } from './unit-tally.ts';
import { VolumeWriter } from './volume-writer.ts';
import type { GramHead, GramList, PartPosition } from './volume.ts';

/** How the files of grams are cut. */
export interface GramFileLimits {
  /** A head is closed once it tells of so many shards and common stretches. */
  readonly headEntries: number;
  /** Bytes that a volume has at most. */
  readonly volumeBytes: number;
}

/** Writes shards and common stretches into volumes, and the heads that tell where they are, and gives the list of the heads. */
export class GramWriter {
  readonly #files: IndexFiles;
  readonly #list = { begins: [] as string[], lengths: [] as number[] };
  readonly #headEntries: number;
  readonly #heads: VolumeWriter;
  readonly #shards: VolumeWriter;
  readonly #lists: VolumeWriter;
  #open = new OpenHead();
  /** Where the common stretch that was added last is counted. */
  #last: { readonly at: PartPosition; readonly length: number } = { at: [0, 0], length: 0 };

  constructor(files: IndexFiles, { headEntries, volumeBytes }: GramFileLimits) {
    this.#files = files;
    this.#headEntries = headEntries;
    this.#heads = new VolumeWriter(files, 'grams', volumeBytes);
    this.#shards = new VolumeWriter(files, 'grams', volumeBytes);
    this.#lists = new VolumeWriter(files, 'lists', volumeBytes);
  }

  /** Add a shard, in ascending order of what they begin with. */
  addShard(begin: string, content: Uint8Array): void {
    const shard = this.#files.pack(content);
    const at = this.#shards.add(shard);
    this.#open.at ??= at;
    this.#open.begins.push(begin);
    this.#open.lengths.push(shard.length);
    if (this.#open.lengths.length + this.#open.common.length >= this.#headEntries) this.#closeHead();
  }

  /**
   * Add a common stretch, before the first shard that has a gram of it: one head then tells of both.
   * @param starts the units that sections begin with
   * @param listBytes as `writeCommonStretch` takes them
   */
  addCommon(key: string, tallies: readonly UnitTally[], starts: readonly number[], listBytes: number): void {
    const pack = (bytes: Uint8Array): Uint8Array => this.#files.pack(bytes, 'numbers');
    const { first, lists } = writeCommonStretch(tallies, starts, listBytes, pack);
    const packed = pack(first);
    this.#last = { at: this.#lists.add(packed), length: packed.length };
    for (const list of lists) this.#lists.add(list);
    this.addSameCommon(key);
  }

  /** Add a common stretch that is counted as the one added last. */
  addSameCommon(key: string): void {
    this.#open.common.push(key);
    this.#open.commonLengths.push(this.#last.length);
    this.#open.commonAt.push(this.#last.at);
  }

  close(): GramList {
    this.#closeHead();
    return {
      ...this.#list,
      heads: this.#heads.close(),
      shards: this.#shards.close(),
      lists: this.#lists.close(),
    };
  }

  #closeHead(): void {
    const { at, begins, ...others } = this.#open;
    const [first] = begins;
    if (at === undefined || first === undefined) return;
    const head = this.#files.pack({ at, begins, ...others } satisfies GramHead);
    this.#list.begins.push(first);
    this.#list.lengths.push(head.length);
    this.#heads.add(head);
    this.#open = new OpenHead();
  }
}

/** A head that shards are added to. */
class OpenHead {
  at: PartPosition | undefined;
  readonly begins: string[] = [];
  readonly lengths: number[] = [];
  readonly common: string[] = [];
  readonly commonLengths: number[] = [];
  readonly commonAt: PartPosition[] = [];
}
