import type { TypedVariants } from '../fold/fold-query.ts';
import type { FoldLevel } from '../fold/fold.ts';
import type { DocumentFacts } from '../index/document-table.ts';
import { unpackUnit, type StoredUnit, type TextPack } from '../index/text-pack.ts';
import type { Tally, UnitTally } from '../index/unit-tally.ts';
import { countInUnit, foldUnit, type FoldedUnit } from './count-in-unit.ts';

/** The texts behind an index, however they are stored. Both methods reject with an `IndexFailureError`. */
export interface TextSource {
  /**
   * Every unit with an occurrence of a folded, non-empty text, ascending, overlaps left out; titles as shown
   * (`titleUnit`) included.
   * @param bySection whether units of a section (`sectionStarts`) may be counted together
   */
  find(folded: string, level: FoldLevel, bySection?: boolean): Promise<readonly Tally[]>;
  /** What is known of such a text before any unit is read to tell; absent where that saves no request. */
  lookUp?(folded: string, level: FoldLevel): Promise<LookedUp>;
  /**
   * Units that may have such a text, ascending, and no other has it; of many that have it, the first of each section.
   * Nothing is read to tell. Undefined for a text of very many units, unless those are wanted. Absent where `find` loads
   * nothing more.
   */
  mayStandIn?(
    folded: string,
    level: FoldLevel,
    isCommonWanted: boolean,
  ): Promise<readonly number[] | undefined>;
  /**
   * Units that may end with the first characters of a folded text, at the exact level, and no other does: with so many of
   * them as the two numbers say, both included. Absent where that is not known without reading.
   */
  mayEndIn?(folded: string, lengths: readonly [least: number, most: number]): Promise<readonly number[]>;
  /**
   * `find` for each of some texts that are wanted together in one paragraph or document: what stands where they cannot all stand
   * may be left out. Undefined where that saves no request, or one may have to be found in other characters.
   */
  findTogether?(
    texts: readonly string[],
    level: FoldLevel,
    within: 'paragraph' | 'document',
    index: TextFacts,
  ): Promise<readonly (readonly UnitTally[])[]> | undefined;
  /** `find` for the forms of a phrase, as typed, that most likely hold all its words. Undefined where that saves no request. */
  findPhrase?(phrase: string, level: FoldLevel, variants: TypedVariants): TextSource['find'] | undefined;
  /** The units with these numbers, in that order. */
  read(units: readonly number[]): Promise<readonly StoredUnit[]>;
  /**
   * The same texts for what a question can do without: it may load so much more, whoever asks for it, and rejects with
   * `too-much` beyond that. Absent where nothing is loaded.
   * @param spare requests that are left for others
   */
  bounded?(spare: number): TextSource;
}

/** What an index knows of its texts. */
export interface TextFacts {
  readonly documents: readonly DocumentFacts[];
  /** Characters of the texts that are also typed for another one there. */
  readonly ambiguous: TypedVariants;
}

/** Where a text may stand, before all that is known of it is loaded. */
export interface Outline {
  /** The first units of the sections (`sectionStarts`) outside of which it does not stand. */
  readonly sections: readonly number[];
  /** What there is to load to tell in which units, in bytes. */
  readonly bytes: number;
  /** As `TextSource.lookUp`; what stands in sections that are not wanted, told by their first units, may be left out. */
  lookUp(isWanted: (section: number) => boolean): Promise<LookedUp>;
}

/** Where a text stands, and where it may. */
export interface LookedUp {
  /** As `find` gives them, without those in question. */
  readonly certain: readonly UnitTally[];
  /** Units in question: nothing but reading them tells whether they have it. */
  readonly perhaps: readonly number[];
  /** How many characters the text begins with that stand in every unit in question. */
  readonly stem: number;
  /**
   * What `find` gives, but for units in question that are not wanted.
   * @param isLikely those wanted likely have it: some are read before anything more is asked of the grams
   */
  confirm(isWanted: (unit: number) => boolean, isLikely?: boolean): Promise<readonly UnitTally[]>;
}

/** Answers by reading through the whole text. */
export class WholeTextSource implements TextSource {
  readonly #units: readonly StoredUnit[];
  readonly #folded: Partial<Record<FoldLevel, readonly FoldedUnit[]>> = {};

  constructor(packs: readonly TextPack[]) {
    this.#units = packs.flatMap((pack) => pack.units.map((unit) => unpackUnit(pack, unit)));
  }

  find(folded: string, level: FoldLevel): Promise<readonly UnitTally[]> {
    const units = (this.#folded[level] ??= this.#units.map((unit) => foldUnit(unit, level)));
    return Promise.resolve(units.flatMap((unit, number) => countInUnit(unit, number, folded)));
  }

  read(units: readonly number[]): Promise<readonly StoredUnit[]> {
    return Promise.resolve(units.map((number) => this.#units[number] as StoredUnit));
  }
}
