import { YEAR_BRACKETS } from '../../domain/references/normalise-document-number.ts';
import { allMatches } from '../../domain/text/all-matches.ts';
import { readAbsoluteDates } from '../../domain/text/dates/read-absolute-dates.ts';
import type { FactName } from './fact-labels.ts';
import { FACT_LABELS, isDated } from './fact-labels.ts';
import { isIssuerName } from './seed-line-kinds.ts';

/** One labelled fact of a head table or publisher line. */
export interface Fact {
  readonly name: FactName;
  /** Its label as printed, without colon and spaces. */
  readonly label: string;
  /** As printed, a date as `YYYY-MM-DD`; empty only under an unknown label. */
  readonly value: string;
  /** Time printed with a date, `HH:mm` or `HH:mm:ss`. */
  readonly time?: string;
}

/** The facts of a line that holds nothing else; `undefined` where it is not such a line. */
export function readFacts(line: string): readonly Fact[] | undefined {
  return (
    readTableRow(line) ??
    readBareRow(line) ??
    readBracketedLabels(line) ??
    readPublisherLine(line) ??
    readTimestamp(line) ??
    readDocumentNumber(line) ??
    readHead(line)
  );
}

/**
 * `信息代码：甲`, `【有效期】乙`, where a line of facts may stand: a label that no form of page known here has, and what is said
 * under it.
 */
export function readUnknownFact(line: string): Fact | undefined {
  const start = line.slice(0, LONGEST_VALUE);
  const [, label, value] =
    /^(\p{Script=Han}{2,8})\s*[:：]\s*(.*)$/u.exec(start) ??
    /^【(\p{Script=Han}{2,8})】[:：]?\s*([^【】]*)$/u.exec(start) ??
    [];
  return label === undefined ? undefined : { name: 'unknown', label, value: value ?? '' };
}

const LONGEST_VALUE = 500;

const DAY = '\\d{4}(?:[-/.]\\d{1,2}[-/.]\\d{1,2}|年\\d{1,2}月\\d{1,2}日)';
const TIME = '\\d{1,2}:\\d{2}(?::\\d{2})?';

/** `索 引 号: | 1115… | 发文字号: | 乌教发〔2024〕50号 |`; an empty cell, or none, stands for an absent fact. */
function readTableRow(line: string): readonly Fact[] | undefined {
  if (!line.includes('|')) return undefined;
  const cells = line.split('|').map((cell) => cell.trim());
  const labels = cells.map(readCellLabel);
  if (!labels.some((label) => label !== undefined && FACT_LABELS.has(label))) return undefined;
  return labels.flatMap((label, index) => {
    const value = labels[index + 1] === undefined ? cells[index + 1] : undefined;
    return label === undefined || !value ? [] : [createFact(label, value)];
  });
}

/** `| 索引号 | 1115… | 发文机关 | 某局 |`: labels without colons and values by turns; none of the values is a label, as a head of columns is. */
function readBareRow(line: string): readonly Fact[] | undefined {
  if (!/^\|.*\|$/u.test(line)) return undefined;
  const cells = line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
  const labels = cells.filter((_, index) => index % 2 === 0).map((cell) => cell.replace(/\s/gu, ''));
  const values = cells.filter((_, index) => index % 2 === 1);
  const isLabelled =
    labels.length === values.length &&
    FACT_LABELS.has(labels[0] ?? '') &&
    labels.every((label) => label === '' || /^\p{Script=Han}{2,8}$/u.test(label));
  if (!isLabelled || values.some((value) => FACT_LABELS.has(value.replace(/\s/gu, '')))) return undefined;
  return labels.flatMap((label, index) => {
    const value = values[index] ?? '';
    return label === '' || value === '' ? [] : [createFact(label, value)];
  });
}

/** `【文号】 示教〔2018〕9号【公开日期】 2018-05-20`: labels in brackets, one of which is known at least. */
function readBracketedLabels(line: string): readonly Fact[] | undefined {
  if (!line.startsWith('【')) return undefined;
  const pairs = allMatches(line, BRACKETED_LABEL);
  const isWhole = pairs.map(([pair]) => pair).join('') === line;
  const facts = pairs.map(([, label = '', value = '']) => ({
    label: label.replace(/\s/gu, ''),
    value: value.trim(),
  }));
  if (!isWhole || !facts.some(({ label }) => FACT_LABELS.has(label))) return undefined;
  return facts.flatMap(({ label, value }) => (value === '' ? [] : [createFact(label, value)]));
}

const BRACKETED_LABEL = /【([\p{Script=Han}\s]{2,16})】[:：]?([^【】]*)/gu;

function readCellLabel(cell: string): string | undefined {
  return cell.length > LONGEST_LABEL
    ? undefined
    : /^([\p{Script=Han}\s]+)[:：]$/u.exec(cell)?.[1]?.replace(/\s/g, '');
}

/** Characters of a label, with the spaces that set it out: `索　引　号`. */
const LONGEST_LABEL = 16;

