/** An attribute as it is written in a tag. */
interface MdxAttribute {
  /** Empty for a spread such as `{...x}`. */
  readonly name: string;
  /** What stands between double quotes; absent for every other way of writing. */
  readonly value: string | undefined;
  /** UTF-16 offset in the text of the tag. */
  readonly start: number;
  readonly end: number;
}

/** One tag, `<P id="p1">`, and what was met in it. */
export interface MdxTag {
  readonly attributes: readonly MdxAttribute[];
  /** `<P />`. */
  readonly closesItself: boolean;
  /** UTF-16 offset after its `>`; the end of the text where it has none. */
  readonly end: number;
  readonly isWhole: boolean;
}

const BLANK = /\s/;
/** Begins something other than a name. */
const NAME_END = /[\s=/>{"'<]/;

/** Reads the tag that begins with `<` and a name at the beginning of `text`; `nameEnd` is the offset after the name. */
export function readMdxTag(text: string, nameEnd: number): MdxTag {
  const printed = readPrintedTag(text, nameEnd);
  if (printed !== undefined) return printed;
  const attributes: MdxAttribute[] = [];
  let at = nameEnd;
  let closesItself = false;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === '>') return { attributes, closesItself, end: at + 1, isWhole: true };
    closesItself = character === '/';
    if (closesItself || BLANK.test(character)) {
      at += 1;
      continue;
    }
    const attribute = readAttribute(text, at);
    attributes.push(attribute);
    at = attribute.end;
  }
  return { attributes, closesItself, end: text.length, isWhole: false };
}

/** ` id="p1">`, as the printer writes it. */
const PRINTED = / ([a-z]+)="([^"<>{}]+)">/y;

function readPrintedTag(text: string, nameEnd: number): MdxTag | undefined {
  PRINTED.lastIndex = nameEnd;
  const [found, name, value] = PRINTED.exec(text) ?? [];
  if (found === undefined || name === undefined) return undefined;
  const end = nameEnd + found.length;
  return {
    attributes: [{ name, value, start: nameEnd + 1, end: end - 1 }],
    closesItself: false,
    end,
    isWhole: true,
  };
}

function readAttribute(text: string, start: number): MdxAttribute {
  let nameEnd = start;
  while (nameEnd < text.length && !NAME_END.test(text.charAt(nameEnd))) nameEnd += 1;
  const name = text.slice(start, nameEnd);
  if (nameEnd === start) return { name, value: undefined, start, end: endOfValue(text, start) };
  if (text[nameEnd] !== '=') return { name, value: undefined, start, end: nameEnd };
  const end = endOfValue(text, nameEnd + 1);
  const isQuoted = text[nameEnd + 1] === '"' && text[end - 1] === '"' && end > nameEnd + 2;
  return { name, value: isQuoted ? text.slice(nameEnd + 2, end - 1) : undefined, start, end };
}

/** UTF-16 units before the first closing tag that is not escaped. */
export function lengthBefore(tag: string, inside: string): number | undefined {
  for (let at = inside.indexOf(tag); at !== -1; at = inside.indexOf(tag, at + 1)) {
    let backslashes = 0;
    while (inside.charAt(at - 1 - backslashes) === '\\') backslashes += 1;
    if (backslashes % 2 === 0) return at;
  }
  return undefined;
}

/** After a quoted value, an expression in braces, or one character of anything else. */
export function endOfValue(text: string, start: number): number {
  const opening = text.charAt(start);
  if (opening === '"' || opening === "'") {
    const closing = text.indexOf(opening, start + 1);
    return closing === -1 ? text.length : closing + 1;
  }
  if (opening !== '{') return Math.min(start + 1, text.length);
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}
