import type { KnownPolicy } from '../../document/known-document.ts';
import { citedWork } from '../cited-work.ts';

/** Words that lead to a citation or close it, and say nothing of what is cited. */
const AROUND = [
  ...[
    '根据',
    '依据',
    '按照',
    '依照',
    '遵照',
    '参照',
    '贯彻',
    '落实',
    '执行',
    '贯彻落实',
    '参见',
    '详见',
    '见',
    '按',
    '据',
    '由',
    '在',
  ],
  ...[
    '关于',
    '关于印发',
    '印发',
    '转发',
    '发布',
    '公布',
    '出台',
    '制定',
    '下发',
    '联合印发',
    '引自',
    '出自',
    '摘自',
    '来自',
    '源自',
    '见于',
    '载于',
    '这是',
    '这也是',
    '也是',
    '是',
    '系',
    '为',
    '来源',
    '出处',
    '注',
    '即',
    '的',
    '了',
  ],
  ...[
    '的通知',
    '通知',
    '的意见',
    '的公告',
    '的决定',
    '的公示',
    '文件',
    '文',
    '中',
    '里',
    '所附',
    '附件',
    '及其',
    '这份',
    '文号',
    '发文字号',
    '全文',
    '原文',
    '原文见',
    '链接',
    '网址',
    '地址',
    '之',
  ],
  ...[
    '任务',
    '项任务',
    '内容',
    '规定',
    '要求',
    '措施',
    '工作',
    '条款',
    '所列',
    '所述',
    '提出',
    '明确',
    '指出',
    '部分',
    '精神',
    '等',
    '有关',
    '相关',
  ],
  // As the site's own citations say where its copy is.
  ...['载', '职策', '转录', '访问', '成文', '公开'],
].toSorted((a, b) => b.length - a.length);

/**
 * What is left of words that stand around a citation once all is taken away that needs no reading: punctuation, words that
 * lead to a citation, and the issuers and region of the document cited. Empty when nothing is left.
 * @param headings those of what is cited, which may be written out beside its number
 */
export function unreadWords(
  words: string,
  policy: KnownPolicy | undefined,
  headings: readonly string[] = [],
): string {
  const known = [
    ...headings.map(lettersOf).filter((heading) => heading !== ''),
    ...(policy === undefined ? [] : namesOf(policy)),
    ...AROUND,
  ];
  let left = lettersOf(words);
  for (let before = ''; before !== left;) {
    before = left;
    const name = known.find((each) => left.startsWith(each));
    if (name !== undefined) left = left.slice(name.length);
  }
  return left;
}

/** The names of those who issued a document and of its region, the longest first, without punctuation. */
function namesOf(policy: KnownPolicy): readonly string[] {
  const { issuers } = citedWork(policy);
  const { region, issuersText } = policy;
  return [...issuers, ...policy.issuers, issuersText ?? '', region.name]
    .flatMap((name) => [name, name.replace('人民政府', '政府')])
    .map(lettersOf)
    .filter((name) => name !== '')
    .toSorted((a, b) => b.length - a.length);
}

/** Without punctuation and spaces, in one width. */
function lettersOf(words: string): string {
  return words.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}
