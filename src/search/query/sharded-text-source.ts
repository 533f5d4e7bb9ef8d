import { foldQuery, type TypedVariants } from '../fold/fold-query.ts';
import type { FoldLevel } from '../fold/fold.ts';
import { readCommonStretch } from '../index/common-stretch.ts';
import type { DocumentFacts } from '../index/document-table.ts';
import type { ShardedManifest } from '../index/index-manifest.ts';
import { unitOf } from '../index/posting.ts';
import type { StoredUnit } from '../index/text-pack.ts';
import { sectionStarts } from '../index/section-starts.ts';
import { joinTallies, tallyUnits, type Tally, type UnitTally } from '../index/unit-tally.ts';
import { lastBefore } from '../index/volume.ts';
import type { FetchFile } from './store/file-store.ts';
import { countInUnit, foldUnit } from './count-in-unit.ts';
import { findTogether, makeFindAmong, unitsOf } from './find-together.ts';
import { postingsOf, searchGrams, unitsThatMayEndIn, type GramAnswer } from './gram-search.ts';
import { restBehind } from './rest-behind.ts';
import { GramVolumes } from './store/gram-volumes.ts';
import { limitAtOnce } from './store/limit-at-once.ts';
import { mostBytes } from './store/most-bytes.ts';
import { PartStore, type Load } from './store/part-store.ts';
import { SectionLists } from './store/section-lists.ts';
import type { LookedUp, Outline, TextFacts, TextSource } from './text-source.ts';
import { UnitReader } from './store/unit-reader.ts';

/** Files or parts of them asked for at the same time at most. */
const MOST_AT_ONCE = 8;
/** Requests of a question, beside the entry, that what it can do without may go up to. */
const MOST_REQUESTS = 11;
/** What it mostly takes to look up a text: the head of a volume, and a shard. */
const REQUESTS_OF_GRAMS = 2;
/** Of units that likely have a text so many are read before the others: where they have it, the others are too. */
const TRIED_FIRST = 2;
/** A year and a number: of a document number that is typed without its brackets, whose parts nobody looks for apart. */
const YEAR_AND_NUMBER = /(?:19|20)\d\d\s+\d{1,5}号?\s*$/u;

/**
 * The texts of an index of which nothing but the entry is loaded.
 * @param entryBytes what that came to, as stored
 */
export function openShards(
  manifest: ShardedManifest,
  documents: readonly DocumentFacts[],
  fetchFile: FetchFile,
  entryBytes: number,
): TextSource {
  const parts = new PartStore(limitAtOnce(MOST_AT_ONCE, fetchFile));
  const opened = {
    manifest,
    parts,
    starts: sectionStarts(documents),
    units: new UnitReader(manifest.texts, manifest.volumeBytes),
    rests: new Set<string>(),
    most: { requests: MOST_REQUESTS, bytes: mostBytes(documents.length, entryBytes) },
  };
  return new ShardedTextSource(opened, parts);
}

/** What is opened of an index once. */
interface Opened {
  readonly manifest: ShardedManifest;
  /** Whatever is loaded of it. */
  readonly parts: PartStore;
  /** The units that sections begin with. */
  readonly starts: readonly number[];
  readonly units: UnitReader;
  /** What was asked for to tell where longer texts stand (`restBehind`): asked again, it loads nothing. */
  readonly rests: Set<string>;
  /** What a question loads at most, so that what it can do without may still load. */
  readonly most: Load;
}

/** Answers from grams, loading only the parts of the files that a question touches. */
class ShardedTextSource implements TextSource {
  readonly #grams: GramVolumes;
  readonly #opened: Opened;
  readonly #units: UnitReader;
  readonly #parts: PartStore;

  /** @param parts those that a question may load before it has an answer */
  constructor(opened: Opened, parts: PartStore) {
    const { grams, volumeBytes } = opened.manifest;
    this.#grams = new GramVolumes(grams, volumeBytes, parts);
    this.#opened = opened;
    this.#units = opened.units;
    this.#parts = parts;
  }

