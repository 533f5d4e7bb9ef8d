/** Decodes a file of JSON, an object or list in UTF-8 or UTF-16: its first character is one byte, or one and a zero. */
export function readJson(bytes: Uint8Array): unknown {
  const encoding = bytes[1] === 0 ? 'utf-16le' : 'utf-8';
  return JSON.parse(new TextDecoder(encoding, { fatal: true }).decode(bytes));
}
