import { foldDigits } from '../../text/numerals/fold-digits.ts';
import type { TextSpan } from '../../text/text-span.ts';
import { toSpan } from '../../text/text-span.ts';
import { documentNumberPattern } from '../reading/document-number-pattern.ts';
import type { WrittenDate } from '../reading/written-date.ts';

/** An entry of a reference list after GB/T 7714, as far as it tells which document is meant. */
export interface ReferenceEntry extends TextSpan {
  readonly title: TextSpan;
  readonly number?: TextSpan;
  readonly date?: WrittenDate;
}

/** The kinds of source under which policy documents are listed. */
const KIND = /[[［](?:EB|Z|R|S|A)(?:\/(?:OL|CD))?[\]］]/gu;
/** What ends before a title: the authors, or the number of the entry. */
const HEAD = /[.．](?:\s+|(?=[\p{Script=Han}《]))|[。；;]|^\s*[[［〔]\d{1,3}[\]］〕]\s*/gu;
const NUMBERED = new RegExp(`[：:]\\s*(${documentNumberPattern.source})\\s*$`, 'u');
const ISSUED = /^\s*[.．]\s*(?:[（(]\s*)?(\d{4}(?:-\d{1,2}(?:-\d{1,2})?)?)\s*(?:[）)]|(?=[.．]))/u;
const REST = /^\s*(?:[.．]?\s*[[［][\d-]+[\]］])?\s*[.．]?\s*(?:https?:\/\/[^\s，。；）]*)?/u;

/**
 * The entries of a text, each on one line: 责任者. 题名：文号[EB/OL]. （日期）[引用日期]. 地址. — on paper [Z]. 年.
 * They name no position in the document.
 */
export function findReferenceEntries(text: string): readonly ReferenceEntry[] {
  return [...text.matchAll(KIND)].flatMap((mark) => {
    const lineStart = text.lastIndexOf('\n', mark.index) + 1;
    const before = text.slice(lineStart, mark.index);
    const head = [...before.matchAll(HEAD)].at(-1);
    const start = lineStart + (head === undefined ? 0 : head.index + head[0].length);
    const words = text.slice(start, mark.index);
    const numbered = NUMBERED.exec(words);
    const title = toSpan(text, start, numbered?.index ?? words.length).text.trimEnd();
    if (title.trim() === '') return [];
    const number = numbered?.[1];
    const after = mark.index + mark[0].length;
    const issued = ISSUED.exec(foldDigits(text.slice(after, after + 40)));
    const dated = after + (issued?.[0].length ?? 0);
    const end = dated + (REST.exec(text.slice(dated))?.[0].length ?? 0);
    return [
      {
        ...toSpan(text, start, end - start),
        title: toSpan(text, start, title.length),
        ...(number === undefined
          ? {}
          : { number: toSpan(text, start + words.lastIndexOf(number), number.length) }),
        ...(issued?.[1] === undefined ? {} : { date: toDate(text, after, issued[0], issued[1]) }),
      },
    ];
  });
}

function toDate(text: string, from: number, stretch: string, digits: string): WrittenDate {
  const date = digits
    .split('-')
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return { ...toSpan(text, from + stretch.indexOf(digits), digits.length), date };
}
