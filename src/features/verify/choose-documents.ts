import type { CheckedStretch } from '../../domain/verifying/checked-stretches.ts';
import { fold, type FoldLevel } from '../../search/fold/fold.ts';
import { lastBefore } from '../../search/index/volume.ts';

/** What the choice knows of the index. */
export interface ChoiceIndex {
  /** Unit of each document's title, ascending: its text follows it. */
  readonly titleUnits: readonly number[];
  /** Numbers of reference material, of which it is only told whether words stand there. */
  readonly references: ReadonlySet<number>;
  /** Units in which folded words may stand (`TextSource.mayStandIn`). */
  readonly standsIn: (
    folded: string,
    level: FoldLevel,
    isCommonWanted: boolean,
  ) => Promise<readonly number[] | undefined>;
}

/** As many documents that may have words whole are compared; of a set phrase that many others have too, the first. */
const MOST_WHOLE = 20;
/** As many documents that may have words altered are compared. */
const MOST_NEAR = 6;
/** … and as many that the draft names with many others. */
const MOST_NAMED = 3;
/** No gram of the index is longer. */
const LONGEST = 20;
/** Places of a stretch that are looked up first: if one passage has them all, it is the one that is quoted. */
const FIRST = 4;
/** What stands last in a stretch is looked up with so many characters. */
const LAST = 6;
/** A passage that has two of them is no chance where they do not overlap: in a stretch of so many folded characters. */
const CLEAR = { places: 2, length: FIRST * LAST } as const;
/** Words so short, in folded characters, tell where altered ones may come from, unless they are common. */
const SHORT = 4;
/** So many of them are looked up in a stretch; of a sentence without marks fewer, most of all where it seems the writer's own. */
const MOST_SHORT = { quotation: 24, passage: 12, own: 6 } as const;

/**
 * The documents that a draft has to be compared with, as numbers in the index: for each stretch those that may hold it
 * whole and those that come nearest to it.
 *
 * A document that holds a stretch has every place of it that is looked up, but for one at which it goes over to the next
 * line; words are looked up as far as it takes to leave a few units (grams of the index). So a stretch whose places stand
 * nowhere stands nowhere. An altered one still has some places, and the passages that have most of them are compared.
 * @param named documents that the draft names: of them it is enough that they have anything
 */
export async function chooseDocuments(
  stretches: readonly CheckedStretch[],
  index: ChoiceIndex,
  named: ReadonlySet<number> = new Set(),
): Promise<ReadonlySet<number>> {
  const distinct = new Map(stretches.map((stretch) => [`${stretch.kind} ${stretch.text}`, stretch]));
  const chosen = await Promise.all([...distinct.values()].map((stretch) => chooseFor(stretch, index, named)));
  return new Set(chosen.flat());
}

async function chooseFor(
  { text, kind }: CheckedStretch,
  index: ChoiceIndex,
  named: ReadonlySet<number>,
): Promise<readonly number[]> {
  const folded = fold(text, 'exact').text;
  const loose = fold(text, 'loose').text;
  const places = new Places(index);
  const lookUp = (at: number, length: number): Promise<void> =>
    places.lookUp(folded.slice(at, at + length), 'exact', false);
  const placesOf = (shortest: number, count: number): readonly number[] =>
    folded.length < shortest ? [] : spread(folded.length - shortest, count);
  await Promise.all([
    places.lookUp(loose.slice(0, LONGEST), 'loose', loose.length <= LONGEST),
    ...placesOf(LAST, FIRST)
      .slice(1)
      .map((at) => lookUp(at, LONGEST)),
  ]);
  const beside = (): readonly number[] => [
    ...places.nearest(MOST_NAMED, named),
    ...places.foremost(index.references).slice(0, 1),
  ];
  const whole = places.whole().filter((document) => !index.references.has(document));
  if (whole.length > 0) return [...whole.slice(0, MOST_WHOLE), ...beside()];
  const most = places.most();
  const isClear = most >= CLEAR.places && folded.length >= CLEAR.length;
  if (!isClear) {
    const count = MOST_SHORT[kind === 'passage' && most === 0 ? 'own' : kind];
    await Promise.all(placesOf(SHORT, count).map((at) => lookUp(at, SHORT)));
  }
  return [...places.nearest(MOST_NEAR), ...beside()];
}

/** Whole numbers from 0 to `last`, as many as `count`, at about equal distances. */
function spread(last: number, count: number): readonly number[] {
  if (last <= 0 || count <= 1) return [0];
  return [...new Set(Array.from({ length: count }, (_, each) => Math.round((last * each) / (count - 1))))];
}

/** Where words of one stretch stand. */
class Places {
  readonly #index: ChoiceIndex;
  /** Which of the words that were looked up each unit has. */
  readonly #units = new Map<number, Set<number>>();
  #lookedUp = 0;
  #common = 0;

  constructor(index: ChoiceIndex) {
    this.#index = index;
  }

  async lookUp(folded: string, level: FoldLevel, isCommonWanted: boolean): Promise<void> {
    const number = this.#lookedUp;
    this.#lookedUp += 1;
    const units = await this.#index.standsIn(folded, level, isCommonWanted);
    if (units === undefined) this.#common += 1;
    for (const unit of units ?? []) {
      const own = this.#units.get(unit) ?? new Set();
      this.#units.set(unit, own.add(number));
    }
  }

  /** The most words that one passage has. */
  most(): number {
    return Math.max(0, ...this.#scores().values());
  }

  /** Documents of which one passage has all words that were looked up but very common ones, ascending. */
  whole(): readonly number[] {
    const all = this.#lookedUp - this.#common;
    return [...this.#scores()].flatMap(([document, score]) => (score === all ? [document] : []));
  }

  /** Documents, of some, of which no passage of any document has more of the words. */
  foremost(among: ReadonlySet<number>): readonly number[] {
    const most = this.most();
    return [...this.#scores()].flatMap(([document, score]) =>
      score === most && among.has(document) ? [document] : [],
    );
  }

  /** Documents, of some or of all policies, of which one passage has most of the words, or nearly; at the same number the first. */
  nearest(most: number, among?: ReadonlySet<number>): readonly number[] {
    const scores = [...this.#scores()].filter(
      ([document]) => among?.has(document) ?? !this.#index.references.has(document),
    );
    const best = Math.max(0, ...scores.map(([, score]) => score));
    return scores
      .filter(([, score]) => score * 2 > best)
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, most)
      .map(([document]) => document);
  }

  /** The most words that a passage, a unit with its neighbours, has in each document, in the order of the documents. */
  #scores(): ReadonlyMap<number, number> {
    const scores = new Map<number, number>();
    for (const unit of [...this.#units.keys()].sort((a, b) => a - b)) {
      const document = lastBefore(this.#index.titleUnits, unit);
      const near = [unit - 1, unit, unit + 1].flatMap((each) => [...(this.#units.get(each) ?? [])]);
      scores.set(document, Math.max(scores.get(document) ?? 0, new Set(near).size));
    }
    return scores;
  }
}
