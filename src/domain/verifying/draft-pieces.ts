import type { PastedSpan } from './finding.ts';

/** A sentence longer than this is cut, so that the work on it stays bounded. */
const LONGEST = 600;
/** Marks at a greater distance than this do not belong together. */
const LONGEST_QUOTATION = 4000;
const CLOSERS = '”’』」）)》】"';

/**
 * The sentences of a text: they end with 。！？； (and closing marks after it) or with the line, unless `isWrapped` says
 * that the line break at that offset stands inside a sentence.
 */
export function listSentences(
  text: string,
  isWrapped: (lineBreak: number) => boolean,
): readonly PastedSpan[] {
  const sentences: PastedSpan[] = [];
  let start = 0;
  const cut = (end: number): void => {
    sentences.push(...splitLong(trimSpan(text, start, end)));
    start = end;
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '\n') {
      if (!isWrapped(at)) cut(at + 1);
    } else if ('。！？；!?;'.includes(character)) {
      let end = at + 1;
      while (end < text.length && CLOSERS.includes(text.charAt(end))) end += 1;
      cut(end);
      at = end - 1;
    }
  }
  cut(text.length);
  return sentences.filter((sentence) => sentence.text !== '');
}

/** Quoted words, and where the marks around them and around what they are a part of (……) begin and end. */
export interface QuotedSpan extends PastedSpan {
  readonly marks: { readonly start: number; readonly end: number };
}

/**
 * What stands between quotation marks, “” ‘’ 「」 『』 or "" (on one line); marks not included. Quotations inside a
 * quotation are left inside it, and a mark without its partner is passed over.
 */
export function listQuotations(text: string): readonly QuotedSpan[] {
  const quotations: QuotedSpan[] = [];
  for (const { open, close } of outermostPairs(text)) {
    const marks = { start: open, end: close + 1 };
    // …… stands for words left out: each side is a quotation of its own.
    let from = open + 1;
    for (const gap of text.slice(open + 1, close).matchAll(/…+|\.{3,}/gu)) {
      quotations.push({ ...trimSpan(text, from, open + 1 + gap.index), marks });
      from = open + 1 + gap.index + gap[0].length;
    }
    quotations.push({ ...trimSpan(text, from, close), marks });
  }
  return quotations.filter((quotation) => quotation.text !== '');
}

interface Pair {
  readonly open: number;
  readonly close: number;
}

function outermostPairs(text: string): readonly Pair[] {
  const openers: Readonly<Record<string, string>> = { '”': '“', '’': '‘', '」': '「', '』': '『' };
  const waiting = new Map<string, number[]>([
    ['“', []],
    ['‘', []],
    ['「', []],
    ['『', []],
    ['"', []],
  ]);
  const pairs: Pair[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const straight = waiting.get('"');
    if (character === '\n') straight?.splice(0);
    const isClosing = openers[character] !== undefined || (character === '"' && straight?.length === 1);
    const stack = waiting.get(openers[character] ?? character);
    const open = isClosing ? stack?.pop() : undefined;
    if (!isClosing) stack?.push(at);
    else if (open !== undefined && at - open <= LONGEST_QUOTATION) pairs.push({ open, close: at });
  }
  const outermost: Pair[] = [];
  for (const pair of pairs.toSorted((a, b) => a.open - b.open || b.close - a.close)) {
    if (pair.open > (outermost.at(-1)?.close ?? -1)) outermost.push(pair);
  }
  return outermost;
}

/** A span without the white space at its ends. */
function trimSpan(text: string, start: number, end: number): PastedSpan {
  const slice = text.slice(start, end);
  const from = start + (slice.length - slice.trimStart().length);
  const trimmed = slice.trim();
  return { start: from, end: from + trimmed.length, text: trimmed };
}

function splitLong(span: PastedSpan): readonly PastedSpan[] {
  if (span.text.length <= LONGEST) return [span];
  const comma = Math.max(span.text.lastIndexOf('，', LONGEST), span.text.lastIndexOf(',', LONGEST));
  const length = comma > 0 ? comma + 1 : LONGEST;
  const head = { start: span.start, end: span.start + length, text: span.text.slice(0, length) };
  const tail = { start: head.end, end: span.end, text: span.text.slice(length) };
  return [head, ...splitLong(tail)];
}
