import { splitLines } from '../../../domain/source/text-lines.ts';
import { readFacts } from '../../divide/read-facts.ts';
import { createDecodeWarning } from '../decode-problem.ts';
import type { DecodeSeedResult } from '../decoded-seed.ts';
import type { SeedBlock } from '../seed-block.ts';
import { assembleBlocks } from '../seed-block.ts';
import { tableBlocks } from '../table-rows.ts';
import type { ReadCharacters } from '../text/read-characters.ts';
import { placeFootnotes } from './place-footnotes.ts';
import { stripInlineMarkup } from './strip-inline-markup.ts';

const EMPTY: SeedBlock = { text: '' };
/** The line under the heads of a table, without space at its ends. */
const DELIMITERS = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?$|^\|\s*:?-+:?\s*\|$/;

/**
 * The visible text of Markdown, line for line: a line of which nothing is visible is an empty one. Headings and rows of
 * tables are marked. Numbers of lists are words of the text and stay; bullets are ornament and go. A footnote has its line
 * beneath the one that refers to it.
 */
export function decodeMarkdown({ text, encoding }: ReadCharacters, file: string): DecodeSeedResult {
  const source = text
    .replace(/^\u{feff}/u, '')
    .replace(/<!--[^]*?(?:-->|$)/g, (comment) => comment.replace(/[^\r\n]/g, ''));
  const lines = splitLines(source).map((line) => line.text);
  const head = readFrontMatter(lines);
  const blocks = [...head.blocks, ...placeFootnotes(readBody(lines.slice(head.blocks.length)))];
  return {
    value: assembleBlocks(dropFinalBreak(blocks), 'md', encoding),
    diagnostics:
      head.unused.length > 0
        ? [createDecodeWarning('markdown-front-matter', file, head.unused.join('、'))]
        : [],
  };
}

/** A text that ends with a line break has no further line. */
function dropFinalBreak(blocks: readonly SeedBlock[]): readonly SeedBlock[] {
  return blocks.at(-1)?.text === '' ? blocks.slice(0, -1) : blocks;
}

interface FrontMatter {
  /** A line each; the facts that the head of a document may state, as a row of a head table. */
  readonly blocks: readonly SeedBlock[];
  /** Keys of the others. */
  readonly unused: readonly string[];
}

function readFrontMatter(lines: readonly string[]): FrontMatter {
  const end = /^---\s*$/.test(lines[0] ?? '')
    ? lines.findIndex((line, at) => at > 0 && /^(?:---|\.\.\.)\s*$/.test(line))
    : -1;
  if (end === -1) return { blocks: [], unused: [] };
  const unused: string[] = [];
  const blocks = lines.slice(0, end + 1).map((line) => {
    const [, key, value = ''] = /^([^\s:：#-][^:：]*)[:：]\s*(.*)$/.exec(line) ?? [];
    if (key === undefined) return EMPTY;
    const row = `${key}: | ${value.replace(/^(["'])(.*)\1$/, '$2').trim()} |`;
    if (readFacts(row) !== undefined) return { text: row };
    unused.push(key);
    return EMPTY;
  });
  return { blocks, unused };
}

function readBody(lines: readonly string[]): readonly SeedBlock[] {
  const blocks: SeedBlock[] = [];
  let tables = 0;
  let fence: string | undefined;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const opening = /^\s{0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (opening !== undefined && (fence === undefined || opening.startsWith(fence))) {
      fence = fence === undefined ? opening : undefined;
      blocks.push(EMPTY);
    } else if (fence !== undefined) {
      blocks.push({ text: line });
    } else if (line.includes('|') && DELIMITERS.test((lines[index + 1] ?? '').trim())) {
      const end = lines.findIndex((each, at) => at > index + 1 && !each.includes('|'));
      const rows = lines.slice(index, end === -1 ? lines.length : end);
      blocks.push(...readTable(rows, (tables += 1)));
      index += rows.length - 1;
    } else {
      pushLine(blocks, line);
    }
  }
  return blocks;
}

/** A line outside tables and code; an underline makes a heading of the line before it. */
function pushLine(blocks: SeedBlock[], line: string): void {
  const before = blocks.at(-1);
  const underline = /^\s{0,3}(=+|-+)\s*$/.exec(line)?.[1];
  if (underline !== undefined && before && before.text !== '' && before.mark === undefined) {
    blocks[blocks.length - 1] = {
      ...before,
      mark: { kind: 'heading', level: underline.startsWith('=') ? 1 : 2 },
    };
    blocks.push(EMPTY);
    return;
  }
  if (/^\s{0,3}(?:=+|(?:[-*_]\s*){3,})$/.test(line)) {
    blocks.push(EMPTY);
    return;
  }
  const [, marks, heading] = /^\s{0,3}(#{1,6})(?:\s+(.*))?$/.exec(line) ?? [];
  if (marks !== undefined) {
    const text = stripInlineMarkup(
      (heading ?? '')
        .trimEnd()
        .replace(/(?<=\s)#+$/, '')
        .trimEnd(),
    );
    blocks.push(text === '' ? EMPTY : { text, mark: { kind: 'heading', level: marks.length } });
    return;
  }
  const quoted = line.replace(/^(?:\s{0,3}>\s?)+/, '');
  blocks.push({ text: stripInlineMarkup(quoted.replace(/^\s*[-*+]\s+/, '')) });
}

/** The rows of a table; the line under its heads draws it, and is empty. */
function readTable(lines: readonly string[], table: number): readonly SeedBlock[] {
  const rows = lines
    .filter((_, index) => index !== 1)
    .map((line, index) =>
      line
        .trim()
        .replace(/^\||(?<!\\)\|$/g, '')
        .split(/(?<!\\)\|/)
        .map((cell) => stripInlineMarkup(cell.replaceAll('\\|', '|')).trim())
        .map((cell) => ({
          lines: cell === '' ? [] : [cell],
          header: index === 0,
          colspan: 1,
          rowspan: 1,
        })),
    );
  const blocks = rows.map((row) => tableBlocks([row], table)[0] ?? EMPTY);
  return [...blocks.slice(0, 1), EMPTY, ...blocks.slice(1)];
}
