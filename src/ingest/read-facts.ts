import { parseChineseDate } from './parse-chinese-date.ts';

/** What a line of facts can say about a document. */
export type FactName =
  | 'title'
  | 'index-number'
  | 'document-number'
  | 'issuers'
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
  /** As printed; a date in ISO form. Never empty. */
  readonly value: string;
}

const NAMES: Readonly<Record<string, FactName>> = {
  标题: 'title',
  名称: 'title',
  索引号: 'index-number',
  发文字号: 'document-number',
  文号: 'document-number',
  发文机构: 'issuers',
  发文机关: 'issuers',
  信息分类: 'category',
  主题分类: 'category',
  概述: 'summary',
  成文日期: 'signed',
  公开日期: 'published',
  发布日期: 'published',
  发布时间: 'published',
  废止日期: 'repealed',
  有效性: 'validity',
  时效性: 'validity',
  发布者: 'publisher',
  发布人: 'publisher',
  发布机构: 'publisher',
  来源: 'publisher',
  信息来源: 'publisher',
  浏览次数: 'views',
  阅读次数: 'views',
  点击次数: 'views',
};

const DATES: ReadonlySet<FactName> = new Set(['signed', 'published', 'repealed']);

/** The facts of a line that holds nothing else; `undefined` where it is not such a line. */
export function readFacts(line: string): readonly Fact[] | undefined {
  return readTableRow(line) ?? readPublisherLine(line) ?? readTimestamp(line) ?? readDocumentNumber(line);
}

/** `索 引 号: | 1115… | 发文字号: | 乌教发〔2024〕50号 |`; an empty cell, or none, stands for an absent fact. */
function readTableRow(line: string): readonly Fact[] | undefined {
  if (!line.includes('|')) return undefined;
  const cells = line.split('|').map((cell) => cell.trim());
  const labels = cells.map(readLabel);
  if (!labels.some((label) => label !== undefined && label in NAMES)) return undefined;
  return labels.flatMap((label, index) => {
    const value = labels[index + 1] === undefined ? cells[index + 1] : undefined;
    return label === undefined || !value ? [] : [createFact(label, value)];
  });
}

/** `发布者:区发改局 发布日期:2023-01-29 15:20:34 浏览次数:12581` */
function readPublisherLine(line: string): readonly Fact[] | undefined {
  const pattern = /(?:^|\s)([\p{Script=Han}]{2,5})\s*[:：]/gu;
  const labels = [...line.matchAll(pattern)].filter((match) => (match[1] ?? '') in NAMES);
  if (labels[0]?.index !== 0) return undefined;
  return labels.flatMap((match, index) => {
    const value = line.slice(match.index + match[0].length, labels[index + 1]?.index).trim();
    return value === '' ? [] : [createFact(match[1] ?? '', value)];
  });
}

/** `2024-05-17 22:51:08`: when a page was put online. */
function readTimestamp(line: string): readonly Fact[] | undefined {
  return parseIsoDate(line) === undefined ? undefined : [createFact('发布日期', line)];
}

/** `乌教发〔2024〕50号` on a line of its own. */
function readDocumentNumber(line: string): readonly Fact[] | undefined {
  const pattern = /^\p{Script=Han}{2,12}[〔[［(（【]\d{4}[〕\]］)）】]\d{1,4}号$/u;
  return pattern.test(line) ? [createFact('发文字号', line)] : undefined;
}

function readLabel(cell: string): string | undefined {
  return /^([\p{Script=Han}\s]+)[:：]$/u.exec(cell)?.[1]?.replace(/\s/g, '');
}

function createFact(label: string, value: string): Fact {
  const name = NAMES[label] ?? 'unknown';
  const date = DATES.has(name) ? (parseIsoDate(value) ?? parseChineseDate(value)) : undefined;
  return { name, label, value: date ?? value };
}

/** `2024-07-17 00:00:00`, `2024/7/17` → `2024-07-17`. */
function parseIsoDate(text: string): string | undefined {
  const match = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/.exec(text);
  if (!match) return undefined;
  const [, year = '', month = '', day = ''] = match;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
