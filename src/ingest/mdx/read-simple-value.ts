/** What a text in quotes ends with, and what follows it. */
interface Quoted {
  readonly value: string;
  /** Index after the closing quote. */
  readonly end: number;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', '"': '"', '\\': '\\' };

/** Text in single or double quotes that begins at `start`; `undefined` where it does not end, or has a rarer escape. */
function readQuoted(text: string, start: number): Quoted | undefined {
  const quote = text.charAt(start);
  let value = '';
  let from = start + 1;
  for (let at = from; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === quote) {
      value += text.slice(from, at);
      if (quote === '"' || text.charAt(at + 1) !== quote) return { value, end: at + 1 };
      value += quote;
      at += 1;
      from = at + 1;
    } else if (character === '\\' && quote === '"') {
      const escaped = ESCAPES[text.charAt(at + 1)];
      if (escaped === undefined) return undefined;
      value += text.slice(from, at) + escaped;
      at += 1;
      from = at + 1;
    }
  }
  return undefined;
}

/** Characters that a text without quotes may not begin with, or that would make it something else. */
const INDICATORS: ReadonlySet<string> = new Set('-?:,[]{}#&*!|>\'"%@`');
/** Numbers as people write them, with no digit too many. */
const NUMBER = /^(?:-?[1-9]\d{0,14}|0|-?(?:0|[1-9]\d{0,7})\.\d{0,5}[1-9])$/;
/** What YAML takes for a number, or may take for a date. */
const NUMBER_LIKE = /^[-+]?(?:\d+\.?\d*|\.\d+|\.inf|\.nan)(?:e[-+]?\d+)?$|^0[ox]|^\d{4}-\d{1,2}-\d{1,2}/i;
const WORDS: Readonly<Record<string, boolean>> = { true: true, false: false };
const WORD_LIKE = /^(?:~|null|true|false)$/i;

/** The value of words without quotes; `undefined` where the full reader has to say. */
function readPlain(words: string): unknown {
  const first = words.charAt(0);
  if (NUMBER.test(words)) return Number(words);
  if (first === '' || first === ' ' || INDICATORS.has(first)) return undefined;
  if (words.includes(': ') || words.includes(' #') || words.endsWith(':')) return undefined;
  if (Object.hasOwn(WORDS, words)) return WORDS[words];
  return WORD_LIKE.test(words) || NUMBER_LIKE.test(words) ? undefined : words;
}

/** What stands on one line after a name or a dash, without spaces around it; `undefined` where it is not simple. */
export function readSimpleValue(text: string): unknown {
  const first = text.charAt(0);
  if (first === '"' || first === "'") {
    const quoted = readQuoted(text, 0);
    return quoted?.end === text.length ? quoted.value : undefined;
  }
  if (first === '[' || first === '{') {
    const flow = readFlow(text, 0, 0);
    return flow?.end === text.length ? flow.value : undefined;
  }
  return readPlain(text);
}

interface Flow {
  readonly value: unknown;
  readonly end: number;
}

/** Brackets in brackets deeper than this are left to the full reader. */
const FLOW_DEPTH = 4;
/** Names of fields as records have them. */
export const FIELD_NAME = /^(?!(?:null|true|false|__proto__)$)[A-Za-z][\w-]{0,99}$/i;

/** A value inside or with brackets, on one line. */
function readFlow(text: string, start: number, depth: number): Flow | undefined {
  const first = text.charAt(start);
  if (first === '"' || first === "'") return readQuoted(text, start);
  if (first === '[') return depth > FLOW_DEPTH ? undefined : readFlowList(text, start + 1, depth);
  if (first === '{') return depth > FLOW_DEPTH ? undefined : readFlowMap(text, start + 1, depth);
  const length = text.slice(start).search(/[,[\]{}]/);
  if (length < 1) return undefined;
  const value = readPlain(withoutSpacesAfter(text.slice(start, start + length)));
  return value === undefined ? undefined : { value, end: start + length };
}

function readFlowList(text: string, start: number, depth: number): Flow | undefined {
  const items: unknown[] = [];
  let at = skipSpaces(text, start);
  if (text.charAt(at) === ']') return { value: items, end: at + 1 };
  for (;;) {
    const item = readFlow(text, at, depth + 1);
    if (item === undefined) return undefined;
    items.push(item.value);
    at = skipSpaces(text, item.end);
    if (text.charAt(at) === ']') return { value: items, end: at + 1 };
    if (text.charAt(at) !== ',') return undefined;
    at = skipSpaces(text, at + 1);
  }
}

function readFlowMap(text: string, start: number, depth: number): Flow | undefined {
  const fields: Record<string, unknown> = {};
  let at = skipSpaces(text, start);
  if (text.charAt(at) === '}') return { value: fields, end: at + 1 };
  for (;;) {
    const colon = text.indexOf(': ', at);
    const name = text.slice(at, colon);
    if (colon === -1 || !FIELD_NAME.test(name) || Object.hasOwn(fields, name)) return undefined;
    const field = readFlow(text, skipSpaces(text, colon + 1), depth + 1);
    if (field === undefined) return undefined;
    fields[name] = field.value;
    at = skipSpaces(text, field.end);
    if (text.charAt(at) === '}') return { value: fields, end: at + 1 };
    if (text.charAt(at) !== ',') return undefined;
    at = skipSpaces(text, at + 1);
  }
}

/** Without the spaces at its end; other white space is text to YAML. */
export function withoutSpacesAfter(text: string): string {
  let end = text.length;
  while (text.charAt(end - 1) === ' ') end -= 1;
  return text.slice(0, end);
}

/** Index of the first character from `start` that is no space. */
export function skipSpaces(text: string, start: number): number {
  let at = start;
  while (text.charAt(at) === ' ') at += 1;
  return at;
}
