import type { TextSpan } from '../../text/text-span.ts';
import { toSpan } from '../../text/text-span.ts';
import { CHINESE_ORDINALS } from '../../text/numerals/chinese-ordinals.ts';
import { findReferenceEntries } from '../forms/reference-entry.ts';
import { documentNumberPattern, shortDocumentNumberPattern } from './document-number-pattern.ts';
import type { OwnAddress } from './own-address.ts';
import { findOwnAddresses } from './own-address.ts';
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
  /** The address of a page here, alone or at the end of a reference entry. */
  readonly address?: OwnAddress;
  /** What belongs to the citation and was not understood: a number that is none, an aside before the position. */
  readonly unread?: readonly TextSpan[];
}

/** What follows a title or a 文号. */
type Attachments = Pick<WrittenCitation, 'number' | 'date' | 'position' | 'unread'> & {
  readonly end: number;
};

/** A 《 not closed within so many characters is a slip of the pen. */
const LONGEST_TITLE = 300;
/** A 文号, a date and an aside (以下简称《方案》) may stand between a title and its position. */
const MOST_ATTACHMENTS = 4;
/** Words in brackets that are neither 文号 nor date. */
const ASIDE = /^\s*[（(][^（()）\n]{1,60}[）)]/u;
/** An aside that gives the document a short title, or says what kind of text it is. */
const UNDERSTOOD_ASIDE = /^\s*[（(]\s*(?:以下|下)?(?:统|合)?(?:简称|称)|^\s*[（(]\s*(?:试行|暂行)\s*[）)]/u;
/** What may stand between a title or 文号 and the rest: 关于印发《…》的通知（…）, …号文件第…, …号文件四（一）. */
const LINK = new RegExp(
  `^\\s*(?:的?(?:通知|意见|公告|决定|公示)|文件?)(?=\\s*[（(，,第]|\\s*[中里]?的?第|\\s*[${CHINESE_ORDINALS}]+\\s*[、（(]|\\s+\\S)`,
  'u',
);
/** Written as a position is, whatever it may mean: 第99点, 项下第99点, 之99要求. */
const LIKE_POSITION =
  /^\s*[，,]?\s*(?:(?:[中里下内]面?|之[下内]|当中|所[列含述])?[的之]?)\s*((?<=之)\d{1,3}(?=[要规的，。；、）]|$)|第\s*[（(]?\s*[\dA-Za-z０-９零〇一二三四五六七八九十百千]+\s*[）)]?\s*[^，。；：、“”《》\s]{0,2}?(?:部分|项(?!目)|[点条款段章节目行块栏列页])|附[图录]\s*[\d０-９零〇一二三四五六七八九十百]{0,4})/u;

/**
 * Every citation of running text: 《…》 with what follows it, a 文号 with the position after it, a GB/T 7714 entry, or an
 * address of a page here.
 */
export function findCitations(text: string): readonly WrittenCitation[] {
  const numbers = [...text.matchAll(new RegExp(documentNumberPattern, 'gu'))];
  const short = [...text.matchAll(new RegExp(shortDocumentNumberPattern, 'gu'))].filter(({ index }) =>
    stands(text, index),
  );
  const addresses = findOwnAddresses(text);
  const heads = [
    ...findReferenceEntries(text).map((entry) => ({
      at: entry.start,
      read: (): WrittenCitation => {
        const address = addresses.find(({ start, end }) => start >= entry.start && end <= entry.end);
        return { ...entry, title: { ...entry.title, isFree: true }, ...(address && { address }) };
      },
    })),
    ...addresses.map((address) => ({
      at: address.start,
      read: (): WrittenCitation => ({ ...toSpan(text, address.start, address.text.length), address }),
    })),
    ...[...numbers, ...short].map(({ index, 0: words }) => ({
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

/** What running text has before a 文号; other characters may be those of an agency code. */
const BEFORE_NUMBER =
  /(?:^|[^\p{L}\p{N}〕\]）)]|[据照按见和与及以由在对即为的了是如从自]|落实|贯彻|执行|文件|通知|精神|援引|引用|[印下转]发)\s*$/u;

/** Whether a number of a document without its agency code and year stands at `start`: 按照50号文件, not 国发50号文件. */
function stands(text: string, start: number): boolean {
  return BEFORE_NUMBER.test(text.slice(Math.max(0, start - 8), start));
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
  const asides: TextSpan[] = [];
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
      const rest = text.slice(at);
      const aside = readPositionAfter(text, at) === undefined ? ASIDE.exec(rest)?.[0] : undefined;
      const skipped = aside ?? LINK.exec(rest)?.[0];
      if (skipped === undefined) break;
      if (aside !== undefined && !UNDERSTOOD_ASIDE.test(aside)) asides.push(toSpan(text, at, aside.length));
      at += skipped.length;
    }
  }
  const position = readPositionAfter(text, at);
  end = position?.end ?? end;
  const like = LIKE_POSITION.exec(text.slice(position?.end ?? at));
  const left =
    like?.[1] === undefined
      ? undefined
      : toSpan(text, (position?.end ?? at) + like[0].length - like[1].length, like[1].length);
  const unread = [...asides.filter((aside) => aside.end <= (left?.end ?? end)), ...(left ? [left] : [])];
  return {
    end: left?.end ?? end,
    ...(number && { number }),
    ...(date && { date }),
    ...(position && { position }),
    ...(unread.length > 0 && { unread }),
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
  const gap = /^\s*[，,]?\s*(?:[中里]?[的之]|[中里])?/u.exec(text.slice(from))?.[0].length ?? 0;
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
