import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  readCommonStretch,
  readTallies,
  writeCommonStretch,
  writeTallies,
} from '../../../../src/search/index/common-stretch.ts';
import type { UnitTally } from '../../../../src/search/index/unit-tally.ts';

const tallies = fc
  .uniqueArray(fc.nat({ max: 300_000 }), { maxLength: 40 })
  .chain((units) =>
    fc.tuple(
      fc.constant(units.toSorted((a, b) => a - b)),
      fc.array(fc.tuple(fc.integer({ min: 1, max: 5000 }), fc.nat()), {
        minLength: units.length,
        maxLength: units.length,
      }),
    ),
  )
  .map(([units, counts]) =>
    units.map((unit, index) => {
      const [occurrences, headings] = counts[index] ?? [1, 0];
      return { unit, occurrences, inHeadings: headings % (occurrences + 1) };
    }),
  );

function write(written: readonly UnitTally[], starts: readonly number[], listBytes: number) {
  return writeCommonStretch(written, starts, listBytes, (list) => list);
}

it('what a common stretch has in few units is read as it was written', () => {
  fc.assert(
    fc.property(tallies, (written) => {
      expect(readTallies(writeTallies(written))).toEqual(written);
      const { first, lists } = write(written, [0], Infinity);
      expect(readCommonStretch(first)).toEqual({ tallies: written });
      expect(lists).toEqual([]);
    }),
  );
});

it('what it has in many is counted by section, and the lists have the units of each', () => {
  const starts = fc
    .uniqueArray(fc.integer({ min: 1, max: 300_000 }), { maxLength: 30 })
    .map((bounds) => [0, ...bounds.toSorted((a, b) => a - b)]);
  fc.assert(
    fc.property(tallies, starts, fc.integer({ min: 4, max: 60 }), (written, starts, listBytes) => {
      const { first, lists } = write(written, starts, listBytes);
      const read = readCommonStretch(first);
      if ('tallies' in read) {
        expect(first.length).toBeLessThanOrEqual(listBytes);
        return;
      }
      expect(read.lengths).toEqual(lists.map(({ length }) => length));
      expect(lists.flatMap(readTallies)).toEqual(written);
      const listed = lists.map(readTallies);
      for (const { section, list, before, ...counts } of read.sections) {
        const own = written.filter(
          ({ unit }) => unit >= (starts[section] ?? 0) && unit < (starts[section + 1] ?? Infinity),
        );
        expect(listed[list]?.slice(before, before + counts.paragraphs)).toEqual(own);
        expect(counts).toEqual({
          paragraphs: own.length,
          occurrences: own.reduce((sum, { occurrences }) => sum + occurrences, 0),
          inHeadings: own.reduce((sum, { inHeadings }) => sum + inHeadings, 0),
          paragraphsInBody: own.filter(({ occurrences, inHeadings }) => occurrences > inHeadings).length,
        });
      }
      const counted = read.sections.reduce((sum, { paragraphs }) => sum + paragraphs, 0);
      expect(counted).toBe(written.length);
    }),
  );
});

it('a common stretch cut short is refused', () => {
  const written = [
    { unit: 3, occurrences: 2, inHeadings: 1 },
    { unit: 9, occurrences: 1, inHeadings: 0 },
  ];
  for (const listBytes of [1, 100]) {
    const { first } = write(written, [0, 5], listBytes);
    expect(() => readCommonStretch(first.slice(0, -1))).toThrow(RangeError);
  }
  expect(() => readTallies(writeTallies(written).slice(0, -1))).toThrow(RangeError);
});
