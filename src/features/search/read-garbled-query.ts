/** In a query as an address is usually read: what tells that it was written in another way. */
const GARBLED = /\uFFFD|%u[\da-f]{4}|%[89a-f][\da-f]/iu;

/**
 * The query of an address, as it was meant: as a page in GBK sends it (%B2%FA%BD%CC), as `escape` writes it
 * (%u4EA7%u6559), escaped twice (%25E4%25BA%25A7), or cut off within a character. What can be read in no way is left out: to
 * say that it does not occur would say nothing.
 * @param address its part from the question mark on
 * @param usual what is usually read of it
 */
export function readGarbledQuery(address: string, usual: string): string {
  if (!GARBLED.test(usual)) return usual;
  const sent = /[?&]q=([^&#]*)/u.exec(address)?.[1] ?? '';
  const bytes = bytesOf(sent.replaceAll('+', ' '));
  const text = decodeWhole(bytes) ?? new TextDecoder().decode(bytes).replaceAll('\uFFFD', ' ').trim();
  const unescaped = text.replaceAll(/%u([\da-f]{4})/giu, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
  return (GARBLED.test(unescaped) ? decodeWhole(bytesOf(unescaped)) : undefined) ?? unescaped;
}

function bytesOf(escaped: string): Uint8Array {
  const encoder = new TextEncoder();
  return Uint8Array.from(
    escaped
      .split(/(%[\da-f]{2})/iu)
      .flatMap((piece, at) => (at % 2 === 1 ? [parseInt(piece.slice(1), 16)] : [...encoder.encode(piece)])),
  );
}

/** The text of bytes in UTF-8, whose last character may be cut off, or in GBK; undefined where they are neither. */
function decodeWhole(bytes: Uint8Array): string | undefined {
  const withoutCut = bytes.subarray(0, bytes.length - lengthOfCut(bytes));
  return decode(bytes, 'utf-8') ?? decode(withoutCut, 'utf-8') ?? decode(bytes, 'gb18030');
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text === '' ? undefined : text;
  } catch {
    return undefined;
  }
}

/** How many bytes at the end begin a character of UTF-8 that has more of them. */
function lengthOfCut(bytes: Uint8Array): number {
  for (let length = 1; length < 4; length += 1) {
    const byte = bytes.at(-length) ?? 0;
    if (byte >= 0xc0) return byte >= 0xf0 || length < (byte >= 0xe0 ? 3 : 2) ? length : 0;
  }
  return 0;
}
