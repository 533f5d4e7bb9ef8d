import { isLayoutSpace, trimLayoutSpace } from '../../domain/text/layout-space.ts';
import { foldDigits } from '../../domain/text/numerals/fold-digits.ts';
import { readDocumentKind } from '../drafts/read-document-kind.ts';
import type { HeadLines } from './drop-page-titles.ts';
import { dropAboveNamedTitle, dropPageTitle, dropSiteName, dropTitleCopy } from './drop-page-titles.ts';
import { isDated } from './fact-labels.ts';
import { isPageMatter } from './line-forms.ts';
import { isPageFurniture, isPagePath } from './page-furniture.ts';
import type { Fact } from './read-facts.ts';
import { readFacts, readUnknownFact, splitFacts } from './read-facts.ts';
import { LONGEST_TITLE, endsSentence } from './seed-line-kinds.ts';
import type { LineKind, SeedLine } from './seed-line.ts';

export interface SettledHead {
  readonly lines: readonly SeedLine[];
  /** Number of lines of the head: those before the first sentence, salutation or numbered heading. */
  readonly headEnd: number;
}

/**
 * Says what the lines above a document are that their form alone does not tell: the number of an order over two lines,
 * labels that no known page has, what a page prints behind the title on its line, what stands above the path of the
 * page, and a title that the page prints before the document does.
 */
export function settleHead(lines: readonly SeedLine[]): SettledHead {
  const headEnd = findHeadEnd(lines);
  const steps = [
    takeValuesBelow,
    splitTitleLines,
    takeUnknownLabels,
    takeOrderNumber,
    dropAbovePath,
    dropAboveNamedTitle,
    dropSiteName,
    dropTitleCopy,
    dropPageTitle,
  ];
  const closesWithAddressee = /[：:]$/u.test(lines[headEnd]?.text ?? '');
  const head = steps.reduce<HeadLines>(
    (settled, step) => step(settled, closesWithAddressee),
    lines.slice(0, headEnd),
  );
  return { lines: [...head, ...lines.slice(headEnd)], headEnd: head.length };
}

function findHeadEnd(lines: readonly SeedLine[]): number {
  const firstProse = lines.findIndex(({ is }) => is.kind === 'prose');
  const end = lines.findIndex((line, index) => {
    if (line.is.kind === 'prose')
      return endsSentence(line.text) && !isEmptyLabel(lines, index, index === firstProse);
    return line.is.kind === 'heading' || line.is.kind === 'list-item' || line.is.kind === 'row';
  });
  return end === -1 ? lines.length : end;
}

/** Those whom a document is sent to: no label. */
const RECIPIENTS = /^各|(?:政府|单位|部门|学校|院校|企业|公司|[厅局办部院会])$/u;

/**
 * `信息代码：` with nothing behind it: no salutation, since other matter of the page comes next, or the title does.
 * @param isFirst nothing but matter of the page stands above it
 */
function isEmptyLabel(lines: readonly SeedLine[], index: number, isFirst: boolean): boolean {
  const [line, next, afterNext] = [lines[index], lines[index + 1], lines[index + 2]];
  const fact = line && readUnknownFact(line.text);
  if (!next || fact?.value !== '' || RECIPIENTS.test(fact.label)) return false;
  if (isPageMatter(next)) return true;
  if (next.is.kind !== 'prose') return false;
  if (afterNext && isPageMatter(afterNext)) return true;
  const isTitle = next.text.length <= LONGEST_TITLE && readDocumentKind(next.text) !== undefined;
  return !endsSentence(next.text) && (isLabelled(next) || (isFirst && isTitle));
}

function isLabelled({ text }: SeedLine): boolean {
  return readUnknownFact(text) !== undefined;
}

/** 索引号： on a line, and what is said under it on the next, several in a row. */
function takeValuesBelow(head: HeadLines): HeadLines {
  const taken = new Map<SeedLine, LineKind>();
  let pairs = 0;
  for (let index = 0; index + 1 < head.length; index += 1) {
    const [label, value, following] = [head[index], head[index + 1], head[index + 2]];
    if (!label || !value || !isLoneLabel(label) || isLoneLabel(value)) {
      pairs = 0;
      continue;
    }
    const facts =
      readFacts(label.text + value.text) ??
      [readUnknownFact(label.text + value.text)].filter((fact) => fact !== undefined);
    if ((pairs === 0 && !(following && isLoneLabel(following))) || !isValue(facts, value)) continue;
    taken.set(label, { kind: 'facts', facts: [] }).set(value, { kind: 'facts', facts });
    pairs += 1;
    index += 1;
  }
  return head.map((line) => ({ ...line, is: taken.get(line) ?? line.is }));
}

