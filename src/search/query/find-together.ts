import type { FoldLevel } from '../fold/fold.ts';
import type { DocumentFacts } from '../index/document-table.ts';
import { lastBefore } from '../index/volume.ts';
import type { UnitTally } from '../index/unit-tally.ts';
import type { LookedUp, TextSource } from './text-source.ts';

/** What tells where a text may stand before it reads a unit. */
type LookingSource = TextSource & Required<Pick<TextSource, 'lookUp'>>;

/** Texts looked up side by side; more wait until these may all stand together somewhere. */
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
  const looked: LookedUp[] = [];
  let groups: ReadonlySet<number> | undefined;
  for (let from = 0; from < texts.length && groups?.size !== 0; from += AT_ONCE) {
    const next = await Promise.all(
      texts.slice(from, from + AT_ONCE).map((text) => source.lookUp(text, level)),
    );
    for (const each of next) {
      const own = new Set(unitsOf(each).map(groupOf));
      groups = groups === undefined ? own : both(groups, own);
    }
    looked.push(...next);
  }
  if (groups === undefined || groups.size === 0) return texts.map(() => []);
  const together = groups;
  return Promise.all(looked.map(({ confirm }) => confirm((unit) => together.has(groupOf(unit)))));
}

/** Words of a phrase that tell where it may stand, at most. */
const MOST_WORDS = 4;

/** `TextSource.findPhrase`: units are read only where all the words may stand, which are asked for next where nothing is found. */
export function makeFindAmong(
  source: LookingSource,
  allWords: readonly string[],
  level: FoldLevel,
): TextSource['find'] {
  // Single characters are frequent, and tell little.
  const words = allWords.filter((word) => word.length > 1);
  let shared: Promise<ReadonlySet<number>> | undefined;
  return async (folded) => {
    if (words.length === 0 || words.length > MOST_WORDS || !words.every((word) => folded.includes(word)))
      return source.find(folded, level);
    if ((await shared)?.size === 0) return [];
    const looked = await source.lookUp(folded, level);
    if (looked.perhaps.length === 0) return looked.certain;
    const units = await (shared ??= unitsOfAll(source, words, level));
    return looked.confirm((unit) => units.has(unit));
  };
}

async function unitsOfAll(
  source: LookingSource,
  words: readonly string[],
  level: FoldLevel,
): Promise<ReadonlySet<number>> {
  const looked = await Promise.all(words.map((word) => source.lookUp(word, level)));
  return looked.map((each) => new Set(unitsOf(each))).reduce(both);
}

function both(a: ReadonlySet<number>, b: ReadonlySet<number>): Set<number> {
  return new Set([...a].filter((unit) => b.has(unit)));
}

/** Units outside of which a text does not stand. */
export function unitsOf({ certain, perhaps }: LookedUp): readonly number[] {
  return [...certain.map(({ unit }) => unit), ...perhaps];
}
