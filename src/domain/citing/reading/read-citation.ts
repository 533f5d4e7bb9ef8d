import { toSpan } from '../../text/text-span.ts';
import {
  documentNumberPattern,
  looseDocumentNumberPattern,
  shortDocumentNumberPattern,
} from './document-number-pattern.ts';
import { parsePosition } from './parse-position.ts';
import type { WrittenCitation } from './written-citation.ts';
import type { WrittenDate } from './written-date.ts';
import { readDateAfter } from './written-date.ts';
import { findCitations, readNumberedCitation } from './written-citation.ts';

/** Whether text is written as a citation, whether or not anything here is meant by it. */
export function isCitation(text: string): boolean {
  return readCitation(text) !== undefined;
}

/** What may follow a position and says nothing more: 第24项任务, …的规定。 */
const TAIL = /(?:的?(?:任务|内容|规定|要求|措施|工作))?[\s。．，,；;！!]*$/u;
/** What the title of an official document ends in. */
const KIND =
  /(?:方案|规划|计划|意见|办法|通知|条例|决定|纲要|细则|规定|目录|要点|法)(?:[（(][^（()）]*[）)])?\s*$/u;

/**
 * Reads what a person typed as one citation: marked, an address, by 文号, a bare position, or a free title, alone or with a
 * position.
 */
export function readCitation(text: string): WrittenCitation | undefined {
  const [marked] = findCitations(text);
  if (marked?.title !== undefined || marked?.address !== undefined) return marked;
  const number =
    documentNumberPattern.exec(text) ??
    looseDocumentNumberPattern.exec(text) ??
    (marked === undefined ? null : shortDocumentNumberPattern.exec(text));
  if (number !== null) return readNumberedCitation(text, number.index, number[0].length);
  const end = TAIL.exec(text)?.index ?? text.length;
  const position = findTrailingPosition(text.slice(0, end)) ?? findTrailingPosition(text);
  if (position === undefined) {
    const whole = splitDate(text);
    return KIND.test(whole.title)
      ? {
          ...toSpan(text, 0, text.length),
          title: { ...toSpan(text, 0, whole.title.trimEnd().length), isFree: true },
          ...(whole.date && { date: whole.date }),
        }
      : undefined;
  }
  const { title, date } = splitDate(text.slice(0, position.start));
  const isBare = title.trim() === '';
  // A number alone is something to search for, not a position.
  if (isBare && /^[\d０-９]+(?:[.．][\d０-９]+)?$/u.test(text.trim())) return undefined;
  return {
    ...toSpan(text, 0, text.length),
    position,
    ...(isBare ? {} : { title: { ...toSpan(text, 0, title.length), isFree: true } }),
    ...(date && { date }),
  };
}

/** 某市关于印发某规划的通知（2022年12月29日）: a title without marks and the date after it. */
function splitDate(words: string): { readonly title: string; readonly date?: WrittenDate } {
  const at = /[（(][^（()）]*[）)]\s*$/u.exec(words)?.index;
  const dated = at === undefined ? undefined : readDateAfter(words, at);
  return at === undefined || dated?.end !== words.trimEnd().length
    ? { title: words }
    : { title: words.slice(0, at), date: dated.date };
}

/** The longest position that reaches to the end of the text. */
function findTrailingPosition(text: string): ReturnType<typeof parsePosition> {
  const end = text.trimEnd().length;
  for (let start = 0; start < end; start += 1) {
    // A number that goes on to the left (2022-2026) would be cut in two.
    if (/[\d０-９]/u.test(text[start] ?? '') && /[\d０-９.．—-]/u.test(text[start - 1] ?? '')) continue;
    const position = parsePosition(text.slice(0, end), start);
    if (position?.end === end) return position;
  }
  return undefined;
}
