import { writeCommonStretch } from './common-stretch.ts';
import type { IndexFiles } from './index-files.ts';
import { ListVolumeWriter } from './list-volume-writer.ts';
import type { UnitTally } from './unit-tally.ts';
import type { ListPosition, VolumeList } from './volume.ts';

/** Writes shards and common stretches into volumes, each with its head, and gives the list of the volumes. */
export class GramVolumeWriter {
  readonly #files: IndexFiles;
  readonly #mostBytes: number;
  readonly #list = { begins: [] as string[], hashes: '', heads: [] as number[] };
  /** Lists have volumes of their own: those of one stretch may be more than a file should have. */
  readonly #listVolumes: ListVolumeWriter;
  #shards: Parts = new Parts();
  #common: Parts = new Parts();
  #lists: ListPosition[] = [];

  /** @param mostBytes a volume is closed once its parts have so many */
  constructor(files: IndexFiles, mostBytes: number) {
    this.#files = files;
    this.#mostBytes = mostBytes;
    this.#listVolumes = new ListVolumeWriter(files, mostBytes);
  }

  /** Add a shard, in ascending order of what they begin with. */
  addShard(begin: string, content: Uint8Array): void {
    this.#shards.add(begin, this.#files.pack(content));
    if (this.#shards.bytes + this.#common.bytes >= this.#mostBytes) this.#closeVolume();
  }

  /**
   * Add a common stretch, before the first shard that has a gram of it: both are then in one volume.
   * @param starts the units that sections begin with
   * @param listBytes as `writeCommonStretch` takes them
   */
  addCommon(key: string, tallies: readonly UnitTally[], starts: readonly number[], listBytes: number): void {
    const pack = (bytes: Uint8Array): Uint8Array => this.#files.pack(bytes, 'numbers');
    const { first, lists } = writeCommonStretch(tallies, starts, listBytes, pack);
    this.#common.add(key, pack(first));
    this.#lists.push(this.#listVolumes.add(lists));
  }

  close(): VolumeList {
    this.#closeVolume();
    return { ...this.#list, lists: this.#listVolumes.close() };
  }

  #closeVolume(): void {
    const [first] = this.#shards.names;
    if (first === undefined) return;
    const head = this.#files.pack({
      begins: this.#shards.names,
      lengths: this.#shards.lengths,
      common: this.#common.names,
      commonLengths: this.#common.lengths,
      lists: this.#lists,
    });
    this.#list.begins.push(first);
    this.#list.heads.push(head.length);
    this.#list.hashes += this.#files.addVolume('grams', [
      head,
      ...this.#shards.contents,
      ...this.#common.contents,
    ]);
    this.#shards = new Parts();
    this.#common = new Parts();
    this.#lists = [];
  }
}

/** Parts of an open volume. */
class Parts {
  readonly names: string[] = [];
  readonly contents: Uint8Array[] = [];
  bytes = 0;

  get lengths(): number[] {
    return this.contents.map(({ length }) => length);
  }

  add(name: string, content: Uint8Array): void {
    this.names.push(name);
    this.contents.push(content);
    this.bytes += content.length;
  }
}
