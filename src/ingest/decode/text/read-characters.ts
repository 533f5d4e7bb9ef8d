import type { SeedEncoding } from '../decoded-seed.ts';

/** The characters of a text file, and their encoding. */
export interface ReadCharacters {
  /** A byte order mark is kept as the character it is. */
  readonly text: string;
  readonly encoding: SeedEncoding;
}

/**
 * Reads the bytes of a text strictly, nothing replaced and nothing dropped: UTF-16 by its mark, else UTF-8, else
 * GB18030. Absent where none fits.
 */
export function readCharacters(bytes: Uint8Array): ReadCharacters | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decode(bytes, 'utf-16le', 'utf-16');
  if (first === 0xfe && second === 0xff) return decode(bytes, 'utf-16be', 'utf-16');
  const utf8 = decode(bytes, 'utf-8', 'utf-8');
  if (utf8 !== undefined) return utf8;
  const gb18030 = decode(bytes, 'gb18030', 'gb18030');
  return gb18030 && findControl(gb18030.text) === undefined ? gb18030 : undefined;
}

/** UTF-16 offset of the first control character that no text holds. */
export function findControl(text: string): number | undefined {
  return /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/.exec(text)?.index;
}

function decode(bytes: Uint8Array, label: string, encoding: SeedEncoding): ReadCharacters | undefined {
  try {
    return { text: new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes), encoding };
  } catch {
    return undefined;
  }
}
