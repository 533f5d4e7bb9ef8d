import type { Diagnostic } from '../../domain/source/diagnostic.ts';
import { createSourcePositionFinder } from '../../domain/source/source-position.ts';
import { splitLines } from '../../domain/source/text-lines.ts';
import { createDecodeError, createDecodeWarning } from './decode-problem.ts';
import type { DecodedSeed, DecodeSeedResult } from './decoded-seed.ts';
import { detectContainer, detectTextFormat } from './detect-format.ts';
import { decodeDocx } from './docx/decode-docx.ts';
import { decodeHtml } from './html/decode-html.ts';
import { decodeMarkdown } from './markdown/decode-markdown.ts';
import { assembleBlocks } from './seed-block.ts';
import type { ReadCharacters } from './text/read-characters.ts';
import { findControl, readCharacters } from './text/read-characters.ts';

/** No document has as much. */
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_TEXT_BYTES = 16 * 1024 * 1024;
const LONGEST_LINE = 20_000;

/**
 * Reads a text as received: plain text in UTF-8, GB18030 or UTF-16, Markdown, a web page, a Word file. What it is, its
 * content says, not its name alone. The same bytes give the same text; ingest, checks and pages all read seeds by this.
 * @param file name for the diagnostics, whose positions are those in the decoded text
 */
export function decodeSeed(bytes: Uint8Array, file: string): DecodeSeedResult {
  const { value, diagnostics } = decodeContainer(bytes, file);
  const problems = value === undefined ? [] : checkText(value, file);
  const all = [...diagnostics, ...problems];
  return value === undefined || all.some(({ severity }) => severity === 'error')
    ? { diagnostics: all }
    : { value, diagnostics: all };
}

function decodeContainer(bytes: Uint8Array, file: string): DecodeSeedResult {
  const container = detectContainer(bytes);
  const refuse = (...problem: Parameters<typeof createDecodeError>): DecodeSeedResult => ({
    diagnostics: [createDecodeError(...problem)],
  });
  if (typeof container === 'object') return refuse('ingest-format', file, container.unsupported);
  if (container === 'encrypted-zip') return refuse('ingest-encrypted', file, 'zip');
  if (container === 'encrypted-office') return refuse('ingest-encrypted', file, 'Office');
  const limit = container === 'zip' ? MOST_BYTES : MOST_TEXT_BYTES;
  if (bytes.length > limit) return refuse('ingest-too-large', file, `${String(bytes.length)} bytes`);
  if (container === 'zip') return decodeDocx(bytes, file);
  const characters = readCharacters(bytes);
  if (characters === undefined) {
    return bytes.includes(0)
      ? refuse('ingest-binary', file, 'U+0000')
      : refuse('ingest-encoding', file, 'UTF-8 / GB18030');
  }
  const control = findControl(characters.text);
  if (control !== undefined) {
    const position = createSourcePositionFinder(characters.text)(control);
    return refuse('ingest-binary', file, nameCharacter(characters.text, control), position);
  }
  const decoded = decodeText(characters, file);
  const diagnostics = [...describeEncoding(characters, decoded.value, file), ...decoded.diagnostics];
  return { ...decoded, diagnostics };
}

function decodeText(characters: ReadCharacters, file: string): DecodeSeedResult {
  const format = detectTextFormat(characters.text, file);
  if (format === 'html') return decodeHtml(characters, file);
  if (format === 'md') return decodeMarkdown(characters, file);
  return {
    value: { ...assembleBlocks([], format, characters.encoding), text: characters.text },
    diagnostics: [],
  };
}

/** An encoding that was found by trying is named, with what it gives, for a person to see whether it reads right. */
function describeEncoding(
  { encoding }: ReadCharacters,
  decoded: DecodedSeed | undefined,
  file: string,
): readonly Diagnostic[] {
  if (encoding !== 'gb18030' || decoded === undefined) return [];
  return [createDecodeWarning('ingest-gb18030', file, /\S.*/.exec(decoded.text.slice(0, 10_000))?.[0])];
}

function checkText({ text }: DecodedSeed, file: string): readonly Diagnostic[] {
  if (/^[\s\u{feff}]*$/u.test(text)) return [createDecodeError('ingest-empty', file)];
  return splitLines(text).flatMap(({ text: line }, index) =>
    line.length > LONGEST_LINE
      ? [createDecodeError('ingest-long-line', file, String(line.length), { line: index + 1, column: 1 })]
      : [],
  );
}

function nameCharacter(text: string, offset: number): string {
  return `U+${(text.codePointAt(offset) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
