import { allMatches } from '../../domain/text/all-matches.ts';
import { readAbsoluteDates } from '../../domain/text/dates/read-absolute-dates.ts';
import { isIssuerName } from './seed-line-kinds.ts';

/**
 * What a line of facts can say about a document; `page` is said of the page or the copy and goes nowhere, `unknown` stands
 * under a label that no form of page known here has.
 */
export type FactName =
  | 'title'
  | 'index-number'
  | 'document-number'
  | 'issuers'
  | 'head'
  | 'category'
  | 'keywords'
  | 'summary'
  | 'signed'
  | 'effective'
  | 'generated'
  | 'published'
  | 'repealed'
  | 'validity'
  | 'publisher'
  | 'views'
  | 'page'
  | 'unknown';

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

const LABELS: Readonly<Record<Exclude<FactName, 'unknown'>, readonly string[]>> = {
  title: ['标题', '名称', '文件名称', '信息名称'],
  'index-number': ['索引号', '索取号', '信息索引', '信息索引号'],
  'document-number': ['发文字号', '文号', '文件编号', '文件字号', '令号'],
  issuers: ['发文机构', '发文机关', '发文单位', '制发机关', '印发机关'],
  head: ['发文机关标志'],
  category: ['信息分类', '信息类别', '主题分类', '组配分类', '体裁分类'],
  keywords: ['主题词', '关键词'],
  summary: ['概述', '内容概述', '内容摘要'],
  signed: ['成文日期', '成文时间', '发文日期', '发文时间'],
  effective: ['施行日期', '实施日期', '生效日期'],
  generated: ['生成日期', '生成时间'],
  published: ['公开日期', '公开时间', '发布日期', '发布时间'],
  repealed: ['废止日期', '失效日期'],
  validity: ['有效性', '时效性'],
  publisher: ['发布者', '发布人', '发布机构', '发布单位', '发布部门', '来源', '信息来源', '文章来源', '出自'],
  views: ['浏览次数', '阅读次数', '点击次数', '浏览量', '阅读量', '点击量', '访问量', '浏览数', '点击数'],
  page: [
    '公开范围',
    '公开方式',
    '公开形式',
    '公开类别',
    '公开属性',
    '公开时限',
    '字体',
    '字号',
    '责任编辑',
    '信息状态',
  ],
};

const NAMES: ReadonlyMap<string, FactName> = new Map(
  (Object.keys(LABELS) as (keyof typeof LABELS)[]).flatMap((name) =>
    LABELS[name].map((label) => [label, name]),
  ),
);

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

/** `信息代码：甲`, where a line of facts may stand: a label that no form of page known here has, and what is said under it. */
export function readUnknownFact(line: string): Fact | undefined {
  const [, label, value] = /^(\p{Script=Han}{2,8})\s*[:：]\s*(.*)$/u.exec(line.slice(0, LONGEST_VALUE)) ?? [];
  return label === undefined ? undefined : { name: 'unknown', label, value: value ?? '' };
}

const LONGEST_VALUE = 500;

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
  return cell.length > LONGEST_LABEL
    ? undefined
    : /^([\p{Script=Han}\s]+)[:：]$/u.exec(cell)?.[1]?.replace(/\s/g, '');
}

/** Characters of a label, with the spaces that set it out: `索　引　号`. */
const LONGEST_LABEL = 16;

/** `发布者:区发改局 发布日期:2023-01-29 15:20:34 浏览次数:12581` */
function readPublisherLine(line: string): readonly Fact[] | undefined {
  const marks = findLabels(line);
  const first = marks[0];
  if (first === undefined || !marks.some(({ label }) => NAMES.has(label))) return undefined;
  const before = line.slice(0, first.start);
  if (!/^[【[（(]?$/u.test(before)) return undefined;
  return marks.flatMap(({ label, end }, index) => {
    const printed = line
      .slice(end, marks[index + 1]?.start)
      .replace(/\|/g, ' ')
      .trim();
    const value = before !== '' && index === marks.length - 1 ? printed.replace(/[】\]）)]$/u, '') : printed;
    return value === '' ? [] : [createFact(label, value)];
  });
}

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
        ({ label }, index) => NAMES.has(label) || (index === starts.length - 1 && /^.{2,8}$/u.test(label)),
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
  `(?:${[...NAMES.keys()].toSorted((a, b) => b.length - a.length).join('|')})\\s*[:：]`,
  'u',
);

/** `关于印发某方案的通知发布日期：2024-01-02 字体：[大 中 小]`; `undefined` where no label follows other words. */
export function splitFacts(line: string): TitleWithFacts | undefined {
  const offset = anyLabel.exec(line)?.index ?? 0;
  if (offset === 0 || readFacts(line.slice(offset)) === undefined) return undefined;
  const title = line.slice(0, offset).replace(/[ \t\u00a0\u2000-\u200a\u3000【[（(]+$/u, '');
  return title === '' ? undefined : { title, offset: title.length };
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

const DATES: ReadonlySet<FactName> = new Set<FactName>([
  'signed',
  'effective',
  'generated',
  'published',
  'repealed',
]);

/** What stands under such a label is a day. */
export function isDated(name: FactName): boolean {
  return DATES.has(name);
}

function createFact(label: string, value: string): Fact {
  const name = NAMES.get(label) ?? 'unknown';
  const date = isDated(name) ? readAbsoluteDates(value)[0]?.due : undefined;
  const time = date === undefined ? undefined : /\s(\d{1,2}:\d{2}(?::\d{2})?)$/.exec(value)?.[1];
  return {
    name,
    label,
    value: date ?? value,
    ...(time === undefined ? {} : { time: time.padStart(5, '0') }),
  };
}
