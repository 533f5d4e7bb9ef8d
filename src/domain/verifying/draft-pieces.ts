import type { PastedSpan } from './finding.ts';

/** A sentence longer than this is cut, so that the work on it stays bounded. */
const LONGEST = 600;
const CLOSERS = '”’』」）)》】"';

/**
 * The sentences of a text: they end with 。！？； (and closing marks after it) or with the line, unless `isWrapped` says
 * that the line break at that offset stands inside a sentence.
 */
export function listSentences(text: string, isWrapped: (lineBreak: number) => boolean): readonly PastedSpan[] {
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

/** What stands between quotation marks, “” 「」 『』 or "", inner quotations left inside; marks not included. */
export function listQuotations(text: string): readonly PastedSpan[] {
  const quotations: PastedSpan[] = [];
  const closers: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '"': '"' };
  for (let at = 0; at < text.length; at += 1) {
    const closer = closers[text.charAt(at)];
    if (closer === undefined) continue;
    const end = findCloser(text, at, text.charAt(at), closer);
    if (end === undefined) continue;
    // …… stands for words left out: each side is a quotation of its own.
    let from = at + 1;
    for (const gap of text.slice(at + 1, end).matchAll(/…+|\.{3,}/gu)) {
      quotations.push(trimSpan(text, from, at + 1 + gap.index));
      from = at + 1 + gap.index + gap[0].length;
    }
    quotations.push(trimSpan(text, from, end));
    at = end;
  }
  return quotations.filter((quotation) => quotation.text !== '');
}

/** A span without the white space at its ends. */
export function trimSpan(text: string, start: number, end: number): PastedSpan {
  const slice = text.slice(start, end);
  const from = start + (slice.length - slice.trimStart().length);
  const trimmed = slice.trim();
  return { start: from, end: from + trimmed.length, text: trimmed };
}

function findCloser(text: string, start: number, opener: string, closer: string): number | undefined {
  let depth = 1;
  for (let at = start + 1; at < text.length; at += 1) {
    // A mark never closed must not swallow the rest of the draft.
    if (text.startsWith('\n\n', at) || at - start > 4000) return undefined;
    if (text[at] === closer) depth -= 1;
    else if (text[at] === opener) depth += 1;
    if (depth === 0) return at;
  }
  return undefined;
}

function splitLong(span: PastedSpan): readonly PastedSpan[] {
  if (span.text.length <= LONGEST) return [span];
  const comma = Math.max(span.text.lastIndexOf('，', LONGEST), span.text.lastIndexOf(',', LONGEST));
  const length = comma > 0 ? comma + 1 : LONGEST;
  const head = { start: span.start, end: span.start + length, text: span.text.slice(0, length) };
  const tail = { start: head.end, end: span.end, text: span.text.slice(length) };
  return [head, ...splitLong(tail)];
}
