import { layOutParts, rangeFor, volumeName } from '../../index/volume.ts';
import type { FilePart, GramHead, VolumeList } from '../../index/volume.ts';
import { readJson } from './file-store.ts';
import type { PartStore } from './part-store.ts';

/** Finds where the grams of one fold level are. */
export class GramVolumes {
  readonly #list: VolumeList;
  readonly #parts: PartStore;

  constructor(list: VolumeList, parts: PartStore) {
    this.#list = list;
    this.#parts = parts;
  }

  /** The counts of `text`, if it is a common stretch. */
  async findCommon(text: string): Promise<FilePart | undefined> {
    const [number] = this.#volumesFor(text);
    if (number === undefined) return undefined;
    const { common } = await this.#loadHead(number);
    return common.get(text);
  }

  /** The shards that can hold the gram that `text` begins with, or those that begin with `text`. */
  async findShards(text: string): Promise<readonly FilePart[]> {
    const heads = await Promise.all(this.#volumesFor(text).map((number) => this.#loadHead(number)));
    return heads.flatMap(({ begins, shards }) => {
      const [from, to] = rangeFor(begins, text);
      return shards.slice(from, to);
    });
  }

  #volumesFor(text: string): number[] {
    const [from, to] = rangeFor(this.#list.begins, text);
    return Array.from({ length: to - from }, (_, index) => from + index);
  }

  async #loadHead(number: number): Promise<OpenVolume> {
    const file = volumeName('grams', this.#list.hashes, number);
    const length = this.#list.heads[number] ?? 0;
    const [head] = await this.#parts.load([{ file, from: 0, length }], (bytes) =>
      openVolume(file, length, readJson(bytes) as GramHead),
    );
    return head as OpenVolume;
  }
}

/** A volume with its parts laid out. */
interface OpenVolume {
  readonly begins: readonly string[];
  readonly shards: readonly FilePart[];
  readonly common: ReadonlyMap<string, FilePart>;
}

function openVolume(file: string, headLength: number, head: GramHead): OpenVolume {
  const parts = layOutParts(file, headLength, [...head.lengths, ...head.commonLengths]);
  const common = parts.slice(head.lengths.length);
  return {
    begins: head.begins,
    shards: parts.slice(0, head.lengths.length),
    common: new Map(head.common.map((key, number) => [key, common[number] as FilePart])),
  };
}
