import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import { trimLayoutSpace } from '../../../domain/text/layout-space.ts';
import { createDecodeError, createDecodeWarning } from '../decode-problem.ts';
import type { DecodeSeedResult } from '../decoded-seed.ts';
import type { SeedBlock } from '../seed-block.ts';
import { assembleBlocks } from '../seed-block.ts';
import { formatNumber } from './format-number.ts';
import type { DocxParts } from './open-docx.ts';
import { openDocx } from './open-docx.ts';
import { BlockReader } from './read-blocks.ts';
import { readNumbering } from './read-numbering.ts';
import { readStyles } from './read-styles.ts';
import type { XmlNode } from './xml-node.ts';
import { childOf, descendantsOf, elementsOf, valueOf, wordsOf } from './xml-node.ts';

/**
 * The text of a Word file as it is printed, a paragraph, line break or row of a table a line: automatic numbers are
 * written out; a footnote follows the paragraph or table that refers to it, an endnote the text, and each begins with the
 * mark that stands in the text (`[1]`, or `①` where the file numbers so). Left out with a warning: generated tables of
 * contents, text boxes, hidden words, headers and footers. A file with tracked changes is refused.
 */
export function decodeDocx(bytes: Uint8Array, file: string): DecodeSeedResult {
  const opened = openDocx(bytes);
  if (opened.kind === 'other')
    return { diagnostics: [createDecodeError('ingest-format', file, opened.name)] };
  if (opened.kind === 'damaged')
    return { diagnostics: [createDecodeError('docx-damaged', file, opened.reason)] };
  if (opened.kind === 'too-large') {
    return { diagnostics: [createDecodeError('ingest-too-large', file, `${String(opened.bytes)} bytes`)] };
  }
  const changes = describeChanges(opened.parts, file);
  return changes.length > 0 ? { diagnostics: changes } : readText(opened.parts, file);
}

const CHANGES: ReadonlySet<string> = new Set([
  ...['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:cellIns', 'w:cellDel', 'w:cellMerge'],
]);

function describeChanges({ document, footnotes, endnotes }: DocxParts, file: string): readonly Diagnostic[] {
  for (const part of [document, footnotes, endnotes]) {
    for (const node of part ? descendantsOf(part) : []) {
      if (!CHANGES.has(node.name)) continue;
      const words = [...descendantsOf(node)]
        .filter(({ name }) => name === 'w:t' || name === 'w:delText')
        .flatMap(({ children }) => children.filter((child) => typeof child === 'string'))
        .join('');
      return [
        createDecodeError(
          'docx-tracked-changes',
          file,
          words === '' ? '¶' : [...words].slice(0, 30).join(''),
        ),
      ];
    }
  }
  return [];
}

function readText(parts: DocxParts, file: string): DecodeSeedResult {
  const { document } = parts;
  const body = childOf(document, 'w:body') ?? document;
  const diagnostics: Diagnostic[] = [];
  const formats = new Set<string>();
  let pictures = 0;
  let hasContents = false;
  const notes = createNotes(parts, (note) => reader.readNote(note));
  const styleOf = readStyles(parts.styles);
  const warn = (rule: Parameters<typeof createDecodeWarning>[0]) => (words: string) => {
    diagnostics.push(createDecodeWarning(rule, file, words));
  };
  const reader = new BlockReader({
    styleOf,
    number: readNumbering(parts.numbering, styleOf),
    takeNotes: notes.takeFootnotes,
    notices: {
      textBox: warn('docx-text-box'),
      hidden: warn('docx-hidden'),
      formula: warn('docx-formula'),
      picture: () => (pictures += 1),
      contents: () => (hasContents = true),
      note: notes.refer,
      numberFormat: (format) => formats.add(format),
    },
  });
  const blocks = [...reader.readBody(body), ...notes.takeEndnotes()];
  diagnostics.push(
    ...[...formats].map((format) => createDecodeError('docx-number-format', file, format)),
    ...describeHeaders(parts.headersAndFooters, file),
    ...(pictures > 0 ? [createDecodeWarning('seed-picture', file, String(pictures))] : []),
    ...(hasContents ? [createDecodeWarning('docx-contents', file)] : []),
  );
  return { value: assembleBlocks(blocks, 'docx', 'utf-8'), diagnostics };
}

type NoteKind = 'footnote' | 'endnote';

interface Notes {
  /** Numbers a note where it is referred to. @returns its mark */
  readonly refer: (kind: NoteKind, id: string) => string;
  /** Blocks of the footnotes referred to since the last call. */
  readonly takeFootnotes: () => readonly SeedBlock[];
  readonly takeEndnotes: () => readonly SeedBlock[];
}

/** Notes are numbered together, in the order in which the text refers to them. */
function createNotes(
  { document, settings, footnotes, endnotes }: DocxParts,
  read: (note: XmlNode) => readonly string[],
): Notes {
  const byId = (part: XmlNode | undefined): ReadonlyMap<string, XmlNode> =>
    new Map(elementsOf(part).map((note) => [note.attributes.get('id') ?? '', note]));
  const all = { footnote: byId(footnotes), endnote: byId(endnotes) };
  const format = noteFormat(document) ?? noteFormat(settings) ?? 'decimal';
  const waiting: Record<NoteKind, SeedBlock[]> = { footnote: [], endnote: [] };
  let count = 0;
  /** A note that refers to others is read, those are not: Word has no notes to notes. */
  let isReading = false;
  const linesOf = (note: XmlNode | undefined): readonly string[] => {
    if (note === undefined || isReading) return [];
    isReading = true;
    const lines = read(note).map(trimLayoutSpace);
    isReading = false;
    return lines;
  };
  const take = (kind: NoteKind): readonly SeedBlock[] => waiting[kind].splice(0);
  return {
    refer: (kind, id) => {
      count += 1;
      const number = count;
      const circled = /Circle/u.test(format) ? formatNumber(number, format) : undefined;
      const mark = circled ?? `[${String(number)}]`;
      waiting[kind].push(
        ...linesOf(all[kind].get(id)).map((line, index) => ({
          text: index === 0 ? `${mark}${line}` : line,
          mark: { kind: 'footnote' as const, number },
        })),
      );
      return mark;
    },
    takeFootnotes: () => take('footnote'),
    takeEndnotes: () => take('endnote'),
  };
}

function noteFormat(part: XmlNode | undefined): string | undefined {
  if (part === undefined) return undefined;
  for (const node of descendantsOf(part)) {
    if (node.name === 'w:footnotePr') return valueOf(node, 'w:numFmt');
  }
  return undefined;
}

/** Words in the headers and footers, page numbers aside; each once. */
function describeHeaders(parts: readonly XmlNode[], file: string): readonly Diagnostic[] {
  const words = parts
    .map((part) => wordsOf(part).trim())
    .filter((text) => !/^[\s\d第共页\-—–－/]*$/u.test(text));
  return [...new Set(words)].map((text) => createDecodeWarning('docx-header', file, text));
}
