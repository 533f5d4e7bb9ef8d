import { documentNumberPattern } from './document-number-pattern.ts';
import { readPlace } from './read-place.ts';
import type { WrittenPlace } from './read-place.ts';

/** A stretch of text; offsets are UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The pieces of one citation as written. */
export interface WrittenCitation extends Span {
  /** Without its 《》; `isFree` when it stands without them. */
  readonly title?: Span & { readonly isFree: boolean };
  readonly number?: Span;
  readonly place?: WrittenPlace;
}

/** A 《 not closed within so many characters is a slip of the pen. */
const LONGEST_TITLE = 300;

/** Every citation of running text: 《…》 with what follows it, or a 文号 with the place after it. */
export function findCitations(text: string): readonly WrittenCitation[] {
  const numbers = [...text.matchAll(new RegExp(documentNumberPattern, 'gu'))];
  const heads = [
    ...numbers.map((match) => ({ at: match.index, length: match[0].length })),
    ...[...text.matchAll(/《/gu)].map((match) => ({ at: match.index, length: 0 })),
  ].toSorted((a, b) => a.at - b.at);
  const citations: WrittenCitation[] = [];
  for (const { at, length } of heads) {
    if (at < (citations.at(-1)?.end ?? 0)) continue;
    const citation = length > 0 ? readNumberedCitation(text, at, length) : readMarkedCitation(text, at);
    if (citation !== undefined) citations.push(citation);
  }
  return citations;
}

function readNumberedCitation(text: string, start: number, length: number): WrittenCitation {
  const number = toSpan(text, start, length);
  const place = readPlaceAfter(text, number.end);
  return assemble(text, start, place?.end ?? number.end, { number, ...(place && { place }) });
}

/** The citation that begins with the 《 at `start`; undefined when it is never closed. */
export function readMarkedCitation(text: string, start: number): WrittenCitation | undefined {
  const close = findClosingMark(text, start);
  if (close === undefined) return undefined;
  const title = { ...toSpan(text, start + 1, close - start - 1), isFree: false };
  let end = close + 1;
  const after = /^\s*[（(，,]?\s*/u.exec(text.slice(end))?.[0].length ?? 0;
  const match = documentNumberPattern.exec(text.slice(end + after, end + after + 60));
  const number = match?.index === 0 ? toSpan(text, end + after, match[0].length) : undefined;
  if (number !== undefined) {
    end = number.end + (/^\s*[）)]/u.exec(text.slice(number.end))?.[0].length ?? 0);
  } else {
    // A document without 文号 is cited with its date.
    end += /^\s*[（(]\d{4}年\d{1,2}月(?:\d{1,2}日)?[）)]/u.exec(text.slice(end))?.[0].length ?? 0;
  }
  const place = readPlaceAfter(text, end);
  return assemble(text, start, place?.end ?? end, {
    title,
    ...(number && { number }),
    ...(place && { place }),
  });
}

/** The place written next, after spaces or a comma; the number of a bare list item or a date is no place. */
export function readPlaceAfter(text: string, from: number): WrittenPlace | undefined {
  const gap = /^\s*[，,]?\s*(?:附件)?(?:的)?/u.exec(text.slice(from))?.[0].length ?? 0;
  return readPlace(text, from + gap);
}

function findClosingMark(text: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < text.length && at - start < LONGEST_TITLE; at += 1) {
    if (text[at] === '\n') return undefined;
    if (text[at] === '《') depth += 1;
    if (text[at] === '》') depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}

function assemble(
  text: string,
  start: number,
  end: number,
  pieces: Omit<WrittenCitation, keyof Span>,
): WrittenCitation {
  return { ...toSpan(text, start, end - start), ...pieces };
}

/** `length` characters of a text from `start`. */
export function toSpan(text: string, start: number, length: number): Span {
  return { start, end: start + length, text: text.slice(start, start + length) };
}
