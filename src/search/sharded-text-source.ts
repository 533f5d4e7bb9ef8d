import type { Gram } from './cut-grams.ts';
import { fileAt, filesFor, lastFileBefore, type FileDirectory } from './file-directory.ts';
import { readJson, type FileStore } from './file-store.ts';
import { findOccurrences } from './find-occurrences.ts';
import { fold, type FoldLevel } from './fold.ts';
import { foldedHeadingLength } from './folded-corpus.ts';
import { readGramShard } from './gram-shard.ts';
import { IndexFailureError } from './index-failure.ts';
import type { ShardedManifest } from './index-manifest.ts';
import { followedBy, placeAt, unitOf, withoutOverlaps, type Places } from './places.ts';
import { measureUnit } from './search-document.ts';
import { unpackUnit, type StoredUnit, type TextPack } from './text-pack.ts';
import type { TextSource } from './text-source.ts';

/** With candidates in no more units than this, reading those is cheaper than looking up more grams. */
const FEW_UNITS = 4;

/** Answers from grams, loading only the files a question touches. */
export class ShardedTextSource implements TextSource {
  readonly #manifest: ShardedManifest;
  readonly #files: FileStore;

  constructor(manifest: ShardedManifest, files: FileStore) {
    this.#manifest = manifest;
    this.#files = files;
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
      if (candidates.length === 0 || covered >= folded.length) return withoutOverlaps(candidates, folded.length);
      const units = distinctUnits(candidates);
      if (units.length <= FEW_UNITS) return this.#findInUnits(units, folded, level);
      // A short rest would be a common gram: the last look-up reaches back to be as long as this one.
      offset = Math.min(covered, Math.max(offset + 1, folded.length - length));
    }
  }

  async read(units: readonly number[]): Promise<readonly StoredUnit[]> {
    return Promise.all(units.map((unit) => this.#readUnit(unit)));
  }

  /** The places of the one gram that `text` begins with, or of all grams that begin with `text`; how much of it they cover. */
  async #lookUp(text: string, level: FoldLevel): Promise<{ readonly length: number; readonly places: Places }> {
    const root = this.#manifest.grams[level];
    const pages = await Promise.all(
      filesWith(root, 'pages', text).map((name) => this.#files.load(name, readDirectory<string>)),
    );
    const shards = await Promise.all(
      pages.flatMap((page) => filesWith(page, 'grams', text)).map((name) => this.#files.load(name, readGramShard)),
    );
    const grams = shards.flat();
    const beginning = grams.find(({ key }) => text.startsWith(key));
    if (beginning !== undefined) return { length: beginning.key.length, places: beginning.places };
    return { length: text.length, places: merge(grams.filter(({ key }) => key.startsWith(text))) };
  }

  async #findInUnits(numbers: readonly number[], folded: string, level: FoldLevel): Promise<Places> {
    const units = await this.read(numbers);
    const places = units.flatMap((unit, index) => {
      const { text, headingLength } = measureUnit(unit);
      const foldedUnit = fold(text, level);
      const body = foldedHeadingLength(foldedUnit, headingLength);
      return findOccurrences(foldedUnit.text, folded).map((at) => placeAt(numbers[index] ?? 0, at, at >= body));
    });
    return Float64Array.from(places);
  }

  async #readUnit(number: number): Promise<StoredUnit> {
    const root = this.#manifest.texts;
    const pageName = fileAt('pages', root, lastFileBefore(root.begins, number));
    const page = await this.#files.load(pageName, readDirectory<number>);
    const index = lastFileBefore(page.begins, number);
    const packName = fileAt('text', page, index);
    const pack = await this.#files.load(packName, readTextPack);
    const unit = pack.units[number - (page.begins[index] ?? 0)];
    if (unit === undefined) throw new IndexFailureError('inconsistent', packName);
    return unpackUnit(pack, unit);
  }
}

function filesWith(directory: FileDirectory<string>, kind: 'pages' | 'grams', text: string): string[] {
  const [from, to] = filesFor(directory.begins, text);
  return Array.from({ length: to - from }, (_, index) => fileAt(kind, directory, from + index));
}

function readDirectory<Key extends string | number>(bytes: Uint8Array): FileDirectory<Key> {
  return readJson(bytes) as FileDirectory<Key>;
}

function readTextPack(bytes: Uint8Array): TextPack {
  return readJson(bytes) as TextPack;
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
