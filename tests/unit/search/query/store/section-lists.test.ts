import { describe, expect, it } from 'vitest';
import { deflate } from '../../../../../src/features/search/index/deflate.ts';
import { joinBytes } from '../../../../../src/search/index/bytes.ts';
import { readCommonStretch, writeCommonStretch } from '../../../../../src/search/index/common-stretch.ts';
import { sealPart } from '../../../../../src/search/index/content-hash.ts';
import { layOutParts } from '../../../../../src/search/index/volume.ts';
import { PartStore } from '../../../../../src/search/query/store/part-store.ts';
import { SectionLists } from '../../../../../src/search/query/store/section-lists.ts';

/** Sections of ten units, behind each one of a single unit; of each section every unit has the word. */
const SECTIONS = 30;
const starts = Array.from({ length: SECTIONS }, (_, at) => [at * 11, at * 11 + 10]).flat();
const tallies = Array.from({ length: SECTIONS * 11 }, (_, unit) => ({
  unit,
  occurrences: 1 + (unit % 7),
  inHeadings: unit % 2,
}));

/** The lists of the word, each of so many bytes, and what is asked for of them. */
function openLists(bytesOfList: number) {
  const { first, lists } = writeCommonStretch(tallies, [...starts, SECTIONS * 11], 40, (bytes) =>
    sealPart(deflate(bytes, 'numbers'), bytesOfList),
  );
  const counted = readCommonStretch(first);
  if ('tallies' in counted) throw new Error('counted by unit');
  const asked: number[] = [];
  const file = joinBytes(lists);
  const parts = new PartStore((_, { from, length } = { from: 0, length: file.length }) => {
    asked.push(length / bytesOfList);
    return Promise.resolve(file.slice(from, from + length));
  });
  const volumes = { kind: 'lists', hashes: '00000000', mostBytes: Infinity } as const;
  const laidOut = layOutParts(volumes, [0, 0], counted.lengths);
  return { sections: new SectionLists(counted.sections, laidOut, starts), parts, asked };
}

/** What units of these sections, told by their first units, have. */
function talliesOf(wanted: readonly number[]) {
  return tallies.filter(({ unit }) =>
    wanted.includes(starts.findLast((start) => start <= unit) ?? Number.NaN),
  );
}

const FIRST_AND_LAST = [0, (SECTIONS - 1) * 11];

describe('a word that is counted by section', () => {
  it('stands in its sections, and in all of their units', async () => {
    const { sections, parts } = openLists(13_000);
    expect(sections.sections).toEqual(starts);
    expect(await sections.read(parts, () => true)).toEqual(tallies);
  });

  it('has lists loaded of the sections alone that are wanted', async () => {
    const { sections, parts, asked } = openLists(13_000);
    const read = await sections.read(parts, (section) => FIRST_AND_LAST.includes(section));
    expect(read).toEqual(expect.arrayContaining(talliesOf(FIRST_AND_LAST)));
    expect(asked).toEqual([1, 1]);
    expect(sections.bytes).toBeGreaterThan(5 * 13_000);
  });

  it('has few bytes between two lists loaded along, in one request', async () => {
    const { sections, parts, asked } = openLists(100);
    const read = await sections.read(parts, (section) => FIRST_AND_LAST.includes(section));
    expect(read).toEqual(expect.arrayContaining(talliesOf(FIRST_AND_LAST)));
    expect(asked).toEqual([expect.any(Number)]);
    expect(asked[0]).toBeGreaterThan(5);
  });

  it('needs no list for a section of one unit', async () => {
    const { sections, parts, asked } = openLists(13_000);
    expect(await sections.read(parts, (section) => section === 10 || section === 21)).toEqual(
      talliesOf([10, 21]),
    );
    expect(asked).toEqual([]);
  });
});