  async find(folded: string, level: FoldLevel, bySection = false): Promise<readonly Tally[]> {
    // What is rare is looked for without its quotation marks, since that is asked next, and read where it stands.
    const quoted = level === 'exact' ? /^"([^"]{2,})"$/u.exec(folded)?.[1] : undefined;
    if (quoted !== undefined && !((await this.#loadCommon(quoted, level)) instanceof SectionLists)) {
      const { certain, confirm } = await this.lookUp(quoted, level);
      if (certain.length === 0) {
        const units = (await confirm(() => true)).map(({ unit }) => unit);
        return this.#findInUnits(units, folded, level);
      }
    }
    const counted = bySection && (await this.#countBySection(folded, level));
    if (counted) return counted;
    const looked = await this.lookUp(folded, level);
    return looked.confirm(() => true);
  }

  /**
   * A common stretch is counted already. Of every other text either the grams have all positions, or it stands in few
   * units, which are read. At the loose level it stands where it does at the exact one, and over gaps.
   */
  async lookUp(folded: string, level: FoldLevel): Promise<LookedUp> {
    // One character goes over no gap.
    if (level === 'loose' && folded.length === 1) return this.lookUp(folded, 'exact');
    const counted = await this.#findCommon(folded, level);
    if (counted !== undefined) return this.#combine(counted, [], folded, level);
    if (level === 'exact') return this.#combine([], [await this.#search(folded, 'exact')], folded, level);
    const [common, overGaps] = await Promise.all([
      this.#findCommon(folded, 'exact'),
      this.#search(folded, 'loose'),
    ]);
    if (common === undefined)
      return this.#combine([], [await this.#search(folded, 'exact'), overGaps], folded, level);
    return this.#combine(common, 'grams' in overGaps ? [overGaps] : [], folded, level);
  }

  async outline(folded: string, level: FoldLevel): Promise<Outline> {
    const common = await this.#loadCommon(folded, folded.length === 1 ? 'exact' : level);
    if (common instanceof SectionLists) {
      return {
        sections: common.sections,
        bytes: common.bytes,
        lookUp: async (isWanted) =>
          this.#combine(await common.read(this.#parts, isWanted), [], folded, level),
      };
    }
    const looked = await this.lookUp(folded, level);
    const sections = [...new Set(unitsOf(looked).map((unit) => this.sectionOf(unit)))];
    return { sections, bytes: 0, lookUp: () => Promise.resolve(looked) };
  }

  async mayStandIn(
    folded: string,
    level: FoldLevel,
    isCommonWanted: boolean,
  ): Promise<readonly number[] | undefined> {
    if ((await this.#grams.findCommon(folded, level)) !== undefined && !isCommonWanted) return undefined;
    const counted = await this.#countBySection(folded, level);
    if (counted !== undefined) return counted.map(({ unit }) => unit);
    const units = unitsOf(await this.lookUp(folded, level));
    return [...new Set(units)].sort((a, b) => a - b);
  }

  mayEndIn(folded: string, lengths: readonly [least: number, most: number]): Promise<readonly number[]> {
    return unitsThatMayEndIn(this.#grams, this.#parts, folded, lengths);
  }

  /** The first unit of the section that a unit is in. */
  sectionOf(unit: number): number {
    const { starts } = this.#opened;
    return starts[lastBefore(starts, unit)] ?? 0;
  }

  async #findCommon(folded: string, level: FoldLevel): Promise<readonly UnitTally[] | undefined> {
    const common = await this.#loadCommon(folded, level);
    return common instanceof SectionLists ? common.read(this.#parts, () => true) : common;
  }

  /** What is loaded first of a common stretch: what each unit has of it, or each section. */
  async #loadCommon(
    folded: string,
    level: FoldLevel,
  ): Promise<readonly UnitTally[] | SectionLists | undefined> {
    const common = await this.#grams.findCommon(folded, level);
    if (common === undefined) return undefined;
    const [loaded] = await this.#parts.load([common.first], readCommonStretch);
    if (loaded === undefined || 'tallies' in loaded) return loaded?.tallies;
    const lists = this.#grams.layOutLists(common, loaded.lengths);
    return new SectionLists(loaded.sections, lists, this.#opened.starts);
  }

  /** A common stretch by section, where that is less to load than by unit. */
  async #countBySection(folded: string, level: FoldLevel): Promise<readonly Tally[] | undefined> {
    const common = await this.#loadCommon(folded, folded.length === 1 ? 'exact' : level);
    return common instanceof SectionLists ? common.tally(this.#opened.parts) : undefined;
  }

  #search(folded: string, level: FoldLevel): Promise<GramAnswer> {
    return searchGrams(this.#grams, this.#parts, folded, level);
  }

  /** What counted occurrences and answers of grams come to; units that have to be read count once. */
  #combine(
    counted: readonly UnitTally[],
    answers: readonly GramAnswer[],
    folded: string,
    level: FoldLevel,
  ): LookedUp {
    const open = answers.flatMap((answer) => ('units' in answer ? [answer] : []));
    const perhaps = [...new Set(open.flatMap(({ units }) => units))];
    const stem = Math.min(...open.map((answer) => answer.stem));
    const inQuestion = new Set(perhaps);
    const postings = answers
      .flatMap((answer) => ('grams' in answer ? answer.grams : []))
      .flatMap((gram) => postingsOf(gram, folded.length))
      .filter((posting) => !inQuestion.has(unitOf(posting)));
    const certain = joinTallies(counted, tallyUnits(Uint32Array.from(postings).sort()));
    return {
      certain,
      perhaps,
      stem,
      confirm: async (isWanted, isLikely = false) => {
        const wanted = perhaps.filter((unit) => isWanted(unit));
        const tried = isLikely ? wanted.splice(0, TRIED_FIRST) : [];
        const found = await this.#findInUnits(tried, folded, level);
        const units = found.length > 0 ? wanted : await this.#makeFewer(wanted, stem, folded, level);
        return joinTallies(certain, [...found, ...(await this.#findInUnits(units, folded, level))]);
      },
    };
  }

  /**
   * Of units in which a text may stand, since its first characters, as many as `stem`, do, those in which what follows does
   * too: asked of the grams where that is fewer requests than reading the units.
   */
  async #makeFewer(
    units: readonly number[],
    stem: number,
    folded: string,
    level: FoldLevel,
  ): Promise<readonly number[]> {
    const rest = restBehind(folded, stem);
    const { rests } = this.#opened;
    const isCheap = this.#units.countRequests(units, this.#parts) <= REQUESTS_OF_GRAMS;
    if (rest.length === 1 || (isCheap && !rests.has(rest))) return units;
    rests.add(rest);
    const having = new Set(unitsOf(await this.lookUp(rest, level)));
    return units.filter((unit) => having.has(unit));
  }

  findTogether(
    texts: readonly string[],
    level: FoldLevel,
    within: 'paragraph' | 'document',
    { documents, ambiguous }: TextFacts,
  ): Promise<readonly (readonly UnitTally[])[]> | undefined {
    // A word that is another one in other characters has to be found before it is known to stand nowhere.
    const isPlain = !texts.some((text) => Array.from(text).some((each) => ambiguous.has(each)));
    return isPlain ? findTogether(this, texts, level, within, documents) : undefined;
  }

  findPhrase(phrase: string, level: FoldLevel, variants: TypedVariants): TextSource['find'] | undefined {
    const words = phrase.trim().split(/\s+/u);
    // Without punctuation a word may stand in the phrase alone, with a mark between its characters.
    if (level === 'loose' || words.length === 1 || YEAR_AND_NUMBER.test(phrase)) return undefined;
    return makeFindAmong(
      this,
      words.map((word) => foldQuery(word, level, variants).text),
      level,
    );
  }

  read(units: readonly number[]): Promise<readonly StoredUnit[]> {
    return this.#units.read(units, this.#parts);
  }

  bounded(spare: number): ShardedTextSource {
    return new ShardedTextSource(this.#opened, this.#parts.bounded(this.#opened.most, spare));
  }

  async #findInUnits(
    numbers: readonly number[],
    folded: string,
    level: FoldLevel,
  ): Promise<readonly UnitTally[]> {
    const units = await this.read(numbers);
    return units.flatMap((unit, index) => countInUnit(foldUnit(unit, level), numbers[index] ?? 0, folded));
  }
}
