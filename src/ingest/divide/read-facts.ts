import { readAbsoluteDates } from '../../domain/text/dates/read-absolute-dates.ts';
import { isIssuerName } from './seed-line-kinds.ts';

/** What a line of facts can say about a document. */
export type FactName =
  | 'title'
  | 'index-number'
  | 'document-number'
  | 'issuers'
  | 'head'
  | 'category'
  | 'summary'
  | 'signed'
  | 'published'
  | 'repealed'
  | 'validity'
  | 'publisher'
  | 'views'
  | 'unknown';

/** One labelled fact of a head table or publisher line. */
export interface Fact {
  readonly name: FactName;
  /** Its label as printed, without colon and spaces. */
  readonly label: string;
  /** As printed, a date as `YYYY-MM-DD`; never empty. */
  readonly value: string;
  /** Time printed with a date, `HH:mm` or `HH:mm:ss`. */
  readonly time?: string;
}

const NAMES: ReadonlyMap<string, FactName> = new Map([
  ['标题', 'title'],
  ['名称', 'title'],
  ['索引号', 'index-number'],
  ['发文字号', 'document-number'],
  ['文号', 'document-number'],
  ['发文机构', 'issuers'],
  ['发文机关', 'issuers'],
  ['发文机关标志', 'head'],
  ['信息分类', 'category'],
  ['主题分类', 'category'],
  ['概述', 'summary'],
  ['成文日期', 'signed'],
  ['公开日期', 'published'],
  ['发布日期', 'published'],
  ['发布时间', 'published'],
  ['废止日期', 'repealed'],
  ['有效性', 'validity'],
  ['时效性', 'validity'],
  ['发布者', 'publisher'],
  ['发布人', 'publisher'],
  ['发布机构', 'publisher'],
  ['来源', 'publisher'],
  ['信息来源', 'publisher'],
  ['浏览次数', 'views'],
  ['阅读次数', 'views'],
  ['点击次数', 'views'],
]);

/** The facts of a line that holds nothing else; `undefined` where it is not such a line. */
export function readFacts(line: string): readonly Fact[] | undefined {
  return (
    readTableRow(line) ??
    readPublisherLine(line) ??
    readTimestamp(line) ??
    readDocumentNumber(line) ??
    readHead(line)
  );
}

/** `索 引 号: | 1115… | 发文字号: | 乌教发〔2024〕50号 |`; an empty cell, or none, stands for an absent fact. */
function readTableRow(line: string): readonly Fact[] | undefined {
  if (!line.includes('|')) return undefined;
  const cells = line.split('|').map((cell) => cell.trim());
  const labels = cells.map(readCellLabel);
  if (!labels.some((label) => label !== undefined && NAMES.has(label))) return undefined;
  return labels.flatMap((label, index) => {
    const value = labels[index + 1] === undefined ? cells[index + 1] : undefined;
    return label === undefined || !value ? [] : [createFact(label, value)];
  });
}

function readCellLabel(cell: string): string | undefined {
  return /^([\p{Script=Han}\s]+)[:：]$/u.exec(cell)?.[1]?.replace(/\s/g, '');
}

/** `发布者:区发改局 发布日期:2023-01-29 15:20:34 浏览次数:12581` */
function readPublisherLine(line: string): readonly Fact[] | undefined {
  const labelled = /(?:^|\s)(\p{Script=Han}{2,5})\s*[:：]/gu;
  const marks = [...line.matchAll(labelled)].filter(([, label]) => NAMES.has(label ?? ''));
  if (marks[0]?.index !== 0) return undefined;
  return marks.flatMap((mark, index) => {
    const value = line.slice(mark.index + mark[0].length, marks[index + 1]?.index).trim();
    return value === '' ? [] : [createFact(mark[1] ?? '', value)];
  });
}

/** `2024-05-17 22:51:08`: when a page was put online. */
function readTimestamp(line: string): readonly Fact[] | undefined {
  return /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\s+\d{1,2}:\d{2}(?::\d{2})?$/.test(line)
    ? [createFact('发布日期', line)]
    : undefined;
}

/** `乌教发〔2024〕50号` on a line of its own. */
function readDocumentNumber(line: string): readonly Fact[] | undefined {
  return /^\p{Script=Han}{2,12}[〔[［(（【]\d{4}[〕\]］)）】]\d{1,4}号$/u.test(line)
    ? [createFact('发文字号', line)]
    : undefined;
}

/** `示例县人民政府办公室文件`: the head over an official document, which names the body that issues it. */
function readHead(line: string): readonly Fact[] | undefined {
  const name = /^(\p{Script=Han}{2,40})文件$/u.exec(line)?.[1];
  return name !== undefined && isIssuerName(name) ? [createFact('发文机关标志', line)] : undefined;
}

const DATES: ReadonlySet<FactName> = new Set<FactName>(['signed', 'published', 'repealed']);

function createFact(label: string, value: string): Fact {
  const name = NAMES.get(label) ?? 'unknown';
  const date = DATES.has(name) ? readAbsoluteDates(value)[0]?.due : undefined;
  const time = date === undefined ? undefined : /\s(\d{1,2}:\d{2}(?::\d{2})?)$/.exec(value)?.[1];
  return {
    name,
    label,
    value: date ?? value,
    ...(time === undefined ? {} : { time: time.padStart(5, '0') }),
  };
}
