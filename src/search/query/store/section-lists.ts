import { isInHeadings, readTallies, type SectionCounts } from '../../index/common-stretch.ts';
import type { Tally, UnitTally } from '../../index/unit-tally.ts';
import type { FilePart } from '../../index/volume.ts';
import type { PartStore } from './part-store.ts';

/** Bytes that are loaded along rather than asked around in two requests. */
const SHORT_GAP = 12_000;

/** A common stretch that is counted by section; its units are in lists, of which those are loaded that are wanted. */
export class SectionLists {
  readonly #counts: readonly SectionCounts[];
  readonly #lists: readonly FilePart[];
  readonly #starts: readonly number[];

  /** @param starts the units that sections begin with */
  constructor(counts: readonly SectionCounts[], lists: readonly FilePart[], starts: readonly number[]) {
    this.#counts = counts;
    this.#lists = lists;
    this.#starts = starts;
  }

  /** The first unit of each section that has it, ascending. */
  get sections(): readonly number[] {
    return this.#counts.map((counts) => this.#begin(counts));
  }

  /** Bytes of all lists. */
  get bytes(): number {
    return this.#lists.reduce((sum, { length }) => sum + length, 0);
  }

  /** What each section has, with a list of its units. */
  tally(parts: PartStore): readonly Tally[] {
    return this.#counts.map((counts): Tally => {
      const alone = this.#ofOneUnit(counts);
      if (alone !== undefined) return alone;
      const { paragraphs, paragraphsInBody, occurrences, inHeadings } = counts;
      const list = async (bodyOnly: boolean): Promise<readonly UnitTally[]> => {
        const [all = []] = await parts.load(this.#lists.slice(counts.list, counts.list + 1), readTallies);
        const tallies = all.slice(counts.before, counts.before + paragraphs);
        return bodyOnly ? tallies.flatMap(withoutHeadings) : tallies;
      };
      const unit = this.#begin(counts);
      return { unit, occurrences, inHeadings, paragraphs: [paragraphs, paragraphsInBody], list };
    });
  }

  /** What units have, ascending; those of sections that are not wanted (told by their first unit) may be left out. */
  async read(parts: PartStore, isWanted: (section: number) => boolean): Promise<readonly UnitTally[]> {
    const wanted = this.#counts.filter((counts) => isWanted(this.#begin(counts)));
    const needed = new Set(
      wanted.filter((counts) => this.#ofOneUnit(counts) === undefined).map(({ list }) => list),
    );
    const numbers = this.#withShortGaps([...needed]);
    const loaded = await parts.load(
      numbers.map((number) => this.#lists[number] as FilePart),
      readTallies,
    );
    const isLoaded = new Set(numbers);
    const alone = wanted
      .filter(({ list }) => !isLoaded.has(list))
      .flatMap((counts) => this.#ofOneUnit(counts) ?? []);
    const read = loaded.flat();
    return alone.length === 0 ? read : [...read, ...alone].sort((a, b) => a.unit - b.unit);
  }

  #begin({ section }: SectionCounts): number {
    return this.#starts[section] ?? 0;
  }

  /** Of a section of one unit, it is known which has it. */
  #ofOneUnit({ section, occurrences, inHeadings }: SectionCounts): UnitTally | undefined {
    const unit = this.#starts[section] ?? 0;
    return this.#starts[section + 1] === unit + 1 ? { unit, occurrences, inHeadings } : undefined;
  }

  /** Numbers of lists, ascending, with those between two of them that are little to load. */
  #withShortGaps(numbers: readonly number[]): readonly number[] {
    return numbers.flatMap((number, at) => {
      const before = numbers[at - 1] ?? number - 1;
      const gap = Array.from({ length: number - before - 1 }, (_, index) => before + 1 + index);
      const bytes = gap.reduce((sum, list) => sum + (this.#lists[list]?.length ?? 0), 0);
      return bytes > SHORT_GAP ? [number] : [...gap, number];
    });
  }
}

/** What is left of a tally in body text, if anything is. */
function withoutHeadings(tally: UnitTally): readonly UnitTally[] {
  return isInHeadings(tally)
    ? []
    : [{ unit: tally.unit, occurrences: tally.occurrences - tally.inHeadings, inHeadings: 0 }];
}