/** `发布者:区发改局 发布日期:2023-01-29 15:20:34 浏览次数:12581`, `2023-01-29 来源:区发改局` */
function readPublisherLine(line: string): readonly Fact[] | undefined {
  const marks = findLabels(line);
  const first = marks[0];
  if (first === undefined || !marks.some(({ label }) => FACT_LABELS.has(label))) return undefined;
  const before = line.slice(0, first.start);
  const day = DAY_BEFORE.exec(before)?.[1];
  if (day === undefined && !/^[【[（(]?$/u.test(before)) return undefined;
  const published = day === undefined ? [] : [createFact('发布日期', day)];
  const labelled = marks.flatMap(({ label, end }, index) => {
    const printed = line
      .slice(end, marks[index + 1]?.start)
      .replace(/\|/g, ' ')
      .trim();
    const isBracketed = before !== '' && day === undefined && index === marks.length - 1;
    const value = isBracketed ? printed.replace(/[】\]）)]$/u, '') : printed;
    return value === '' ? [] : [createFact(label, value)];
  });
  return [...published, ...labelled];
}

/** The day, and the time, that a page prints before its first label. */
const DAY_BEFORE = new RegExp(`^(${DAY}(?:\\s+${TIME})?)\\s+$`, 'u');

interface LabelMark {
  readonly label: string;
  /** Offsets in the line, the colon included. */
  readonly start: number;
  readonly end: number;
}

const COLON = /[:：]/g;
const WORD_START = /(?<!\p{Script=Han})\p{Script=Han}/gu;

/** Each colon of a line with the label before it: the longest one known, or the word that it ends. */
function findLabels(line: string): readonly LabelMark[] {
  const marks: LabelMark[] = [];
  for (const { index: colon } of allMatches(line, COLON)) {
    const from = Math.max(marks.at(-1)?.end ?? 0, colon - LONGEST_LABEL);
    const [before] = /[\p{Script=Han}\s]*$/u.exec(line.slice(from, colon)) ?? [''];
    const begin = colon - before.length;
    const starts = allMatches(before, WORD_START).map(({ index }) => begin + index);
    const found = starts
      .map((start) => ({ start, end: colon + 1, label: line.slice(start, colon).replace(/\s/g, '') }))
      .filter(
        ({ label }, index) =>
          FACT_LABELS.has(label) || (index === starts.length - 1 && /^.{2,8}$/u.test(label)),
      );
    if (found[0]) marks.push(found[0]);
  }
  return marks;
}

/** A title and the labelled facts that the page prints behind it on the same line. */
export interface TitleWithFacts {
  readonly title: string;
  /** UTF-16 offset of the facts in the line. */
  readonly offset: number;
}

const anyLabel = new RegExp(
  `(?:${[...FACT_LABELS.keys()].toSorted((a, b) => b.length - a.length).join('|')})\\s*[:：]`,
  'u',
);

/** `关于印发某方案的通知发布日期：2024-01-02 字体：[大 中 小]`; `undefined` where no label follows other words. */
export function splitFacts(line: string): TitleWithFacts | undefined {
  const offset = anyLabel.exec(line)?.index ?? 0;
  if (offset === 0 || readFacts(line.slice(offset)) === undefined) return undefined;
  const title = line.slice(0, offset).replace(/[ \t\u00a0\u2000-\u200a\u3000【[（(]+$/u, '');
  return title === '' ? undefined : { title, offset: title.length };
}

/** `2024-05-17 22:51:08`, `2018年08月07日 10:20`: when a page was put online. */
function readTimestamp(line: string): readonly Fact[] | undefined {
  return TIMESTAMP.test(line) ? [createFact('发布日期', line)] : undefined;
}

const TIMESTAMP = new RegExp(`^${DAY}\\s+${TIME}$`, 'u');

/** `乌教发〔2024〕50号` on a line of its own. */
function readDocumentNumber(line: string): readonly Fact[] | undefined {
  return DOCUMENT_NUMBER.test(line) ? [createFact('发文字号', line)] : undefined;
}

const DOCUMENT_NUMBER = new RegExp(
  `^\\p{Script=Han}{2,12}${YEAR_BRACKETS.opening}\\d{4}${YEAR_BRACKETS.closing}\\d{1,4}号$`,
  'u',
);

/** `示例县人民政府办公室文件`: the head over an official document, which names the body that issues it. */
function readHead(line: string): readonly Fact[] | undefined {
  const name = /^(\p{Script=Han}{2,40})文件$/u.exec(line)?.[1];
  return name !== undefined && isIssuerName(name) ? [createFact('发文机关标志', line)] : undefined;
}

function createFact(label: string, value: string): Fact {
  const name = FACT_LABELS.get(label) ?? 'unknown';
  const date = isDated(name) ? readAbsoluteDates(value)[0]?.due : undefined;
  const time = date === undefined ? undefined : /\s(\d{1,2}:\d{2}(?::\d{2})?)$/.exec(value)?.[1];
  return {
    name,
    label,
    value: date ?? value,
    ...(time === undefined ? {} : { time: time.padStart(5, '0') }),
  };
}
