import { normaliseDocumentNumber } from './normalise-document-number.ts';
import type { DocumentReference } from './reference.ts';

const NUMBER =
  '[\\p{Script=Han}]{1,12}\\s*[〔［\\[（(【﹝]\\s*[\\d０-９]{4}\\s*[〕］\\])）】﹞]\\s*第?\\s*[\\d０-９]+\\s*号';
const numberText = new RegExp(NUMBER, 'gu');
const followingNumber = new RegExp(
  `^\\s*(?:[（(〔［\\[【]\\s*)?(?<number>${NUMBER})(?:\\s*[）)〕］\\]】])?`,
  'u',
);
const pairs: ReadonlyMap<string, string> = new Map([
  ['《', '》'],
  ['〈', '〉'],
]);

/**
 * Every document that a text names, in printed order: each 《…》, each title nested in one in 〈〉 or 《》, and each
 * 文号 that follows no title. A 文号 right after 》, in brackets or not, belongs to that title.
 * A 《 that is never closed names nothing.
 */
export function findReferences(text: string): DocumentReference[] {
  // Most lines name nothing, and every document is asked.
  if (!text.includes('《') && !text.includes('号')) return [];
  const titles = findTitles(text);
  const outer = titles.filter((title) => !title.isNested);
  const numbers = [...(text.includes('号') ? text.matchAll(numberText) : [])]
    .filter(
      (match) => !outer.some(({ start, end }) => start < match.index + match[0].length && match.index < end),
    )
    .map((match) => ({
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
      documentNumber: normaliseDocumentNumber(trimLeadIn(match[0])),
      isNested: false,
    }));
  return [...titles, ...numbers].sort((a, b) => a.start - b.start || b.end - a.end);
}

function findTitles(text: string): DocumentReference[] {
  const titles: DocumentReference[] = [];
  const open: { readonly start: number; readonly closing: string }[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? '';
    const closing = pairs.get(character);
    // 〈 opens a title only inside 《》; alone it is a bracket like any other.
    if (closing !== undefined && (character === '《' || open.length > 0))
      open.push({ start: index, closing });
    if (open.at(-1)?.closing !== character) continue;
    const start = open.pop()?.start ?? index;
    titles.push(readTitle(text, start, index + 1, open.length > 0));
  }
  return titles;
}

function readTitle(text: string, start: number, close: number, isNested: boolean): DocumentReference {
  const title = text.slice(start + 1, close - 1);
  const following = isNested ? null : followingNumber.exec(text.slice(close));
  const number = following?.groups?.['number'];
  const end = close + (following?.[0].length ?? 0);
  return {
    text: text.slice(start, end),
    start,
    end,
    title,
    ...(number === undefined ? {} : { documentNumber: normaliseDocumentNumber(number) }),
    isNested,
  };
}

/** Verbs that run into the agency code when a 文号 stands in a sentence: 根据国发〔2019〕4号. */
function trimLeadIn(number: string): string {
  return number.replace(
    /^.*?(?:根据|按照|依据|参照|落实|执行|贯彻|关于|以及|和|见|附|即|为|文号)(?=.+[〔［[（(【﹝])/u,
    '',
  );
}
