import { PACK_STEP, type TextVolumes } from '../../index/index-manifest.ts';
import { readNumberColumn } from '../../index/number-column.ts';
import { unpackUnit, type StoredUnit, type TextPack } from '../../index/text-pack.ts';
import { lastBefore, layOutParts, type FilePart } from '../../index/volume.ts';
import { readJson } from './file-store.ts';
import { IndexFailureError } from '../index-failure.ts';
import type { PartStore } from './part-store.ts';

/** Reads units out of the packs that hold them. */
export class UnitReader {
  /** The unit that each pack begins with, ascending, and where the pack is. */
  readonly #begins: readonly number[];
  readonly #packs: readonly FilePart[];

  /** @param mostBytes of a volume */
  constructor(texts: TextVolumes, mostBytes: number) {
    let unit = 0;
    this.#begins = readNumberColumn(texts.units).map((count) => {
      unit += count;
      return unit - count;
    });
    const lengths = readNumberColumn(texts.lengths).map((steps) => steps * PACK_STEP);
    this.#packs = layOutParts({ kind: 'texts', hashes: texts.hashes, mostBytes }, [0, 0], lengths);
  }

  /** The units with these numbers, in that order; rejects with an `IndexFailureError`. */
  async read(units: readonly number[], parts: PartStore): Promise<readonly StoredUnit[]> {
    const numbers = this.#packNumbers(units);
    const wanted = numbers.map((number) => this.#packs[number] as FilePart);
    const loaded = await parts.load(wanted, (bytes) => readJson(bytes) as TextPack);
    const packs = new Map(numbers.map((number, index) => [number, loaded[index] as TextPack]));
    return units.map((unit) => {
      const number = lastBefore(this.#begins, unit);
      const pack = packs.get(number);
      const packed = pack?.units[unit - (this.#begins[number] ?? 0)];
      if (pack === undefined || packed === undefined) {
        throw new IndexFailureError('inconsistent', this.#packs[number]?.file ?? 'texts');
      }
      return unpackUnit(pack, packed);
    });
  }

  /** How many requests it takes to read these units, with what is loaded already. */
  countRequests(units: readonly number[], parts: PartStore): number {
    return parts.countRequests(this.#packNumbers(units).map((number) => this.#packs[number] as FilePart));
  }

  /** The packs that hold these units, each once. */
  #packNumbers(units: readonly number[]): readonly number[] {
    return [...new Set(units.map((unit) => lastBefore(this.#begins, unit)))];
  }
}
