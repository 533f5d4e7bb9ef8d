import type { Document, Scalar } from 'yaml';
import { isScalar, visit } from 'yaml';
import { hiddenCharacters } from '../../domain/text/hidden-characters.ts';

/** A hidden character of a YAML text. */
export interface FoundHidden {
  /** UTF-16 offset in the text. */
  readonly offset: number;
  readonly character: string;
  /** The string that it stands in, as the reader gives it. */
  readonly text: string | undefined;
}

/** Escapes of characters that are not hidden: line breaks, quotes, and the backslash itself. */
const VISIBLE_ESCAPES = /\\[n"\\]/g;

/**
 * Characters of a YAML text that nobody sees, written as they are or as escapes; tabs too where they are part of a
 * string. Of the same character in one string the first is given.
 * @param parse makes the text a tree, where one is needed; without it only what is written as it is can be found
 */
export function findHidden(yaml: string, parse: () => Document.Parsed | undefined): readonly FoundHidden[] {
  const written = [...hiddenCharacters(yaml)].filter(
    // A byte order mark at the very beginning is no character of the text.
    ({ character, offset }) => offset > 0 || character !== '\u{feff}',
  );
  // Most files hold none: then there is no need to go through their strings.
  if (written.length === 0 && !/[\\\t]/.test(yaml.replace(VISIBLE_ESCAPES, ''))) return [];
  const document = parse();
  const inStrings: FoundHidden[] = [];
  const covered: { readonly from: number; readonly to: number }[] = [];
  if (document !== undefined) {
    visit(document, {
      Scalar(_, node) {
        const found = hiddenInString(node, yaml);
        inStrings.push(...found);
        const [from = 0, to = 0] = node.range ?? [];
        if (found.length > 0) covered.push({ from, to });
      },
    });
  }
  const outside = written.filter(({ offset }) => !isCovered(offset, covered));
  return [...inStrings, ...outside.map((found) => ({ ...found, text: undefined }))];
}

function hiddenInString(node: Scalar, yaml: string): readonly FoundHidden[] {
  if (!isScalar(node) || typeof node.value !== 'string') return [];
  const text = node.value;
  const characters = new Set([...hiddenCharacters(text)].map(({ character }) => character));
  if (text.includes('\t')) characters.add('\t');
  const [from = 0, to = 0] = node.range ?? [];
  return [...characters].map((character) => {
    const inside = offsetInString(yaml.slice(from, to), character);
    return { offset: from + Math.max(inside, 0), character, text };
  });
}

/** Offset of a character in the source of a string, written as it is or as an escape of double quotes. */
function offsetInString(source: string, character: string): number {
  const plain = source.indexOf(character);
  if (plain !== -1) return plain;
  const code = (character.codePointAt(0) ?? 0).toString(16);
  const numbers = [code, code.toUpperCase()].flatMap((digits) => [
    `x${digits.padStart(2, '0')}`,
    `u${digits.padStart(4, '0')}`,
    `U${digits.padStart(8, '0')}`,
  ]);
  return source.search(new RegExp(`\\\\(?:${[...numbers, ...(SHORT_ESCAPES[character] ?? [])].join('|')})`));
}

const SHORT_ESCAPES: Readonly<Record<string, readonly string[]>> = {
  '\u{0}': ['0'],
  '\u{7}': ['a'],
  '\u{8}': ['b'],
  '\t': ['t'],
  '\u{b}': ['v'],
  '\u{c}': ['f'],
  '\u{1b}': ['e'],
  '\u{85}': ['N'],
  '\u{2028}': ['L'],
  '\u{2029}': ['P'],
};

/** `covered` is in the order of the text, without overlap. */
function isCovered(
  offset: number,
  covered: readonly { readonly from: number; readonly to: number }[],
): boolean {
  let low = 0;
  let high = covered.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((covered[middle]?.from ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return offset < (covered[low - 1]?.to ?? 0);
}
