import { findOccurrences } from '../fold/find-occurrences.ts';
import { fold, type FoldLevel } from '../fold/fold.ts';
import { readCommonStretch } from '../index/common-stretch.ts';
import { HASH_LENGTH } from '../index/content-hash.ts';
import type { Gram } from '../index/cut-grams.ts';
import { fileAt, filesFor, lastFileBefore, type FileDirectory } from '../index/file-directory.ts';
import { partName } from '../index/file-name.ts';
import { foldedHeadingLength } from '../index/folded-corpus.ts';
import {
  followedBy,
  gramPosition,
  unitOf,
  withoutOverlaps,
  type GramPositions,
} from '../index/gram-positions.ts';
import { readGramShard } from '../index/gram-shard.ts';
import type { ShardedManifest, TextFiles } from '../index/index-manifest.ts';
import { measureUnit } from '../index/search-document.ts';
import { unpackUnit, type StoredUnit, type TextPack } from '../index/text-pack.ts';
import { tallyUnits, type UnitTally } from '../index/unit-tally.ts';
import { FileStore, readJson, type FetchFile } from './file-store.ts';
import { IndexFailureError } from './index-failure.ts';
import { limitAtOnce } from './limit-at-once.ts';
import type { TextSource } from './text-source.ts';

/** Files asked for at the same time at most. */
const MOST_AT_ONCE = 8;

/** A look-up that takes this many files or more is of a common stretch; a longer one is less so. */
const MANY_FILES = 2;

/** So many units are read rather than one file of grams looked up: they may be wanted to be shown. */
const UNITS_SHOWN = 4;
/** Reading this many units more is as cheap as looking up one more file of grams. */
const UNITS_FOR_A_FILE = 2;

/** Answers from grams, loading only the files a question touches. */
export class ShardedTextSource implements TextSource {
  readonly #manifest: ShardedManifest;
  readonly #files: FileStore;
  /** The units that each text file begins with, ascending, and its name. */
  readonly #texts: { readonly begins: readonly number[]; readonly names: readonly string[] };

  constructor(manifest: ShardedManifest, fetchFile: FetchFile) {
    this.#manifest = manifest;
    this.#files = new FileStore(limitAtOnce(MOST_AT_ONCE, fetchFile));
    this.#texts = listTexts(manifest.texts);
  }

