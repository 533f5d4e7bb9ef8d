import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ByteReader, ByteWriter } from '../../../../src/search/index/bytes.ts';

function write(numbers: readonly number[]): Uint8Array {
  const writer = new ByteWriter();
  for (const number of numbers) writer.write(number);
  return writer.take();
}

it.each([
  [0, [0]],
  [127, [127]],
  [128, [0x80, 1]],
  [2 ** 32 - 1, [0xff, 0xff, 0xff, 0xff, 0x0f]],
])('writes %i as %j', (number, bytes) => {
  expect([...write([number])]).toEqual(bytes);
});

it('reads back every number written', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 2 ** 31 - 1 }), { maxLength: 5000 }), (numbers) => {
      const reader = new ByteReader(write(numbers));
      expect(numbers.map(() => reader.read())).toEqual(numbers);
      expect(reader.atEnd).toBe(true);
    }),
    { numRuns: 50 },
  );
});

it('begins anew once its bytes are taken', () => {
  const writer = new ByteWriter();
  writer.write(300);
  expect([writer.length, writer.take().length, writer.length]).toEqual([2, 2, 0]);
});

it('refuses to read past the end', () => {
  expect(() => new ByteReader(Uint8Array.of(0x80)).read()).toThrow(RangeError);
  expect(() => new ByteReader(Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0xff, 0xff)).read()).toThrow(RangeError);
});
