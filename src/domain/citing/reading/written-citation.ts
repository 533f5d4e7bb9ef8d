import type { TextSpan } from '../../text/text-span.ts';
import { toSpan } from '../../text/text-span.ts';
import { findReferenceEntries } from '../forms/reference-entry.ts';
import { documentNumberPattern } from './document-number-pattern.ts';
import type { WrittenPosition } from './parse-position.ts';
import { parsePosition } from './parse-position.ts';
import type { WrittenDate } from './written-date.ts';
import { readDateAfter } from './written-date.ts';

/** The pieces of one citation as written. */
export interface WrittenCitation extends TextSpan {
  /** Without its 《》; `isFree` when it stands without them. */
  readonly title?: TextSpan & { readonly isFree: boolean };
  readonly number?: TextSpan;
  /** 成文日期 or 发布日期: nothing says for certain which is meant. */
  readonly date?: WrittenDate;
  readonly position?: WrittenPosition;
}

/** What follows a title or a 文号. */
type Attachments = Pick<WrittenCitation, 'number' | 'date' | 'position'> & { readonly end: number };

/** A 《 not closed within so many characters is a slip of the pen. */
const LONGEST_TITLE = 300;
/** A 文号, a date and an aside (以下简称《方案》) may stand between a title and its position. */
const MOST_ATTACHMENTS = 4;
/** Words in brackets that are neither 文号 nor date. */
const ASIDE = /^\s*[（(][^（()）\n]{1,60}[）)]/u;

/** Every citation of running text: 《…》 with what follows it, a 文号 with the position after it, or a GB/T 7714 entry. */
export function findCitations(text: string): readonly WrittenCitation[] {
  const numbers = [...text.matchAll(new RegExp(documentNumberPattern, 'gu'))];
  const heads = [
    ...findReferenceEntries(text).map((entry) => ({
      at: entry.start,
      read: (): WrittenCitation => ({ ...entry, title: { ...entry.title, isFree: true } }),
    })),
    ...numbers.map(({ index, 0: words }) => ({
      at: index,
      read: () => readNumberedCitation(text, index, words.length),
    })),
    ...[...text.matchAll(/《/gu)].map(({ index }) => ({
      at: index,
      read: () => readMarkedCitation(text, index),
    })),
  ].toSorted((a, b) => a.at - b.at);
  const citations: WrittenCitation[] = [];
  for (const { at, read } of heads) {
    if (at < (citations.at(-1)?.end ?? 0)) continue;
    const citation = read();
    if (citation !== undefined) citations.push(citation);
  }
  return citations;
}

/** The citation that begins with the 文号 of `length` characters at `start`. */
export function readNumberedCitation(text: string, start: number, length: number): WrittenCitation {
  const number = toSpan(text, start, length);
  return assemble(text, start, readAttachments(text, number.end, number));
}

/** The citation that begins with the 《 at `start`; undefined when it is never closed. */
function readMarkedCitation(text: string, start: number): WrittenCitation | undefined {
  const close = findClosingMark(text, start);
  if (close === undefined) return undefined;
  const title = { ...toSpan(text, start + 1, close - start - 1), isFree: false };
  return { ...assemble(text, start, readAttachments(text, close + 1)), title };
}

function readAttachments(text: string, from: number, known?: TextSpan): Attachments {
  let number = known;
  let date: WrittenDate | undefined;
  let end = from;
  let at = from;
  for (let left = MOST_ATTACHMENTS; left > 0; left -= 1) {
    const numbered = number === undefined ? readNumberAfter(text, at) : undefined;
    const dated = date === undefined ? readDateAfter(text, at) : undefined;
    if (numbered !== undefined) {
      ({ number } = numbered);
      date ??= numbered.date;
      at = end = numbered.end;
    } else if (dated !== undefined) {
      ({ date } = dated);
      at = end = dated.end;
    } else {
      const aside = readPositionAfter(text, at) === undefined ? ASIDE.exec(text.slice(at)) : null;
      if (aside === null) break;
      at += aside[0].length;
    }
  }
  const position = readPositionAfter(text, at);
  return {
    end: position?.end ?? end,
    ...(number && { number }),
    ...(date && { date }),
    ...(position && { position }),
  };
}

/** A 文号 after a title, in brackets or after a comma, with the date that shares its brackets. */
function readNumberAfter(
  text: string,
  from: number,
): { readonly number: TextSpan; readonly date?: WrittenDate; readonly end: number } | undefined {
  const after = /^\s*[（(，,]?\s*/u.exec(text.slice(from))?.[0] ?? '';
  const start = from + after.length;
  const match = documentNumberPattern.exec(text.slice(start, start + 60));
  if (match?.index !== 0) return undefined;
  const number = toSpan(text, start, match[0].length);
  const shared = /[（(]/u.test(after) ? readDateAfter(text, number.end) : undefined;
  const end = shared?.end ?? number.end;
  const close = /^\s*[）)]/u.exec(text.slice(end))?.[0].length ?? 0;
  return { number, ...(shared && { date: shared.date }), end: end + close };
}

/** The position written next, after spaces or a comma; the number of a bare list item or a date is no position. */
function readPositionAfter(text: string, from: number): WrittenPosition | undefined {
  const gap = /^\s*[，,]?\s*(?:的)?/u.exec(text.slice(from))?.[0].length ?? 0;
  return parsePosition(text, from + gap);
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

function assemble(text: string, start: number, { end, ...pieces }: Attachments): WrittenCitation {
  return { ...toSpan(text, start, end - start), ...pieces };
}
