/** Text of a seed file in UTF-8, a byte order mark kept as the character it is; absent when there is no such file. */
export function readSeed(seeds: ReadonlyMap<string, Uint8Array>, name: string): string | undefined {
  const bytes = seeds.get(name);
  return bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
