import type { LinePosition } from '../../domain/fidelity/located-line.ts';
import type { SourcePosition } from '../../domain/source/source-position.ts';
import { readCharacterReference, resolveCharacterReference } from '../../domain/text/character-reference.ts';
import type { MdxDocument, Written } from './mdx-document.ts';
import { writtenFrom } from './mdx-document.ts';
import type { MdxRule } from './mdx-problem.ts';
import { reportMdxProblem } from './mdx-problem.ts';
import { endOfValue, readMdxTag } from './mdx-tag.ts';

/** The text of one heading or paragraph, and where it and each of its characters are written. */
export interface MdxText extends LinePosition {
  readonly text: string;
}

/** What one look at the beginning of a stretch makes of it. */
interface Step {
  /** Characters of the text. */
  readonly text: string;
  /** UTF-16 units that are used up. */
  readonly length: number;
  /** What may not stand there, and its quotation. Of two with one key in a text the first is reported. */
  readonly problem?: { readonly rule: MdxRule; readonly key: string; readonly detail: string };
}

/**
 * The words of a heading or paragraph, escapes resolved and every space kept. Anything that the printer would not write
 * there is reported; the words it stands around are read nevertheless, so that they are not reported lost as well.
 * @param escape how the printer writes a text here
 */
export function readMdxText(
  written: Written,
  escape: (text: string) => string,
  document: MdxDocument,
): MdxText {
  const { text: source } = written;
  return !SPECIAL.test(source) && escape(source) === source
    ? new PlainText(written)
    : readSpecialText(written, escape, document);
}

/** What is written as it stands: most of every file, so that its characters are worked out when they are asked for. */
class PlainText implements MdxText {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  #characters: readonly SourcePosition[] | undefined;

  constructor({ text, line, column }: Written) {
    this.text = text;
    this.line = line;
    this.column = column;
  }

  get characters(): readonly SourcePosition[] {
    const { text, line, column } = this;
    this.#characters ??= Array.from(text, (_, index) => ({ line, column: column + index }));
    return this.#characters;
  }
}

/** A character that `readStep` looks at. */
const SPECIAL = /[\\<{&*_`![\]]/;

function readSpecialText(written: Written, escape: (text: string) => string, document: MdxDocument): MdxText {
  const { text: source, line } = written;
  const reported = new Set<string>();
  const parts: string[] = [];
  const characters: SourcePosition[] = [];
  let { column } = written;
  for (let at = 0; at < source.length;) {
    const step = readStep(source, at, reported);
    const { problem } = step;
    if (problem && !reported.has(problem.key)) {
      reported.add(problem.key);
      reportMdxProblem(problem.rule, document, { line, column }, problem.detail);
    }
    for (const character of step.text) {
      parts.push(character);
      characters.push({ line, column });
    }
    column += [...source.slice(at, at + step.length)].length;
    at += step.length;
  }
  const text = parts.join('');
  if (reported.size === 0) reportNeedlessEscape(written, escape(text), document);
  return { text, line, column: written.column, characters };
}

function readStep(source: string, at: number, reported: ReadonlySet<string>): Step {
  const character = String.fromCodePoint(source.codePointAt(at) ?? 0);
  const next = source.charAt(at + 1);
  switch (character) {
    case '\\':
      return /[!-/:-@[-`{-~]/.test(next) ? { text: next, length: 2 } : { text: '\\', length: 1 };
    case '<':
      return readTag(source, at);
    case '{':
      return readExpression(source, at);
    case '&':
      return readReference(source, at);
    case '*':
    case '_':
    case '`':
      return readMark(source, at, character, reported);
    case '!':
    case '[':
      return readLink(source, at) ?? { text: character, length: 1 };
    case ']':
      // The end of a link whose beginning is used up.
      return reported.has('link') && next === '('
        ? { text: '', length: lengthTo(')', source, at) }
        : { text: ']', length: 1 };
    default:
      return { text: character, length: character.length };
  }
}

/** Longest tag, address or expression inside a text that is looked for an end: longer ones are taken as written. */
const LOOK_AHEAD = 2000;

function readTag(source: string, at: number): Step {
  const ahead = source.slice(at, at + LOOK_AHEAD);
  const name = /^<\/?[A-Za-z$_][^\s/>]*|^<(?:!--|\/?(?=>))/.exec(ahead)?.[0];
  const tag = name === undefined ? undefined : readMdxTag(ahead, name.length);
  if (!tag?.isWhole) {
    return { text: '<', length: 1, problem: { rule: 'mdx-syntax', key: '<', detail: ahead.slice(0, 6) } };
  }
  const detail = ahead.slice(0, tag.end);
  // The end of an element that was reported at its beginning.
  const key = `<${(name ?? '').replace(/^<\/?/, '')}`;
  return { text: '', length: tag.end, problem: { rule: 'mdx-inline', key, detail } };
}

function readExpression(source: string, at: number): Step {
  const ahead = source.slice(at, at + LOOK_AHEAD);
  const end = endOfValue(ahead, 0);
  if (ahead[end - 1] !== '}') {
    return { text: '{', length: 1, problem: { rule: 'mdx-syntax', key: '{', detail: ahead.slice(0, 6) } };
  }
  const detail = ahead.slice(0, end);
  return { text: '', length: end, problem: { rule: 'mdx-inline', key: '{', detail } };
}

function readReference(source: string, at: number): Step {
  const reference = readCharacterReference(source.slice(at, at + LOOK_AHEAD));
  if (reference === undefined) return { text: '&', length: 1 };
  const problem = { rule: 'mdx-escape', key: reference, detail: reference } as const;
  return { text: resolveCharacterReference(reference), length: reference.length, problem };
}

/** `*`, `_` and backticks come in pairs, and are no text then. */
function readMark(source: string, at: number, mark: string, reported: ReadonlySet<string>): Step {
  const isPaired = reported.has(mark) || source.includes(mark, at + 1);
  const problem = { rule: 'mdx-inline', key: mark, detail: source.slice(at, at + 6) } as const;
  return { text: isPaired ? '' : mark, length: 1, problem };
}

/** `[words](address)`, or `![words](address)`: its beginning is left out, its words are read on. */
function readLink(source: string, at: number): Step | undefined {
  const opening = /^!?\[/.exec(source.slice(at, at + 2))?.[0];
  if (opening === undefined) return undefined;
  const link = /^!?\[[^[\]]*\]\([^()]*\)/.exec(source.slice(at, at + LOOK_AHEAD))?.[0];
  if (link === undefined || link.includes('\\](')) return undefined;
  return { text: '', length: opening.length, problem: { rule: 'mdx-inline', key: 'link', detail: link } };
}

function lengthTo(end: string, source: string, at: number): number {
  const found = source.slice(at, at + LOOK_AHEAD).indexOf(end);
  return found === -1 ? 1 : found + 1;
}

/** The text is written in another way than the printer's, though no mark of Markdown or MDX was met. */
function reportNeedlessEscape(written: Written, expected: string, document: MdxDocument): void {
  if (written.text === expected) return;
  let at = 0;
  while (written.text[at] === expected[at]) at += 1;
  const position = writtenFrom(written, at);
  reportMdxProblem('mdx-escape', document, position, position.text.slice(0, 6));
}
