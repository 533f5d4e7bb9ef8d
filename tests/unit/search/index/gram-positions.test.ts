import { describe, expect, it } from 'vitest';
import {
  followedBy,
  isBodyPosition,
  LONGEST_UNIT,
  offsetInUnit,
  gramPosition,
  unitOf,
  withoutOverlaps,
} from '../../../../src/search/index/gram-positions.ts';

const at = (
  ...positions: readonly (readonly [unit: number, offset: number, isBody?: boolean])[]
): Float64Array =>
  Float64Array.from(positions, ([unit, offset, isBody = true]) => gramPosition(unit, offset, isBody));

describe('a position', () => {
  it.each([
    [0, 0, false],
    [7, 123, true],
    [1_000_000, LONGEST_UNIT - 1, true],
  ])('keeps unit %i, offset %i and whether it is body text (%s)', (unit, offset, isBody) => {
    const position = gramPosition(unit, offset, isBody);
    expect([unitOf(position), offsetInUnit(position), isBodyPosition(position)]).toEqual([
      unit,
      offset,
      isBody,
    ]);
  });

  it('sorts by unit, then offset, heading or not', () => {
    expect(gramPosition(1, 5, true)).toBeLessThan(gramPosition(1, 6, false));
    expect(gramPosition(1, LONGEST_UNIT - 1, true)).toBeLessThan(gramPosition(2, 0, false));
  });
});

describe('followedBy', () => {
  it('keeps the positions with one of the others at the distance, in the same unit', () => {
    const kept = followedBy(at([0, 1], [0, 9], [1, 3], [2, 0]), at([0, 3], [0, 10], [1, 5], [3, 2]), 2);
    expect(kept).toEqual(at([0, 1], [1, 3]));
  });

  it('takes a position in a heading to be followed by one in the body', () => {
    expect(followedBy(at([0, 1, false]), at([0, 3, true]), 2)).toEqual(at([0, 1, false]));
  });
});

describe('withoutOverlaps', () => {
  it('leaves out what begins before the last one kept has ended, within each unit', () => {
    expect(withoutOverlaps(at([0, 0], [0, 1], [0, 2], [0, 5], [1, 0], [1, 1, false]), 2)).toEqual(
      at([0, 0], [0, 2], [0, 5], [1, 0]),
    );
  });
});
