import type { Comparator } from '../../../schemas/vocabulary.ts';
import { innerComparators, leadingComparators, trailingComparators } from './comparator-words.ts';

/** A number's position in its text, and what stood inside it. */
export interface NumberPosition {
  readonly start: number;
  readonly end: number;
  readonly unit: string;
  /** 余 or 多 between number and unit. */
  readonly inner: string | undefined;
}

export interface ReadComparator {
  readonly comparator: Comparator;
  /** Deciding word first. */
  readonly words: readonly string[];
  /** What a multiple or a share is taken of, when the words name it between comparator and number. */
  readonly base?: string;
}

const FILLER =
  '(?:累计|总计|共计|合计|平均|年均|每年|全年|总量|可达|可|给予|补助|补贴|奖励|支持|资助|为|到|共)*';
/** What may stand between 至少 or 只能 and its number: 至少建设一所, 只能申请租(购)一套. */
const ACT = '[^，,。；;：:、！？\\d]{2,7}';
const CLAUSE_ENDS: ReadonlySet<string> = new Set('，,。；;：:、！？（）()');
const LIST_CLAUSE_ENDS: ReadonlySet<string> = new Set([...CLAUSE_ENDS].filter((each) => each !== '、'));
/** The words that bound a number stand no further before it. */
const CLAUSE_LENGTH = 100;
// 节约, 合约, 附近, 发达, 表达 end in words that are no comparators.
const BEFORE_WORD = '(?<![节制契条公签合盟附最新靠临发表传])';
// 达标率 and 达成率 name a rate; they do not say that it is reached.
const LEADING = leadingComparators.map(([word]) => (word === '达' ? '达(?![标成])' : word)).join('|');

const leadingText = new RegExp(`${BEFORE_WORD}(?<word>${LEADING})\\s*${FILLER}\\s*$`, 'u');
const basedText = new RegExp(
  `${BEFORE_WORD}(?<word>${LEADING})(?<base>[^，,。；;：:、！？（）()\\d%]{2,24}?)的?\\s*$`,
  'u',
);
const bareBaseText = /(?<word>按|按照|为|是)(?<base>[^，,。；;：:、！？（）()\d%]{2,24}?)的?\s*$/u;
// 最高补贴商标注册、专利申请等费用的70%: a bound of a share goes through the list that it is a share of.
const listBaseText =
  /(?<word>最高不超过|不得超过|不超过|最高|最多)(?<base>[^，,。；;：:！？（）()\d%]{2,40}?)的?\s*$/u;
const actText = new RegExp(`(?<word>至少|只能)${ACT}$`, 'u');
// 300万美元(含300万美元)以下: what says that the bound is included stands before the word.
const trailingText = new RegExp(
  `^\\s*(?:[（(][^（()）]{0,4}含[^（()）]{0,16}[）)])?\\s*(?<word>${trailingComparators.map(([word]) => word).join('|')})`,
  'u',
);
// 在20%编制员额内, 3年时间内: the bound closes a short noun phrase.
const enclosedText = new RegExp(
  `^(?<noun>[^，,。；;：:、！？（）()\\d]{1,8}?)(?<word>以内|之内|内)(?!容|部|外|涵|地|在)`,
  'u',
);

/** Reads the words around a number that say how it bounds what is meant; a bare number is `eq`. */
export function readComparator(text: string, position: NumberPosition): ReadComparator {
  const before = clauseBefore(text, position.start);
  const after = text.slice(position.end);
  const leading = leadingText.exec(before)?.groups?.['word'] ?? actText.exec(before)?.groups?.['word'];
  const based =
    leading === undefined && /^(?:倍|%|‰)$/u.test(position.unit)
      ? readBase(text, position, before)
      : undefined;
  const trailing =
    trailingText.exec(after)?.groups?.['word'] ??
    (/[在于]$/u.test(before) ? enclosedText.exec(after)?.groups?.['word'] : undefined);
  const found = [
    find(trailingComparators, trailing),
    find(leadingComparators, leading ?? based?.['word']),
    find(innerComparators, position.inner),
  ].filter((entry) => entry !== undefined);
  const deciding = found.find(([, comparator]) => comparator !== 'eq') ?? found[0];
  const words = found.map(([word]) => word);
  return {
    comparator: deciding?.[1] ?? 'eq',
    words: deciding === undefined ? [] : [deciding[0], ...words.filter((word) => word !== deciding[0])],
    ...(based?.['base'] === undefined ? {} : { base: based['base'] }),
  };
}

function readBase(
  text: string,
  { start }: NumberPosition,
  before: string,
): Readonly<Record<string, string | undefined>> | undefined {
  return (
    basedText.exec(before) ??
    listBaseText.exec(clauseBefore(text, start, LIST_CLAUSE_ENDS)) ??
    bareBaseText.exec(before)
  )?.groups;
}

/** What stands before an offset in its clause, as far as it can matter. */
function clauseBefore(text: string, offset: number, ends = CLAUSE_ENDS): string {
  const earliest = Math.max(0, offset - CLAUSE_LENGTH);
  let start = offset;
  while (start > earliest && !ends.has(text.charAt(start - 1))) start -= 1;
  return text.slice(start, offset);
}

function find(
  entries: readonly (readonly [string, Comparator])[],
  word: string | undefined,
): readonly [string, Comparator] | undefined {
  return entries.find(([known]) => known === word);
}
