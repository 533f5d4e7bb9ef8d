import { ByteReader, ByteWriter } from './bytes.ts';
import type { UnitTally } from './unit-tally.ts';

/**
 * The bytes of what a very common stretch has in every unit, without compression: how many units; for each its
 * distance from the one before; then for each twice the occurrences, plus one where some begin in a heading, and in
 * that case how many do. Hundreds of thousands of occurrences are counted from a few kilobytes.
 */
export function writeCommonStretch(tallies: readonly UnitTally[]): Uint8Array {
  const out = new ByteWriter();
  out.write(tallies.length);
  let last = 0;
  for (const { unit } of tallies) {
    out.write(unit - last);
    last = unit;
  }
  for (const { occurrences, inHeadings } of tallies) {
    out.write(occurrences * 2 + (inHeadings > 0 ? 1 : 0));
    if (inHeadings > 0) out.write(inHeadings);
  }
  return out.take();
}

/** What `writeCommonStretch` wrote. Bytes that are none throw a RangeError. */
export function readCommonStretch(bytes: Uint8Array): UnitTally[] {
  const input = new ByteReader(bytes);
  const steps = Array.from({ length: input.read() }, () => input.read());
  let unit = 0;
  return steps.map((step) => {
    const counted = input.read();
    unit += step;
    return { unit, occurrences: counted >>> 1, inHeadings: counted % 2 === 1 ? input.read() : 0 };
  });
}
