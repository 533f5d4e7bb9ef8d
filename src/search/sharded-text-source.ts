import { HASH_LENGTH } from './content-hash.ts';
import type { Gram } from './cut-grams.ts';
import type { DocumentFacts } from './document-table.ts';
import { fileName, readJson, type FileKind, type FileStore } from './file-store.ts';
import { findOccurrences } from './find-occurrences.ts';
import { fold, type FoldLevel } from './fold.ts';
import { foldedHeadingLength } from './folded-corpus.ts';
import { readGramShard } from './gram-shard.ts';
import { IndexFailureError } from './index-failure.ts';
import type { ShardedManifest } from './index-manifest.ts';
import { spanOf, type KeyDirectory } from './key-directory.ts';
import { makePackTable, type PackTable } from './pack-table.ts';
import { followedBy, placeAt, unitOf, withoutOverlaps, type Places } from './places.ts';
import { headingLength, unitText } from './search-document.ts';
import { unpackUnit, type StoredUnit, type TextPack } from './text-pack.ts';
import type { TextSource } from './text-source.ts';

/** With candidates in no more text packs than this, reading those is cheaper than looking up more grams. */
const FEW_PACKS = 6;

/** Answers from grams, loading only the files a question touches. */
export class ShardedTextSource implements TextSource {
  readonly #manifest: ShardedManifest;
  readonly #files: FileStore;
  readonly #packs: PackTable;

  constructor(documents: readonly DocumentFacts[], manifest: ShardedManifest, files: FileStore) {
    this.#manifest = manifest;
    this.#files = files;
    this.#packs = makePackTable(documents, manifest.packUnits);
  }

  /**
   * Grams are looked up from the left and crossed by their distance, until they cover the whole text
   * (then they alone are the proof) or few candidates are left (then the texts are).
   */
  async find(folded: string, level: FoldLevel): Promise<Places> {
    let candidates: Places | undefined;
    let offset = 0;
    for (;;) {
      const { length, places } = await this.#lookUp(folded.slice(offset), level);
      candidates = candidates === undefined ? places : followedBy(candidates, places, offset);
      const covered = offset + length;
      if (candidates.length === 0 || covered >= folded.length)
        return withoutOverlaps(candidates, folded.length);
      const units = distinctUnits(candidates);
      if (this.#packsOf(units).length <= FEW_PACKS) return this.#findInUnits(units, folded, level);
      // A short rest would be a common gram: the last look-up reaches back to be as long as this one.
      offset = Math.min(covered, Math.max(offset + 1, folded.length - length));
    }
  }

  async read(units: readonly number[]): Promise<readonly StoredUnit[]> {
    const numbers = this.#packsOf(units);
    const packs = await Promise.all(
      numbers.map((number) => this.#load<TextPack>('text', this.#manifest.packHashes, number, readJson)),
    );
    const packOf = new Map(numbers.map((number, index) => [number, packs[index]]));
    return units.map((number) => {
      const { pack, index } = this.#packs.locate(number);
      const content = packOf.get(pack);
      const unit = content && unpackUnit(content, index);
      if (unit === undefined)
        throw new IndexFailureError('inconsistent', hashedName('text', this.#manifest.packHashes, pack));
      return unit;
    });
  }

  /** The places of the one gram that `text` begins with, or of all grams that begin with `text`; how much of it they cover. */
  async #lookUp(
    text: string,
    level: FoldLevel,
  ): Promise<{ readonly length: number; readonly places: Places }> {
    const root = this.#manifest.grams[level];
    const pages = await this.#loadSpan<KeyDirectory>('keys', root, text, readJson);
    const shards = await Promise.all(
      pages.map((page) => this.#loadSpan<readonly Gram[]>('grams', page, text, readGramShard)),
    );
    const grams = shards.flat(2);
    const beginning = grams.find(({ key }) => text.startsWith(key));
    if (beginning !== undefined) return { length: beginning.key.length, places: beginning.places };
    return { length: text.length, places: merge(grams.filter(({ key }) => key.startsWith(text))) };
  }

  #loadSpan<T>(
    kind: FileKind,
    { keys, hashes }: KeyDirectory,
    text: string,
    decode: (bytes: Uint8Array) => unknown,
  ): Promise<T[]> {
    const [from, to] = spanOf(keys, text);
    return Promise.all(
      Array.from({ length: to - from }, (_, index) => this.#load<T>(kind, hashes, from + index, decode)),
    );
  }

  #load<T>(
    kind: FileKind,
    hashes: string,
    number: number,
    decode: (bytes: Uint8Array) => unknown,
  ): Promise<T> {
    return this.#files.load(hashedName(kind, hashes, number), decode) as Promise<T>;
  }

  async #findInUnits(numbers: readonly number[], folded: string, level: FoldLevel): Promise<Places> {
    const units = await this.read(numbers);
    return Float64Array.from(
      units.flatMap((unit, index) => {
        const text = fold(unitText(unit), level);
        const heading = foldedHeadingLength(text, headingLength(unit));
        return findOccurrences(text.text, folded).map((at) =>
          placeAt(numbers[index] ?? 0, at, at >= heading),
        );
      }),
    );
  }

  #packsOf(units: readonly number[]): number[] {
    return [...new Set(units.map((unit) => this.#packs.locate(unit).pack))];
  }
}

function distinctUnits(places: Places): number[] {
  return [...new Set(Array.from(places, unitOf))];
}

function merge(grams: readonly Gram[]): Places {
  const merged = new Float64Array(grams.reduce((sum, { places }) => sum + places.length, 0));
  let filled = 0;
  for (const { places } of grams) {
    merged.set(places, filled);
    filled += places.length;
  }
  return merged.sort();
}

function hashedName(kind: FileKind, hashes: string, number: number): string {
  return fileName(kind, hashes.slice(number * HASH_LENGTH, (number + 1) * HASH_LENGTH));
}
