import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstOf } from '../../../../../src/features/shell/position/first-of.client.ts';

test('the first that is as asked is found in any list in order, and its end where none is', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 20 })),
      fc.integer({ min: -1, max: 21 }),
      (some, least) => {
        const sorted = some.toSorted((a, b) => a - b);
        const found = sorted.findIndex((each) => each > least);
        expect(firstOf(sorted, (each) => each > least)).toBe(found === -1 ? sorted.length : found);
      },
    ),
  );
});
