import type { FoldLevel } from '../fold/fold.ts';
import type { OpenIndex } from './open-index.ts';
import { NEARLY_ALL_FROM, restBehind } from './rest-behind.ts';
import type { TextSource } from './text-source.ts';

/**
 * Beginnings and ends of a query that may run over several breaks, the longest first, and how long it must be. A single character
 * stands in too many paragraphs of a large collection to lead anywhere, and is much to load.
 */
const OVER_SEVERAL = {
  whole: { pieces: [12, 6, 3, 1], shortest: 6 },
  sharded: { pieces: [12, 6, 3], shortest: 12 },
  engine: { pieces: [12, 6, 3], shortest: 12 },
};
/** So many units are read without asking for more of the query, of which so many characters are enough. */
const FEW = 2;
const PIECE = 3;

/** Ways to tell in which units a run of a query over paragraph breaks may begin, the ones that load least first. */
export function waysToStart(
  index: Pick<OpenIndex, 'layout' | 'source'>,
  wanted: string,
  level: FoldLevel,
): readonly (() => Promise<readonly number[]>)[] {
  const ask = (text: string): Promise<readonly number[]> => unitsThatMayHave(index.source, text, level);
  const { pieces, shortest } = OVER_SEVERAL[index.layout];
  const mayEndIn = level === 'exact' ? index.source.mayEndIn?.bind(index.source) : undefined;
  return mayEndIn === undefined
    ? [
        () => findHalves(wanted, ask),
        ...pieces
          .filter((length) => wanted.length >= Math.max(shortest, length * 2 + 1))
          .map((length) => () => findPieces(wanted, length, ask)),
      ]
    : [() => findEnds(index.source, wanted, (least, most) => mayEndIn(wanted, [least, most]), shortest)];
}

/** Units outside of which a text does not stand; it stands in most of them. */
async function unitsThatMayHave(
  source: TextSource,
  folded: string,
  level: FoldLevel,
): Promise<readonly number[]> {
  const looked = await source.lookUp?.(folded, level);
  const certain = looked?.certain ?? (await source.find(folded, level));
  return [...certain.map(({ unit }) => unit), ...(looked?.perhaps ?? [])];
}

/** Asks for the units in which a text may stand. */
type AskUnits = (text: string) => Promise<readonly number[]>;

/**
 * Where a run over one break may begin: one half of the query at the least stands whole in a paragraph. Of more than a few, those
 * with something of the other half beyond the break.
 */
async function findHalves(wanted: string, ask: AskUnits): Promise<readonly number[]> {
  const half = Math.ceil(wanted.length / 2);
  const [begins, ends] = await Promise.all([ask(wanted.slice(0, half)), ask(wanted.slice(-half))]);
  const before = ends.flatMap(unitsBefore);
  if (begins.length + before.length <= FEW) return [...begins, ...before];
  const [head, tail, mostFromHead, mostToTail] = await Promise.all([
    before.length === 0 ? [] : ask(wanted.slice(0, PIECE)),
    begins.length === 0 ? [] : ask(wanted.slice(-PIECE)),
    // What is left is less than a piece.
    ask(wanted.slice(0, 1 - PIECE)),
    ask(wanted.slice(PIECE - 1)),
  ]);
  const [hasHead, isBeforeTail] = [new Set(head), new Set(tail.flatMap(unitsBefore))];
  return [
    ...begins.filter((unit) => isBeforeTail.has(unit)),
    ...before.filter((unit) => hasHead.has(unit)),
    ...mostFromHead,
    ...mostToTail.flatMap(unitsBefore),
  ];
}

/**
 * Where a run may begin, over one break or several, by how units end: one ends with three characters of the query at the
 * least, or the next has all but two. Of more than a few, those that agree with more of the query.
 */
async function findEnds(
  source: TextSource,
  wanted: string,
  mayEndIn: (least: number, most: number) => Promise<readonly number[]>,
  shortestOverSeveral: number,
): Promise<readonly number[]> {
  const ask: AskUnits = (text) => unitsThatMayHave(source, text, 'exact');
  const nearlyAll = wanted.length - PIECE;
  const rest = await restToAsk(source, wanted);
  let [begins, mostBegin, mostToTail] = await Promise.all([
    mayEndIn(PIECE, nearlyAll),
    mayEndIn(nearlyAll + 1, wanted.length - 1),
    ask(rest),
  ]);
  if (mostToTail.length > 0 && rest.length < wanted.length - NEARLY_ALL_FROM) {
    const hasNearlyAll = new Set(await ask(wanted.slice(NEARLY_ALL_FROM)));
    mostToTail = mostToTail.filter((unit) => hasNearlyAll.has(unit));
  }
  if (begins.length + mostToTail.length > FEW) {
    const hasTail = new Set(await ask(wanted.slice(-PIECE)));
    const reach = wanted.length < shortestOverSeveral ? [1] : [1, 2, 3];
    begins = begins.filter((unit) => reach.some((further) => hasTail.has(unit + further)));
    mostToTail = mostToTail.filter((unit) => hasTail.has(unit));
  }
  if (mostToTail.length > FEW) {
    const ends = new Set(await mayEndIn(1, PIECE - 1));
    mostToTail = mostToTail.filter((unit) => ends.has(unit - 1));
  }
  if (mostBegin.length > FEW) {
    const middle = rest.length > 2 * PIECE - 2 ? rest : wanted.slice(NEARLY_ALL_FROM);
    const hasMiddle = new Set(await ask(middle.slice(0, 1 - PIECE)));
    mostBegin = mostBegin.filter((unit) => hasMiddle.has(unit));
  }
  return [...begins, ...mostBegin, ...mostToTail.map((unit) => unit - 1)];
}

/**
 * What to ask for first to tell where nearly all of a query stands, all but its first two characters: where its beginning is
 * known, what was asked for to tell where it stands.
 */
async function restToAsk(source: TextSource, wanted: string): Promise<string> {
  const looked = await source.lookUp?.(wanted, 'exact');
  return looked === undefined || looked.perhaps.length === 0
    ? wanted.slice(NEARLY_ALL_FROM)
    : restBehind(wanted, looked.stem);
}

/** Where a run over several breaks may begin: its first characters stand in a unit a little before one that has its last ones. */
async function findPieces(wanted: string, length: number, ask: AskUnits): Promise<readonly number[]> {
  const [begins, ends] = await Promise.all([ask(wanted.slice(0, length)), ask(wanted.slice(-length))]);
  const behind = new Set(ends.flatMap(unitsBefore));
  return begins.filter((unit) => behind.has(unit));
}

/** Where a run of a few paragraphs that ends in this unit may begin. */
function unitsBefore(unit: number): readonly number[] {
  return [unit - 1, unit - 2, unit - 3];
}
