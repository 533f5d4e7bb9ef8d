import type { Diagnostic } from '../../domain/source/diagnostic.ts';
import { createSourcePositionFinder } from '../../domain/source/source-position.ts';
import { createIngestError } from '../ingest-problem.ts';

export type SeedEncoding = 'utf-8' | 'gb18030';

export interface DecodeSeedResult {
  /** The text, a byte order mark kept as the character it is; absent when the bytes are no such text. */
  readonly value?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the bytes of a plain text strictly: nothing is replaced, nothing dropped. */
export function decodeSeed(bytes: Uint8Array, file: string, encoding: SeedEncoding): DecodeSeedResult {
  const text = decode(bytes, encoding);
  if (text === undefined) return { diagnostics: [describeEncoding(bytes, file, encoding)] };
  if (text.replace(/[\s\u{feff}]/gu, '') === '')
    return { diagnostics: [createIngestError('ingest-empty', file)] };
  const control = findControl(text);
  if (control === undefined) return { value: text, diagnostics: [] };
  const position = createSourcePositionFinder(text)(control);
  return { diagnostics: [createIngestError('ingest-binary', file, nameCharacter(text, control), position)] };
}

/** The encoding in which bytes can be read strictly, UTF-8 before GB18030; absent where neither fits. */
export function detectSeedEncoding(bytes: Uint8Array): SeedEncoding | undefined {
  return (['utf-8', 'gb18030'] as const).find((encoding) => {
    const text = decode(bytes, encoding);
    return text !== undefined && findControl(text) === undefined;
  });
}

function decode(bytes: Uint8Array, encoding: SeedEncoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function describeEncoding(bytes: Uint8Array, file: string, encoding: SeedEncoding): Diagnostic {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return createIngestError('ingest-utf16', file);
  }
  if (bytes.includes(0)) return createIngestError('ingest-binary', file, 'U+0000');
  const suggestion =
    encoding === 'utf-8' && detectSeedEncoding(bytes) === 'gb18030' ? decode(bytes, 'gb18030') : undefined;
  if (suggestion === undefined) return createIngestError('ingest-encoding', file, encoding.toUpperCase());
  return createIngestError(
    'ingest-gb18030',
    file,
    [...(/\S.*/.exec(suggestion)?.[0] ?? '')].slice(0, 20).join(''),
  );
}

/** UTF-16 offset of the first control character that no plain text holds. */
function findControl(text: string): number | undefined {
  return /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/.exec(text)?.index;
}

function nameCharacter(text: string, offset: number): string {
  return `U+${(text.codePointAt(offset) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
