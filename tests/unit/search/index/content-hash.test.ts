import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentHash, HASH_LENGTH, openPart, sealPart } from '../../../../src/search/index/content-hash.ts';

it('is eight characters, always the same for the same bytes', () => {
  expect(contentHash(new Uint8Array())).toMatch(/^[0-9a-v]{8}$/);
  expect(contentHash(Uint8Array.of(1, 2, 3))).toBe(contentHash(Uint8Array.of(1, 2, 3)));
});

it('changes with every changed, added or dropped byte', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 1, maxLength: 300 }),
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      (bytes, at, by) => {
        const changed = bytes.slice();
        const index = at % bytes.length;
        changed[index] = ((changed[index] ?? 0) + by) % 256;
        expect(contentHash(changed)).not.toBe(contentHash(bytes));
        expect(contentHash(bytes.slice(1))).not.toBe(contentHash(bytes));
        expect(contentHash(Uint8Array.of(...bytes, 0))).not.toBe(contentHash(bytes));
      },
    ),
  );
});

it('spreads neighbouring contents over all names', () => {
  const hashes = new Set(
    Array.from({ length: 50_000 }, (_, number) =>
      contentHash(Uint8Array.of(number >> 8, number & 255, number >> 12)),
    ),
  );
  expect(hashes.size).toBe(50_000);
});

describe('a sealed part', () => {
  it('gives back its bytes, and none of them once a bit has changed', () => {
    const bytes = Uint8Array.from({ length: 40 }, (_, index) => index * 7);
    const sealed = sealPart(bytes);
    expect(openPart(sealed)).toEqual(bytes);
    for (const at of [0, 20, sealed.length - 1]) {
      const damaged = sealed.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      expect(openPart(damaged)).toBeUndefined();
    }
    expect(openPart(sealed.slice(1))).toBeUndefined();
    expect(openPart(new Uint8Array(3))).toBeUndefined();
  });

  it('gives them back where zeros make its length a multiple of a step, whatever they end with', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat({ max: 3 }), (start, zeros) => {
        const bytes = Uint8Array.of(...start, ...new Uint8Array(zeros));
        const sealed = sealPart(bytes, 64);
        expect(sealed.length % 64).toBe(0);
        expect(sealed.length - bytes.length).toBeLessThan(64 + HASH_LENGTH);
        expect(openPart(sealed)).toEqual(bytes);
      }),
    );
  });
});
