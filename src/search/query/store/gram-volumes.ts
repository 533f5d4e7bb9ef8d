import { layOutParts, rangeFor } from '../../index/volume.ts';
import type { FoldLevel } from '../../fold/fold.ts';
import type { CommonKeys, FilePart, GramHead, GramList, PartPosition, Volumes } from '../../index/volume.ts';
import { readJson } from './file-store.ts';
import type { PartStore } from './part-store.ts';

/** Finds where grams are. */
export class GramVolumes {
  readonly #list: GramList;
  readonly #parts: PartStore;
  readonly #shards: Volumes;
  readonly #lists: Volumes;
  readonly #heads: readonly FilePart[];

  /** @param mostBytes of a volume */
  constructor(list: GramList, mostBytes: number, parts: PartStore) {
    this.#list = list;
    this.#parts = parts;
    this.#shards = { kind: 'grams', hashes: list.shards, mostBytes };
    this.#lists = { kind: 'lists', hashes: list.lists, mostBytes };
    this.#heads = layOutParts({ kind: 'grams', hashes: list.heads, mostBytes }, [0, 0], list.lengths);
  }

  /** Where what is loaded first of `text` is, if it is a common stretch. */
  async findCommon(text: string, level: FoldLevel): Promise<CommonPart | undefined> {
    const [head] = this.#headsFor(text);
    if (head === undefined) return undefined;
    const [opened] = await this.#open([head]);
    return opened?.common[level].get(text);
  }

  /** The lists of a common stretch, of these lengths. */
  layOutLists({ position, first }: CommonPart, lengths: readonly number[]): readonly FilePart[] {
    return layOutParts(this.#lists, position, [first.length, ...lengths]).slice(1);
  }

  /** The shards that can hold the gram that `text` begins with, or those that begin with `text`. */
  async findShards(text: string): Promise<readonly FilePart[]> {
    const heads = await this.#open(this.#headsFor(text));
    return heads.flatMap(({ begins, shards }) => {
      const [from, to] = rangeFor(begins, text);
      return shards.slice(from, to);
    });
  }

  #headsFor(text: string): readonly FilePart[] {
    return this.#heads.slice(...rangeFor(this.#list.begins, text));
  }

  #open(heads: readonly FilePart[]): Promise<readonly OpenHead[]> {
    return this.#parts.load(heads, (bytes) => this.#layOut(readJson(bytes) as GramHead));
  }

  #layOut({ begins, lengths, at, common }: GramHead): OpenHead {
    return {
      begins,
      shards: layOutParts(this.#shards, at, lengths),
      common: { exact: this.#layOutCommon(common.exact), loose: this.#layOutCommon(common.loose) },
    };
  }

  #layOutCommon({ keys, lengths, at }: CommonKeys): ReadonlyMap<string, CommonPart> {
    return new Map(
      keys.map((key, number) => {
        const position = at[number] as PartPosition;
        const [first] = layOutParts(this.#lists, position, lengths.slice(number, number + 1));
        return [key, { position, first: first as FilePart }];
      }),
    );
  }
}

/** Where a common stretch is counted: what is loaded first, which its lists follow. */
export interface CommonPart {
  readonly position: PartPosition;
  readonly first: FilePart;
}

/** A head with the parts it tells of. */
interface OpenHead {
  readonly begins: readonly string[];
  readonly shards: readonly FilePart[];
  readonly common: Readonly<Record<FoldLevel, ReadonlyMap<string, CommonPart>>>;
}
