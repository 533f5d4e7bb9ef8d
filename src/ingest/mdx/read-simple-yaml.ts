import { readPrintedJson } from './read-printed-json.ts';
import { FIELD_NAME, readSimpleValue, skipSpaces, withoutSpacesAfter } from './read-simple-value.ts';

/** A line that holds part of a value: no blank one, no comment. */
interface Line {
  /** Spaces before it. */
  readonly indent: number;
  /** Without spaces around it. */
  readonly text: string;
}

/** The lines of a text, and the one to read next. */
interface Lines {
  readonly lines: Line[];
  next: number;
}

const ODD = /(?!\n)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufeff]/u;
/** The same and every character of two units, which is told much sooner. */
const MAYBE_ODD = /[\0-\t\v-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff]/;

/**
 * Quick reading of YAML in the forms that records are written in: lists and fields by indentation, each value on the
 * line of its name or dash, brackets on one line; and of JSON as a program prints it. It answers only where the full
 * reader (`parsePlainYaml`) would find no problem, no date without quotes, and the same value; for anything else, sound
 * or not, `undefined`, and the full reader has to say.
 */
export function readSimpleYaml(text: string): unknown {
  if ((MAYBE_ODD.test(text) && ODD.test(text)) || /^(?:---|\.\.\.|%)/m.test(text)) return undefined;
  if (/^[[{]/.test(text)) return readPrintedJson(text);
  const lines = { lines: linesOf(text), next: 0 };
  const value = lines.lines[0]?.indent === 0 ? readBlock(lines, 0, 0) : undefined;
  return lines.next === lines.lines.length ? value : undefined;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    const begin = skipSpaces(text, start);
    if (begin < end && text.charAt(begin) !== '#')
      lines.push({ indent: begin - start, text: withoutSpacesAfter(text.slice(begin, end)) });
    start = end + 1;
  }
  return lines;
}

/** Below the depth that the full reader refuses. */
const DEPTH = 12;

/** The list or the fields whose first line comes next, at `indent`. */
function readBlock(lines: Lines, indent: number, depth: number): unknown {
  if (depth > DEPTH) return undefined;
  const first = lines.lines[lines.next];
  return first?.text.startsWith('- ') === true
    ? readList(lines, indent, depth)
    : readFields(lines, indent, depth);
}

function readList(lines: Lines, indent: number, depth: number): readonly unknown[] | undefined {
  const items: unknown[] = [];
  for (let line = lineAt(lines, indent); line !== undefined; line = lineAt(lines, indent)) {
    const text = line.text.slice(2);
    if (!line.text.startsWith('- ') || text.startsWith(' ') || text.startsWith('- ')) return undefined;
    let item: unknown;
    if (fieldOf(text) !== undefined) {
      // The fields of the item begin on the line of its dash.
      lines.lines[lines.next] = { indent: indent + 2, text };
      item = readFields(lines, indent + 2, depth + 1);
    } else {
      lines.next += 1;
      item = readSimpleValue(text);
    }
    if (item === undefined || isDeeper(lines, indent)) return undefined;
    items.push(item);
  }
  return items;
}

function readFields(
  lines: Lines,
  indent: number,
  depth: number,
): Readonly<Record<string, unknown>> | undefined {
  const fields: Record<string, unknown> = {};
  for (let line = lineAt(lines, indent); line !== undefined; line = lineAt(lines, indent)) {
    const field = fieldOf(line.text);
    if (field === undefined || Object.hasOwn(fields, field.name)) return undefined;
    lines.next += 1;
    const value = field.text === '' ? readBelow(lines, indent, depth) : readSimpleValue(field.text);
    if (value === undefined || isDeeper(lines, indent)) return undefined;
    fields[field.name] = value;
  }
  return fields;
}

/** The list or fields that stand indented under a name. */
function readBelow(lines: Lines, indent: number, depth: number): unknown {
  const below = lines.lines[lines.next];
  return below !== undefined && below.indent > indent ? readBlock(lines, below.indent, depth + 1) : undefined;
}

/** `name: …` or `name:`. */
function fieldOf(text: string): { readonly name: string; readonly text: string } | undefined {
  const colon = text.indexOf(':');
  const after = text.charAt(colon + 1);
  if (colon === -1 || (after !== '' && after !== ' ')) return undefined;
  const name = text.slice(0, colon);
  return FIELD_NAME.test(name) ? { name, text: text.slice(skipSpaces(text, colon + 1)) } : undefined;
}

/** The next line where it stands at `indent`. */
function lineAt({ lines, next }: Lines, indent: number): Line | undefined {
  return lines[next]?.indent === indent ? lines[next] : undefined;
}

/** The next line belongs to no value of what was read: it goes on with a text, or its indentation is none of those above it. */
function isDeeper({ lines, next }: Lines, indent: number): boolean {
  return (lines[next]?.indent ?? 0) > indent;
}
