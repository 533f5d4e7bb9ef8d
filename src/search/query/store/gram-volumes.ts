import { layOutLists, layOutParts, rangeFor, volumeName } from '../../index/volume.ts';
import type { FilePart, GramHead, ListPosition, VolumeList } from '../../index/volume.ts';
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

  /** What is loaded first of `text`, if it is a common stretch, and where its lists begin. */
  async findCommon(text: string): Promise<CommonPart | undefined> {
    const [number] = this.#volumesFor(text);
    if (number === undefined) return undefined;
    const { common } = await this.#loadHead(number);
    return common.get(text);
  }

  /** The lists of a common stretch, of these lengths. */
  layOutLists({ lists }: CommonPart, lengths: readonly number[]): readonly FilePart[] {
    return layOutLists(this.#list.lists, lists, lengths);
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

/** Where a common stretch is, and where its lists begin. */
export interface CommonPart {
  readonly first: FilePart;
  readonly lists: ListPosition;
}

/** A volume with its parts laid out. */
interface OpenVolume {
  readonly begins: readonly string[];
  readonly shards: readonly FilePart[];
  readonly common: ReadonlyMap<string, CommonPart>;
}

function openVolume(file: string, headLength: number, head: GramHead): OpenVolume {
  const { lengths, commonLengths, lists } = head;
  const parts = layOutParts(file, headLength, [...lengths, ...commonLengths]);
  return {
    begins: head.begins,
    shards: parts.slice(0, lengths.length),
    common: new Map(
      head.common.map((key, number) => [
        key,
        { first: parts[lengths.length + number] as FilePart, lists: lists[number] as ListPosition },
      ]),
    ),
  };
}
