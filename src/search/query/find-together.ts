import type { FoldLevel } from '../fold/fold.ts';
import type { DocumentFacts } from '../index/document-table.ts';
import { lastBefore } from '../index/volume.ts';
import type { UnitTally } from '../index/unit-tally.ts';
import type { LookedUp, Outline, TextSource } from './text-source.ts';

/** What tells where a text may stand before it reads a unit. */
interface LookingSource extends Pick<TextSource, 'find'>, Required<Pick<TextSource, 'lookUp'>> {
  outline(folded: string, level: FoldLevel): Promise<Outline>;
  /** The first unit of the section that a unit is in. */
  sectionOf(unit: number): number;
}

/** Texts that are asked for side by side; more wait until these may all stand together somewhere. */
const AT_ONCE = 2;

/** `TextSource.findTogether`, with no unit read for one text in which another one does not stand. */
export async function findTogether(
  source: LookingSource,
  texts: readonly string[],
  level: FoldLevel,
  within: 'paragraph' | 'document',
  documents: readonly DocumentFacts[],
): Promise<readonly (readonly UnitTally[])[]> {
  const titles = documents.map(({ titleUnit }) => titleUnit);
  const groupOf = (unit: number): number => (within === 'paragraph' ? unit : lastBefore(titles, unit));
  const { looked, together } = await lookUpTogether(source, texts, level, groupOf);
  if (together.size === 0) return texts.map(() => []);
  return Promise.all(looked.map(({ confirm }) => confirm((unit) => together.has(groupOf(unit)))));
}

/**
 * Where each of some texts may stand, what is in groups of units that cannot have them all left out, and the groups that may.
 * Of texts that are counted by section the units are loaded last, and only in sections where all of them may be.
 * @param groupOf the group of a unit: the unit itself, or more than its section
 */
async function lookUpTogether(
  source: LookingSource,
  texts: readonly string[],
  level: FoldLevel,
  groupOf: (unit: number) => number,
): Promise<{ readonly looked: readonly LookedUp[]; readonly together: ReadonlySet<number> }> {
  const none = { looked: [], together: new Set<number>() };
  const sectionGroup = (unit: number): number => groupOf(source.sectionOf(unit));
  const outlines: Outline[] = [];
  let sections: ReadonlySet<number> | undefined;
  // Of long words it is likeliest that they stand nowhere together.
  const longestFirst = texts.map((_, at) => at).sort((a, b) => lengthAt(b) - lengthAt(a));
  for (let from = 0; from < texts.length; from += AT_ONCE) {
    const next = longestFirst.slice(from, from + AT_ONCE);
    await Promise.all(next.map(async (at) => (outlines[at] = await source.outline(texts[at] ?? '', level))));
    for (const at of next) {
      const own = new Set(outlines[at]?.sections.map(groupOf));
      sections = sections === undefined ? own : both(sections, own);
    }
    if (sections?.size === 0) return none;
  }
  const looked: LookedUp[] = [];
  let together: ReadonlySet<number> | undefined;
  const rarestFirst = outlines.map((_, at) => at).sort((a, b) => bytesAt(a) - bytesAt(b));
  for (const at of rarestFirst) {
    const wanted = sections;
    const found = await outlines[at]?.lookUp((section) => wanted?.has(groupOf(section)) ?? true);
    if (found === undefined) continue;
    looked[at] = found;
    const units = unitsOf(found);
    const own = new Set(units.map(groupOf));
    together = together === undefined ? own : both(together, own);
    if (together.size === 0) return none;
    const groups = together;
    sections = new Set(units.filter((unit) => groups.has(groupOf(unit))).map(sectionGroup));
  }
  return { looked, together: together ?? new Set() };

  function lengthAt(at: number): number {
    return texts[at]?.length ?? 0;
  }

  function bytesAt(at: number): number {
    return outlines[at]?.bytes ?? 0;
  }
}

/** Words of a phrase that tell where it may stand, at most. */
const MOST_WORDS = 4;

/**
 * `TextSource.findPhrase`: units are read only where all the words may stand, which are asked for next where nothing is found.
 * Those that the grams of the phrase tell of already are not asked for.
 */
export function makeFindAmong(
  source: LookingSource,
  allWords: readonly string[],
  level: FoldLevel,
): TextSource['find'] {
  // Single characters are frequent, and tell little.
  const words = allWords.filter((word) => word.length > 1);
  // Where the phrase as typed stands nowhere, another form of it is not likely to.
  let isLikely = true;
  return async (folded) => {
    if (words.length === 0 || words.length > MOST_WORDS || !words.every((word) => folded.includes(word)))
      return source.find(folded, level);
    const looked = await source.lookUp(folded, level);
    const known = folded.slice(0, looked.stem);
    const others = words.filter((word) => !known.includes(word));
    if (looked.perhaps.length === 0 || others.length === 0) return looked.confirm(() => true);
    const units = await unitsThatMayHaveAll(source, looked.perhaps, others, level);
    const found = await looked.confirm((unit) => units.has(unit), isLikely);
    isLikely = false;
    return found;
  };
}

/** Of some units those that may have all these texts, by what is known of each before its lists are loaded. */
async function unitsThatMayHaveAll(
  source: LookingSource,
  units: readonly number[],
  texts: readonly string[],
  level: FoldLevel,
): Promise<ReadonlySet<number>> {
  let left = units;
  for (const text of texts) {
    if (left.length === 0) break;
    const { sections, bytes, lookUp } = await source.outline(text, level);
    if (bytes > 0) left = left.filter((unit) => sections.includes(source.sectionOf(unit)));
    else {
      const having = new Set(unitsOf(await lookUp(() => true)));
      left = left.filter((unit) => having.has(unit));
    }
  }
  return new Set(left);
}

function both(a: ReadonlySet<number>, b: ReadonlySet<number>): Set<number> {
  return new Set([...a].filter((unit) => b.has(unit)));
}

/** Units outside of which a text does not stand. */
export function unitsOf({ certain, perhaps }: LookedUp): readonly number[] {
  return [...certain.map(({ unit }) => unit), ...perhaps];
}
