import { decodeSeed, detectSeedEncoding } from '../../../ingest/decode/decode-seed.ts';

/** Text of a seed file, a byte order mark kept as the character it is; absent when there is no such file or it is no text. */
export function readSeed(seeds: ReadonlyMap<string, Uint8Array>, name: string): string | undefined {
  const bytes = seeds.get(name);
  return bytes && decodeSeed(bytes, name, detectSeedEncoding(bytes) ?? 'utf-8').value;
}