  /** A common stretch is counted already; every other is looked up. */
  async find(folded: string, level: FoldLevel): Promise<readonly UnitTally[]> {
    return (await this.#findCommon(folded, level)) ?? tallyUnits(await this.#findPositions(folded, level));
  }

  /** The counts of a text whose grams would fill many files, if it is one of those counted at build. */
  async #findCommon(folded: string, level: FoldLevel): Promise<readonly UnitTally[] | undefined> {
    const { common } = this.#manifest.grams[level];
    if (common.begins.length === 0) return undefined;
    if ((await this.#gramFiles(folded, level)).length < MANY_FILES) return undefined;
    const number = lastFileBefore(common.begins, folded);
    if (number < 0) return undefined;
    const page = await this.#files.load(fileAt('pages', common, number), readDirectory);
    const index = lastFileBefore(page.begins, folded);
    if (page.begins[index] !== folded) return undefined;
    return this.#files.load(fileAt('common', page, index), readCommonStretch);
  }

  /**
   * Grams are looked up from the left and crossed by their distance, until they cover the whole text
   * (then they alone are the proof) or reading the candidates is cheaper (then the texts are).
   */
  async #findPositions(folded: string, level: FoldLevel): Promise<GramPositions> {
    let from = 0;
    let covered = 0;
    let candidates: GramPositions | undefined;
    while (covered < folded.length) {
      const { offset, files } = await this.#chooseLookUp(folded, level, from, covered);
      const units = candidates && distinctUnits(candidates);
      if (units !== undefined && units.length <= UNITS_SHOWN + files.length * UNITS_FOR_A_FILE) {
        return this.#findInUnits(units, folded, level);
      }
      const { length, positions } = await this.#lookUp(folded.slice(offset), files);
      candidates = candidates === undefined ? positions : followedBy(candidates, positions, offset);
      if (candidates.length === 0) return candidates;
      covered = Math.max(covered, offset + length);
      from = offset + 1;
    }
    return withoutOverlaps(candidates ?? new Float64Array(), folded.length);
  }

  async read(units: readonly number[]): Promise<readonly StoredUnit[]> {
    return Promise.all(units.map((unit) => this.#readUnit(unit)));
  }

  /**
   * What to look up to get beyond the first `covered` characters. The rest alone may be a common stretch:
   * then it is looked up with what stands before it, but not from before `from`.
   */
  async #chooseLookUp(
    folded: string,
    level: FoldLevel,
    from: number,
    covered: number,
  ): Promise<{ readonly offset: number; readonly files: readonly string[] }> {
    for (let offset = covered; ; offset -= 1) {
      const files = await this.#gramFiles(folded.slice(offset), level);
      if (files.length < MANY_FILES || offset === from) return { offset, files };
    }
  }

  /** Names of the files that can hold the grams that `text` begins with or that begin with `text`. */
  async #gramFiles(text: string, level: FoldLevel): Promise<string[]> {
    const names = filesWith(this.#manifest.grams[level].grams, 'pages', text);
    const pages = await Promise.all(names.map((name) => this.#files.load(name, readDirectory)));
    return pages.flatMap((page) => filesWith(page, 'grams', text));
  }

  /** The positions of the one gram that `text` begins with, or of all grams that begin with `text`; how much of it they cover. */
  async #lookUp(
    text: string,
    files: readonly string[],
  ): Promise<{ readonly length: number; readonly positions: GramPositions }> {
    const shards = await Promise.all(files.map((name) => this.#files.load(name, readGramShard)));
    const grams = shards.flat();
    const beginning = grams.find(({ key }) => text.startsWith(key));
    if (beginning !== undefined) return { length: beginning.key.length, positions: beginning.positions };
    return { length: text.length, positions: merge(grams.filter(({ key }) => key.startsWith(text))) };
  }

  async #findInUnits(numbers: readonly number[], folded: string, level: FoldLevel): Promise<GramPositions> {
    const units = await this.read(numbers);
    const positions = units.flatMap((unit, index) => {
      const { text, headingLength } = measureUnit(unit);
      const foldedUnit = fold(text, level);
      const body = foldedHeadingLength(foldedUnit, headingLength);
      return findOccurrences(foldedUnit.text, folded).map((at) =>
        gramPosition(numbers[index] ?? 0, at, at >= body),
      );
    });
    return Float64Array.from(positions);
  }

  async #readUnit(number: number): Promise<StoredUnit> {
    const index = lastFileBefore(this.#texts.begins, number);
    const packName = this.#texts.names[index] ?? 'text';
    const pack = await this.#files.load(packName, readTextPack);
    const unit = pack.units[number - (this.#texts.begins[index] ?? 0)];
    if (unit === undefined) throw new IndexFailureError('inconsistent', packName);
    return unpackUnit(pack, unit);
  }
}

function listTexts({ hashes, units }: TextFiles): {
  readonly begins: readonly number[];
  readonly names: readonly string[];
} {
  const begins: number[] = [];
  const names: string[] = [];
  let begin = 0;
  units.forEach((files, document) => {
    const hash = hashes.slice(document * HASH_LENGTH, (document + 1) * HASH_LENGTH);
    files.forEach((count, part) => {
      begins.push(begin);
      names.push(partName('text', hash, part));
      begin += count;
    });
  });
  return { begins, names };
}

function filesWith(directory: FileDirectory, kind: 'pages' | 'grams', text: string): string[] {
  const [from, to] = filesFor(directory.begins, text);
  return Array.from({ length: to - from }, (_, index) => fileAt(kind, directory, from + index));
}

function readDirectory(bytes: Uint8Array): FileDirectory {
  return readJson(bytes) as FileDirectory;
}

function readTextPack(bytes: Uint8Array): TextPack {
  return readJson(bytes) as TextPack;
}

function distinctUnits(positions: GramPositions): number[] {
  return [...new Set(Array.from(positions, unitOf))];
}

function merge(grams: readonly Gram[]): GramPositions {
  const merged = new Float64Array(grams.reduce((sum, { positions }) => sum + positions.length, 0));
  let filled = 0;
  for (const { positions } of grams) {
    merged.set(positions, filled);
    filled += positions.length;
  }
  return merged.sort();
}
