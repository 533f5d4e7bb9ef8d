import { decodeSeed } from '../../../ingest/decode/decode-seed.ts';
import type { DecodedSeed, DecodeSeedResult } from '../../../ingest/decode/decoded-seed.ts';

/** Seeds never change while a command runs, and many checks read the same. */
const decoded = new WeakMap<Uint8Array, DecodeSeedResult>();

/** A seed file as text, with what is to be said of it; absent when there is no such file. */
export function readSeedFile(
  seeds: ReadonlyMap<string, Uint8Array>,
  name: string,
): DecodeSeedResult | undefined {
  const bytes = seeds.get(name);
  if (bytes === undefined) return undefined;
  const result = decoded.get(bytes) ?? decodeSeed(bytes, name);
  decoded.set(bytes, result);
  return result;
}

/** A seed file as text; absent when there is no such file or it cannot be read. */
export function readSeed(seeds: ReadonlyMap<string, Uint8Array>, name: string): DecodedSeed | undefined {
  return readSeedFile(seeds, name)?.value;
}
