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

/** Each label that a page may print, and what is said under it. */
export const FACT_LABELS: ReadonlyMap<string, FactName> = new Map(
  (Object.keys(LABELS) as (keyof typeof LABELS)[]).flatMap((name) =>
    LABELS[name].map((label) => [label, name]),
  ),
);

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