/** A label with nothing behind it. */
function isLoneLabel({ is, text }: SeedLine): boolean {
  const isEmpty =
    is.kind === 'facts' ? is.facts.length === 0 : is.kind === 'prose' && readUnknownFact(text)?.value === '';
  return isEmpty && (text.match(/[:：]/gu) ?? []).length === 1;
}

/** It may be said under its label: a title under that of titles alone, a day under that of days. */
function isValue(facts: readonly Fact[], { text, is }: SeedLine): boolean {
  const [fact] = facts;
  if (fact === undefined || is.kind === 'furniture' || text.length > LONGEST_TITLE) return false;
  if (isDated(fact.name)) return /^\d{4}-\d{2}/u.test(fact.value);
  return fact.name === 'title' || fact.name === 'summary' || readDocumentKind(text) === undefined;
}

/** A title and what the page prints behind it on one line become two lines. */
function splitTitleLines(head: HeadLines): HeadLines {
  return head.flatMap((line) => {
    const tail = line.is.kind === 'prose' ? findTail(line.text) : undefined;
    if (tail === undefined) return [line];
    const { offset, is } = tail;
    const title = trimLayoutSpace(line.text.slice(0, offset));
    const text = trimLayoutSpace(line.text.slice(offset));
    const skipped = line.text.indexOf(text, offset);
    const moved: SeedLine = {
      ...line,
      text,
      position: { ...line.position, column: line.position.column + [...line.text.slice(0, skipped)].length },
      start: line.start + skipped,
      is,
    };
    return [{ ...line, text: title, end: line.start + title.length }, moved];
  });
}

interface Tail {
  /** UTF-16 offset in the line. */
  readonly offset: number;
  readonly is: LineKind;
}

function findTail(text: string): Tail | undefined {
  if (text.length > LONGEST_TITLE) return undefined;
  const views = findGluedViews(text);
  if (views !== undefined)
    return { offset: views, is: { kind: 'furniture', reason: '网页上的浏览次数，紧接标题' } };
  const split = splitFacts(text);
  if (split === undefined) return undefined;
  const isSetOff = isLayoutSpace(text.charAt(split.offset)) || readDocumentKind(split.title) !== undefined;
  if (!isSetOff) return undefined;
  const rest = trimLayoutSpace(text.slice(split.offset));
  if (isPageFurniture(rest)) return { offset: split.offset, is: { kind: 'furniture' } };
  const facts = readFacts(rest);
  return facts && { offset: split.offset, is: { kind: 'facts', facts } };
}

/** `关于印发某方案的通知6890`: offset of the number of views that a page prints right behind a title; `undefined` where it does not. */
function findGluedViews(text: string): number | undefined {
  if (text.length > LONGEST_TITLE) return undefined;
  const digits = /(?<=\p{Script=Han})\d{1,7}$/u.exec(text);
  return digits !== null && readDocumentKind(text.slice(0, digits.index)) !== undefined
    ? digits.index
    : undefined;
}

/** Labels that no known page has, where the head is one of labels or of a notice. */
function takeUnknownLabels(head: HeadLines, closesWithAddressee: boolean): HeadLines {
  const isTaken = (line: SeedLine): boolean =>
    line.is.kind === 'prose' && isLabelled(line) && !/关于|^附/u.test(line.text);
  if (
    !(closesWithAddressee || head.some(isPageMatter)) ||
    !head.some((line) => line.is.kind === 'prose' && !isTaken(line))
  ) {
    return head;
  }
  return head.map((line) => {
    const fact = isTaken(line) ? readUnknownFact(line.text) : undefined;
    return fact === undefined ? line : { ...line, is: { kind: 'facts', facts: [fact] } };
  });
}

/** `国务院令第588号` beneath a whole title: the number of the document. Above a title it is the head of an order. */
function takeOrderNumber(head: HeadLines): HeadLines {
  return head.map((line, index) => {
    if (line.is.kind !== 'prose' || !ORDER_NUMBER.test(foldDigits(line.text))) return line;
    const above = head.slice(0, index).findLast(({ is }) => is.kind === 'prose');
    if (above === undefined || readDocumentKind(above.text) === undefined) return line;
    return {
      ...line,
      is: { kind: 'facts', facts: [{ name: 'document-number', label: '发文字号', value: line.text }] },
    };
  });
}

const ORDER_NUMBER = /^\p{Script=Han}{2,30}令第[\d一二三四五六七八九十百〇零]+号$/u;

/** What stands above the path of a page (当前位置：…) is the head of the page. */
function dropAbovePath(head: HeadLines): HeadLines {
  const path = head.findLastIndex(({ is, text }) => is.kind === 'furniture' && isPagePath(text));
  if (!head.slice(path + 1).some(({ is }) => is.kind === 'prose')) return head;
  const reason = '网页路径以上的栏目或网站名称，不属于文件正文';
  return head.map((line, index) =>
    index < path && line.is.kind === 'prose' ? { ...line, is: { kind: 'furniture', reason } } : line,
  );
}
