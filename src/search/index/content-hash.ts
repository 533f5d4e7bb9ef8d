/** Characters of a content hash: 40 bits in base 32. */
export const HASH_LENGTH = 8;

/**
 * Fingerprint of a file's bytes, for its name and to tell a damaged or outdated copy from the one asked for.
 * Not cryptographic: it guards against accidents, and runs where `crypto.subtle` is not offered (plain http).
 */
export function contentHash(bytes: Uint8Array): string {
  let low = 0xdeadbeef ^ bytes.length;
  let high = 0x41c6ce57 ^ bytes.length;
  for (const byte of bytes) {
    low = Math.imul(low ^ byte, 0x9e3779b1);
    high = Math.imul(high ^ byte, 0x5f356495);
    high ^= high >>> 13;
  }
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  const bits = (high & 0xff) * 2 ** 32 + (low >>> 0);
  return bits.toString(32).padStart(HASH_LENGTH, '0');
}

/**
 * The bytes of a part of something, with their own hash behind them.
 * @param step zeros behind the hash make the length a multiple of it
 */
export function sealPart(bytes: Uint8Array, step = 1): Uint8Array<ArrayBuffer> {
  const sealed = new Uint8Array(Math.ceil((bytes.length + HASH_LENGTH) / step) * step);
  sealed.set(bytes);
  sealed.set(new TextEncoder().encode(contentHash(bytes)), bytes.length);
  return sealed;
}

/** The bytes that `sealPart` was given; undefined where they are no longer those. */
export function openPart(sealed: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | undefined {
  const hashEnd = sealed.findLastIndex((byte) => byte !== 0) + 1;
  const end = Math.max(0, hashEnd - HASH_LENGTH);
  const bytes = sealed.subarray(0, end);
  return new TextDecoder().decode(sealed.subarray(end, hashEnd)) === contentHash(bytes) ? bytes : undefined;
}
