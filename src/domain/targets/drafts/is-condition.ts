import type { Quantity } from '../../text/quantities/quantity.ts';
import { readQuantities } from '../../text/quantities/read-quantities.ts';

/** Words that pay, remit or charge: what stands before them in a sentence says for whom. */
const paying = /给予|补贴|补助|奖补|奖励|资助|贴息|返还|减按|减免|免征|免收|减半|提高至|提供资金/u;
/** A clause that begins like this says what is then paid. */
const payingFirst =
  /^(?:分别|最高|一次性|每\p{Script=Han}{1,4}|可|再|并|均)*(?:按[^，,；;]{1,30})?(?:给予|补贴|补助|奖补|奖励|资助|贴息|返还|保费|按照)/u;
/** What ends at a bound (未超过30万元的，免征) is the measure itself. */
const remitting = /^[^，,；;]{0,6}(?:免征|免收|免缴|减半|减征|不征)/u;
const bringing = /^(?:新?建设?|打造|培育|创建|实施|举办|开展|完成|新增|引进|设立)/u;
/** The measure may be a bound of a part, or a rate: 不超过200万元的部分, 不超过2%的贴息率, 30%的标准. */
const ofMeasure = /^的?(?:部分|标准|比例|额度|税率|利率|费率|贴息率|征收率)/u;
/** Verbs that make of a bounded thing what is to be done: 禁止生产厚度低于…的地膜. */
const acts = /禁止|限制|不得|建设|建成|新建|打造|培育|培养|创建|实施|设立|引进|发放|给予|补贴|奖励|招聘/u;
const bracket = /^\s*[（(][^（()）]*[）)]/u;
const trailingWords = /^(?:及以上|或以上|以上|及以下|以下|以内|之内|左右)/u;

/** The words of the same sentence about a clause, up to it and from its comma on. */
export interface Sentence {
  readonly earlier: string;
  readonly rest: string;
}

/**
 * Whether a number chooses the case in which something holds (floor area, size of a group, age), rather than saying
 * what is then done or paid: 超过100套的，每平方米补贴30元. A rule of thumb for drafts.
 */
export function isCondition(quantity: Quantity, clause: string, { earlier, rest }: Sentence): boolean {
  const before = clause.slice(0, quantity.start);
  const after = skipWords(clause.slice(quantity.end));
  const next = rest.replace(/^[，,；;：:\s]+/u, '');
  if (/岁$/u.test(quantity.unit) || /(?:适用|年满|每满|未满|满)$/u.test(before)) return true;
  const isBound = quantity.comparatorWords.length > 0;
  if (/(?:的|时|后)(?:除外)?$/u.test(clause.replace(/[（(][^（()）]*[）)]$/u, ''))) {
    return !(quantity.comparator === 'lte' && remitting.test(next));
  }
  // 对拥有1套住房的家庭，…; 签订合同3年以上的购房人，…
  const names = /的\p{Script=Han}{0,8}(?:人|者|人员|家庭|企业|单位|机构|社|户)$/u.test(clause) && rest !== '';
  if (names && !acts.test(before) && (isBound || /^对/u.test(clause))) return true;
  if (/逾期|违约|滞纳金|罚款/u.test(clause)) return true;
  if (/^(?:对|凡)/u.test(earlier) && paying.test(rest) && !paying.test(clause) && isBound) return true;
  if (/^的/u.test(after) && !ofMeasure.test(after) && isBound) {
    const others = readQuantities(clause.slice(quantity.end)).length > 0;
    if (!paying.test(before) && ((others && paying.test(after)) || payingFirst.test(next))) return true;
  }
  return payingFirst.test(next) && !paying.test(clause) && !bringing.test(clause);
}

/** What follows a number without the words and brackets that belong to it: 以上(含90平方米). */
function skipWords(after: string): string {
  let rest = after.trimStart();
  for (;;) {
    const own = (bracket.exec(rest) ?? trailingWords.exec(rest))?.[0] ?? '';
    if (own === '') return rest;
    rest = rest.slice(own.length);
  }
}
