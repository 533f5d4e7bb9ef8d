import { findOccurrences } from '../fold/find-occurrences.ts';
import { fold, type FoldLevel } from '../fold/fold.ts';
import { readCommonStretch } from '../index/common-stretch.ts';
import { FEW_POSITIONS } from '../index/cut-grams.ts';
import { foldedHeadingLength } from '../index/folded-corpus.ts';
import type { ShardGram } from '../index/gram-shard.ts';
import type { ShardedManifest } from '../index/index-manifest.ts';
import { makePosting, unitOf, type Posting } from '../index/posting.ts';
import { measureUnit } from '../index/search-document.ts';
import type { StoredUnit } from '../index/text-pack.ts';
import { joinTallies, tallyUnits, type UnitTally } from '../index/unit-tally.ts';
import type { FetchFile } from './file-store.ts';
import { searchGrams, unitsOf, type GramAnswer } from './gram-search.ts';
import { GramVolumes } from './gram-volumes.ts';
import { limitAtOnce } from './limit-at-once.ts';
import { PartStore } from './part-store.ts';
import type { TextSource } from './text-source.ts';
import { UnitReader } from './unit-reader.ts';

/** Files or parts of them asked for at the same time at most. */
const MOST_AT_ONCE = 8;
/** What a question loads at most, so that what it can do without may still load; its entry and three hits come to it. */
const MOST = { requests: 8, bytes: 60_000 };

/** The texts of an index of which nothing but the entry is loaded. */
export function openShards(manifest: ShardedManifest, fetchFile: FetchFile): TextSource {
  const parts = new PartStore(limitAtOnce(MOST_AT_ONCE, fetchFile));
  return new ShardedTextSource(manifest, parts, new UnitReader(manifest.texts));
}

/** Answers from grams, loading only the parts of the files that a question touches. */
class ShardedTextSource implements TextSource {
  readonly #grams: Readonly<Record<FoldLevel, GramVolumes>>;
  readonly #units: UnitReader;
  readonly #parts: PartStore;

  readonly #manifest: ShardedManifest;

  constructor(manifest: ShardedManifest, parts: PartStore, units: UnitReader) {
    const { grams } = manifest;
    this.#manifest = manifest;
    this.#grams = { exact: new GramVolumes(grams.exact, parts), loose: new GramVolumes(grams.loose, parts) };
    this.#units = units;
    this.#parts = parts;
  }

  /**
   * A common stretch is counted already. Of every other text either the grams have all positions, or it stands in few
   * units, which are read. At the loose level it stands where it does at the exact one, and over gaps.
   */
  async find(folded: string, level: FoldLevel): Promise<readonly UnitTally[]> {
    const counted = await this.#findCommon(folded, level);
    if (counted !== undefined) return counted;
    if (level === 'exact') return this.#count([await this.#search(folded, 'exact')], folded, level);
    // One character goes over no gap.
    if (folded.length === 1) return this.find(folded, 'exact');
    const [common, overGaps] = await Promise.all([
      this.#findCommon(folded, 'exact'),
      this.#search(folded, 'loose'),
    ]);
    if (common === undefined) {
      return this.#count([await this.#search(folded, 'exact'), overGaps], folded, level);
    }
    return joinTallies(common, 'grams' in overGaps ? await this.#count([overGaps], folded, level) : []);
  }

  async #findCommon(folded: string, level: FoldLevel): Promise<readonly UnitTally[] | undefined> {
    const part = await this.#grams[level].findCommon(folded);
    return part && (await this.#parts.load([part], readCommonStretch))[0];
  }

  #search(folded: string, level: FoldLevel): Promise<GramAnswer> {
    return searchGrams(this.#grams[level], this.#parts, folded);
  }

  /** The occurrences that answers of grams come to; units that have to be read count once. */
  async #count(
    answers: readonly GramAnswer[],
    folded: string,
    level: FoldLevel,
  ): Promise<readonly UnitTally[]> {
    const units = new Set<number>();
    for (const answer of answers) {
      if (!('units' in answer)) continue;
      for (const unit of await this.#makeFewer(answer, folded, level)) units.add(unit);
    }
    const postings = answers
      .flatMap((answer) => ('grams' in answer ? answer.grams : []))
      .flatMap((gram) => postingsOf(gram, folded.length))
      .filter((posting) => !units.has(unitOf(posting)));
    const read = await this.#findInUnits([...units], folded, level);
    return tallyUnits(Uint32Array.from([...postings, ...read]).sort());
  }

  /** Of many units in which a long text may stand, since its beginning does, those in which its end, or last cell, does too. */
  async #makeFewer(
    { units, stem }: Extract<GramAnswer, { readonly units: unknown }>,
    folded: string,
    level: FoldLevel,
  ): Promise<readonly number[]> {
    const cell = folded.lastIndexOf('\t');
    if (cell < 0 && units.length <= FEW_POSITIONS) return units;
    const end = folded.slice(cell < 0 ? -stem : cell);
    const levels = level === 'exact' ? (['exact'] as const) : (['exact', 'loose'] as const);
    const answers = await Promise.all(levels.map((each) => this.#search(end, each)));
    const ends = new Set(answers.flatMap(unitsOf));
    return units.filter((unit) => ends.has(unit));
  }

  read(units: readonly number[]): Promise<readonly StoredUnit[]> {
    return this.#units.read(units, this.#parts);
  }

  bounded(): ShardedTextSource {
    return new ShardedTextSource(this.#manifest, this.#parts.bounded(MOST), this.#units);
  }

  async #findInUnits(
    numbers: readonly number[],
    folded: string,
    level: FoldLevel,
  ): Promise<readonly Posting[]> {
    const units = await this.read(numbers);
    return units.flatMap((unit, index) => {
      const { text, headingLength } = measureUnit(unit);
      const foldedUnit = fold(text, level);
      const body = foldedHeadingLength(foldedUnit, headingLength);
      return findOccurrences(foldedUnit.text, folded).map((at) =>
        makePosting(numbers[index] ?? 0, at >= body),
      );
    });
  }
}

/** The postings of a gram from which a text of this length goes over a gap; at the exact level all. */
function postingsOf({ postings, toGap }: ShardGram, length: number): Posting[] {
  const all = Array.from(postings);
  return toGap === undefined ? all : all.filter((_, index) => (toGap[index] as number) < length);
}
