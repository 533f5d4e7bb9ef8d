import { ByteReader, ByteWriter } from './bytes.ts';
import type { UnitTally } from './unit-tally.ts';
import { lastBefore } from './volume.ts';

/** What a very common stretch has in the units of a section that have it. */
export interface SectionCounts {
  /** Number of the section. */
  readonly section: number;
  readonly paragraphs: number;
  readonly occurrences: number;
  readonly inHeadings: number;
  /** The paragraphs with an occurrence in their body. */
  readonly paragraphsInBody: number;
  /** The list that has the units, and how many of its tallies come before them. */
  readonly list: number;
  readonly before: number;
}

/** What is known of a very common stretch: by unit; or by section, with the lengths of the lists that have the units. */
export type CommonStretch =
  | { readonly tallies: readonly UnitTally[] }
  | { readonly sections: readonly SectionCounts[]; readonly lengths: readonly number[] };

/**
 * The bytes of what a stretch has in some units, without compression: how many units; for each four times its distance
 * from the one before, plus two for more than one occurrence, plus one where some begin in a heading; then, of those units
 * alone that have them, how many occurrences more than two, and how many more in headings than one.
 */
export function writeTallies(tallies: readonly UnitTally[]): Uint8Array {
  const out = new ByteWriter();
  addTallies(out, tallies);
  return out.take();
}

function addTallies(out: ByteWriter, tallies: readonly UnitTally[]): void {
  out.write(tallies.length);
  let last = 0;
  for (const { unit, occurrences, inHeadings } of tallies) {
    out.write((unit - last) * 4 + (occurrences > 1 ? 2 : 0) + (inHeadings > 0 ? 1 : 0));
    last = unit;
  }
  for (const { occurrences, inHeadings } of tallies) {
    if (occurrences > 1) out.write(occurrences - 2);
    if (inHeadings > 0) out.write(inHeadings - 1);
  }
}

/** What `writeTallies` wrote. Bytes that are none throw a RangeError. */
export function readTallies(bytes: Uint8Array): UnitTally[] {
  return takeTallies(new ByteReader(bytes));
}

function takeTallies(input: ByteReader): UnitTally[] {
  const heads = Array.from({ length: input.read() }, () => input.read());
  let unit = 0;
  return heads.map((head) => {
    unit += head >>> 2;
    const occurrences = (head & 2) === 0 ? 1 : input.read() + 2;
    return { unit, occurrences, inHeadings: (head & 1) === 0 ? 0 : input.read() + 1 };
  });
}

/**
 * The bytes of what is loaded first of a common stretch, before compression, and of its lists. A stretch of few bytes:
 * 0, then its tallies. Any other: how many lists; of each its bytes as stored, which `pack` tells, and how many sections it
 * has; then, a column each, the distance of every section from the one before, its paragraphs, how many more occurrences,
 * those in headings, and the paragraphs with none outside of headings.
 *
 * Hundreds of thousands of occurrences are counted from a few kilobytes, and only units that are shown are loaded.
 * @param starts the units that sections begin with
 * @param listBytes what few bytes are; lists have about as many each
 * @param pack makes a list as it is stored
 */
export function writeCommonStretch(
  tallies: readonly UnitTally[],
  starts: readonly number[],
  listBytes: number,
  pack: (list: Uint8Array) => Uint8Array,
): { readonly first: Uint8Array; readonly lists: readonly Uint8Array[] } {
  const out = new ByteWriter();
  out.write(0);
  addTallies(out, tallies);
  if (out.length <= listBytes) return { first: out.take(), lists: [] };
  const bytes = out.take().length - MARK;
  const sections = groupBySection(tallies, starts);
  const mostTallies = Math.ceil((tallies.length * listBytes) / bytes);
  const lists: (typeof sections)[] = [];
  let inList = mostTallies;
  for (const section of sections) {
    if (inList >= mostTallies) {
      lists.push([]);
      inList = 0;
    }
    lists.at(-1)?.push(section);
    inList += section.tallies.length;
  }
  const packed = lists.map((list) => pack(writeTallies(list.flatMap((section) => section.tallies))));
  out.write(lists.length);
  lists.forEach((list, number) => {
    out.write(packed[number]?.length ?? 0);
    out.write(list.length);
  });
  let last = 0;
  for (const { section } of sections) {
    out.write(section - last);
    last = section;
  }
  for (const own of sections) out.write(own.tallies.length);
  for (const own of sections) out.write(sum(own.tallies, 'occurrences') - own.tallies.length);
  for (const own of sections) out.write(sum(own.tallies, 'inHeadings'));
  for (const own of sections) out.write(own.tallies.filter(isInHeadings).length);
  return { first: out.take(), lists: packed };
}

/** Bytes of the 0 that tallies of a stretch of few bytes begin with. */
const MARK = 1;

/** Whether nothing of it is in the body of its unit. */
export function isInHeadings({ occurrences, inHeadings }: UnitTally): boolean {
  return occurrences === inHeadings;
}

function sum(tallies: readonly UnitTally[], count: 'occurrences' | 'inHeadings'): number {
  return tallies.reduce((total, tally) => total + tally[count], 0);
}

function groupBySection(
  tallies: readonly UnitTally[],
  starts: readonly number[],
): { readonly section: number; readonly tallies: UnitTally[] }[] {
  const sections: { readonly section: number; readonly tallies: UnitTally[] }[] = [];
  for (const tally of tallies) {
    const section = lastBefore(starts, tally.unit);
    if (sections.at(-1)?.section !== section) sections.push({ section, tallies: [] });
    sections.at(-1)?.tallies.push(tally);
  }
  return sections;
}

/** What `writeCommonStretch` wrote first. Bytes that are none throw a RangeError. */
export function readCommonStretch(bytes: Uint8Array): CommonStretch {
  const input = new ByteReader(bytes);
  const count = input.read();
  if (count === 0) return { tallies: takeTallies(input) };
  const lengths: number[] = [];
  const listOf: number[] = [];
  for (let list = 0; list < count; list += 1) {
    lengths.push(input.read());
    for (let left = input.read(); left > 0; left -= 1) listOf.push(list);
  }
  const column = (): number[] => listOf.map(() => input.read());
  const [steps, paragraphs, more, inHeadings, inHeadingsOnly] = [
    column(),
    column(),
    column(),
    column(),
    column(),
  ] as const;
  let section = 0;
  let before = 0;
  const sections = listOf.map((list, at): SectionCounts => {
    section += steps[at] ?? 0;
    if (list !== listOf[at - 1]) before = 0;
    const own = paragraphs[at] ?? 0;
    before += own;
    return {
      section,
      paragraphs: own,
      occurrences: own + (more[at] ?? 0),
      inHeadings: inHeadings[at] ?? 0,
      paragraphsInBody: own - (inHeadingsOnly[at] ?? 0),
      list,
      before: before - own,
    };
  });
  return { sections, lengths };
}
