import { readDocumentKind } from '../drafts/read-document-kind.ts';
import type { TextPart, TextRole } from './text-part.ts';
import type { LineRange } from './find-contents.ts';
import {
  compactTitle,
  isAddressee,
  isAnnouncementHead,
  isBareAddressee,
  isHistory,
  isIssuerLine,
  isNote,
  isOrderHead,
  isOrderNumber,
  isTitleLine,
  readSigningDate,
} from './line-forms.ts';
import { endsSentence } from './seed-line-kinds.ts';
import type { SeedLine } from './seed-line.ts';
import type { NamedTitles } from './split-texts.ts';

export interface Opening {
  readonly parts: readonly TextPart[];
  /** Index of the first line after it. */
  readonly end: number;
}

/** What stands above the words of a text: title, history, notes, a signature beneath the title, salutation, contents. */
export function divideOpening(
  lines: readonly SeedLine[],
  role: TextRole,
  titles: NamedTitles,
  contents: LineRange | undefined,
): Opening {
  const parts: { readonly name: TextPart['name']; readonly lines: SeedLine[] }[] = [];
  let at = 0;
  const has = (...names: readonly TextPart['name'][]): boolean =>
    parts.some(({ name }) => names.includes(name));
  const take = (name: TextPart['name'], count: number): boolean => {
    if (count === 0) return false;
    const last = parts.at(-1);
    const taken = lines.slice(at, at + count);
    if (last?.name === name) last.lines.push(...taken);
    else parts.push({ name, lines: taken });
    at += count;
    return true;
  };
  const takeOne = (): boolean => {
    const line = lines[at];
    if (line === undefined) return false;
    if (isNote(line)) return take('note', 1);
    if (at === contents?.start) return take('contents', contents.end - at);
    const isAddressed = role === 'notice' || role === 'main';
    if (
      isAddressed &&
      !has('addressee') &&
      (has('title', 'notice-title') ? isAddressee(line) : isBareAddressee(line))
    ) {
      return take('addressee', 1);
    }
    if (has('addressee')) return false;
    if (!has('title', 'notice-title')) {
      return take(role === 'notice' ? 'notice-title' : 'title', countTitleLines(lines, at, role, titles));
    }
    if (!has('history') || parts.at(-1)?.name === 'history') {
      const count = countHistoryLines(lines, at);
      if (count > 0) return take('history', count);
    }
    return !has('signature') && take('signature', countSignatureLines(lines, at));
  };
  while (takeOne());
  return { parts, end: at };
}

/** Words that titles of annexes end with, besides the kinds of document. */
const TITLE_END =
  /(?:[表单]|目录|指标|标准|大纲|纲要|要点|预案|章程|规则|规程|制度|分工|任务|举措|措施|说明|图|书|法|方案|安排|意见)$/u;
/** A title is broken over no more lines. */
const LONGEST_TITLE = 12;
/** What only goes on in a title: 的通知, 和…, （2022—2026年）. */
const CONTINUES = /^(?:[的和与及暨并]|[（(〔])/u;

function countTitleLines(
  lines: readonly SeedLine[],
  at: number,
  role: TextRole,
  { names, notice }: NamedTitles,
): number {
  const first = lines[at];
  if (first === undefined || first.is.kind !== 'prose' || endsSentence(first.text)) return 0;
  const heads = countOrderHeads(lines, at);
  const number = lines[at + heads];
  const isNumbered = number !== undefined && isOrderNumber(number);
  if (heads > 0 && (isNumbered || !isAnnouncementHead(first))) return isNumbered ? heads + 1 : heads;
  const others = first.notes === undefined ? lines.slice(at + 1, at + LONGEST_TITLE) : [];
  const end = others.findIndex(
    (line, index) => !isTitleLine(line) || isHistory(line) || isSetApart(others[index - 1] ?? first, line),
  );
  const run = [first, ...(end === -1 ? others : others.slice(0, end))];
  let joined = '';
  let complete = 0;
  for (const [index, { text }] of run.entries()) {
    joined += compactTitle(text);
    if (names.has(joined) && joined !== notice) return index + 1 + countContinued(run.slice(index + 1));
    const isBracketed = complete === index && CONTINUES.test(text);
    if (readDocumentKind(joined) !== undefined || TITLE_END.test(joined) || (index > 0 && isBracketed))
      complete = index + 1;
  }
  // A title whose end no word shows is as long as its form says; above a table it is one line.
  return complete > 0 ? complete : role === 'annex' ? 1 : run.length;
}

/** Lines of the head of an order: several bodies may stand above a 令 of its own line. */
function countOrderHeads(lines: readonly SeedLine[], at: number): number {
  const first = lines[at];
  if (first === undefined) return 0;
  if (isOrderHead(first) || isAnnouncementHead(first)) return 1;
  const after = lines.findIndex((line, index) => index >= at && !isIssuerLine(line));
  return after > at && lines[after]?.text === '令' ? after - at + 1 : 0;
}

/** Their format says that they are no one title, or a footnote stands between them. */
function isSetApart(line: SeedLine, next: SeedLine): boolean {
  const isContinued = line.level === next.level || CONTINUES.test(next.text);
  return line.notes !== undefined || (line.level !== undefined && !isContinued);
}

/** （2020—2023年）, （试行） beneath a title. */
function countContinued(lines: readonly SeedLine[]): number {
  const end = lines.findIndex(({ text }) => !/^[（(〔][^（）()]*[）)〕]$/u.test(text));
  return end === -1 ? lines.length : end;
}

/** Lines on how a law came about; one in brackets may be broken. */
function countHistoryLines(lines: readonly SeedLine[], at: number): number {
  const first = lines[at];
  if (first === undefined || !isHistory(first)) return 0;
  if (!/^[（(]/u.test(first.text)) {
    const end = lines.findIndex((line, index) => index >= at && !isHistory(line));
    return (end === -1 ? lines.length : end) - at;
  }
  const closing = lines.findIndex(({ text }, index) => index >= at && /[）)]$/u.test(text));
  const isBroken =
    closing > at &&
    closing - at < 12 &&
    lines.slice(at + 1, closing + 1).every(({ is }) => is.kind === 'prose' || is.kind === 'date');
  return isBroken ? closing - at + 1 : 1;
}

/** Issuing bodies and a day in brackets, or that day alone, beneath a title. */
function countSignatureLines(lines: readonly SeedLine[], at: number): number {
  const date = lines.findIndex((line, index) => index >= at && !isIssuerLine(line));
  const line = lines[date];
  const isBracketed = line !== undefined && /^[（(]/u.test(line.text) && readSigningDate(line) !== undefined;
  return isBracketed ? date - at + 1 : 0;
}
