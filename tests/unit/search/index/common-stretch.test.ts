import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCommonStretch, writeCommonStretch } from '../../../../src/search/index/common-stretch.ts';

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

it('the counts of a common stretch are read as they were written', () => {
  fc.assert(
    fc.property(tallies, (written) => {
      expect(readCommonStretch(writeCommonStretch(written))).toEqual(written);
    }),
  );
});

it('a common stretch cut short is refused', () => {
  const bytes = writeCommonStretch([{ unit: 3, occurrences: 2, inHeadings: 1 }]);
  expect(() => readCommonStretch(bytes.slice(0, -1))).toThrow(RangeError);
});
