import type { DateMention } from '../dates/date-mention.ts';
import { precisionOf } from '../dates/partial-date.ts';
import { readDates } from '../dates/read-dates.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { readBenchmarks } from '../quantities/read-benchmarks.ts';
import { readQuantities } from '../quantities/read-quantities.ts';
import { readRecurrences } from '../quantities/read-recurrences.ts';
import type { TargetPoint, TargetSeries } from '../../schemas/target.ts';
import { findGoverningDate } from './check-due.ts';
import { isInName } from './check-quantity.ts';
import { isStockTaking } from './is-stock-taking.ts';
import { readModalityWords } from './modality-words.ts';
import type { Clause } from './split-clauses.ts';
import { splitClauses } from './split-clauses.ts';

/** A draft statement, before it has an id, with the kind of series it would make. */
export interface ProposedPoint {
  readonly kind: TargetSeries['kind'];
  readonly point: Omit<TargetPoint, 'id'>;
}

/** Verbs that bring something into being, longest first; 修成 and 设立 are what rewording makes of 建成 and 建设. */
const making =
  /建设打造|建设成为|培育认定|建成|修成|新建|改扩建|组建|筹建|建设|打造|建立|设立|修设|成立|共建|创建|创立|搭建|举办|培育|培养|教育|制定|争创|认定|纳入|进入|申报|晋升|设立|启发/u;
/** What a verb of making has to end in for the clause to name a thing that will be there or not. */
const thing =
  /(?:中心|中央|基地|平台|学院|学校|大学|高中|联盟|定约|集团|联合体|连合体|共同体|协同体|工作室|基金|合作区|集聚区|先导区|示范区|示范校|实验区|试验区|园区|团队|队伍|领导小组|委员会|理事会|促进会|组织机构|资源库|项目库|人才库|教师库|工坊[”"]?|实验室|实验班[”"]?|职教城|流动站|产业园|实验校|载体|序列|行列|计划|办法|标准|企业)(?:等|等平台|等平台载体)?(?:并投入使用|创建|建设)?$/u;
/** With a date, a clause that ends in one of these verbs of outcome is a deliverable too. */
const outcome = /形成|实现|达到|匹配|建成|建立|创立|打造|培养|培育|贯通|酿成/u;
const durationUnits = new Set(['年', '月', '个月', '周', '天', '日', '小时', '学时', '级']);

/**
 * Draft statements of one paragraph: every number with a unit, every benchmark, and every clause that brings a
 * named thing into being or falls under a date. What takes stock of the present is passed over.
 * @param headings headings above, outermost first
 */
export function proposePoints(provision: string, paragraph: string, headings: readonly string[]): ProposedPoint[] {
  const clauses = splitClauses(paragraph);
  return clauses.flatMap((clause) => {
    const inSentence = clauses.filter(({ sentence }) => sentence === clause.sentence);
    const sentence = paragraph.slice(inSentence[0]?.start ?? 0, inSentence.at(-1)?.end);
    if (/责任单位|抄送/u.test(clause.text) || isStockTaking(sentence, headings)) return [];
    const before = paragraph.slice(inSentence[0]?.start ?? 0, clause.start);
    return proposeFromClause(clause).map(({ kind, quote, ...fields }): ProposedPoint => {
      const date = findGoverningDate(quote, paragraph);
      return {
        kind,
        point: { ...fields, ...dueOf(date), ...modalityOf(clause.text, before), provision, quote, organisations: [] },
      };
    });
  });

  function proposeFromClause(clause: Clause): readonly (QuotedFields & { readonly kind: TargetSeries['kind'] })[] {
    const counted = proposeQuantities(clause.text);
    if (counted.length > 0) return counted;
    const benchmark = readBenchmarks(clause.text)[0];
    if (benchmark !== undefined) {
      const { base, text, comparator, comparatorText } = benchmark;
      return [{ kind: 'benchmark', quote: clause.text, relative: { base, text }, comparator, comparatorText }];
    }
    const date = findGoverningDate(clause.text, paragraph);
    const isThing = making.test(clause.text) && thing.test(clause.text);
    const isDated = date !== undefined && outcome.test(clause.text);
    return isThing || isDated ? [{ kind: 'deliverable', quote: clause.text }] : [];
  }
}

type QuotedFields = Pick<TargetPoint, 'quote'> &
  Partial<Pick<TargetPoint, 'value' | 'valueMax' | 'unit' | 'comparator' | 'comparatorText' | 'relative'>>;

function proposeQuantities(clause: string): (QuotedFields & { readonly kind: TargetSeries['kind'] })[] {
  const isRecurring = readRecurrences(clause).length > 0;
  const dates = readDates(clause);
  const quantities = readQuantities(clause).filter(
    (each) =>
      !isInName(clause, each) &&
      !dates.some((date) => date.start < each.end && each.start < date.end) &&
      (!each.isIndefinite || (each.unit === '个' && making.test(clause.slice(0, each.start)))) &&
      (!durationUnits.has(each.unit) || isRecurring || (each.comparator !== 'eq' && !each.isIndefinite)),
  );
  return splitItems(clause, quantities).map(({ quote, quantity }) => ({
    kind: kindOf(quote, clause, isRecurring, quantity),
    quote,
    value: quantity.value,
    ...(quantity.valueMax === undefined ? {} : { valueMax: quantity.valueMax }),
    unit: quantity.unit,
    ...(quantity.base === undefined || quantity.unit !== '倍'
      ? {}
      : { relative: { base: quantity.base, factor: quantity.value, text: quantity.base + quantity.text } }),
    comparator: quantity.comparator,
    ...(quantity.comparatorWords[0] === undefined ? {} : { comparatorText: quantity.comparatorWords[0] }),
  }));
}

function kindOf(quote: string, clause: string, isRecurring: boolean, quantity: Quantity): TargetSeries['kind'] {
  if (quantity.unit === '%' && /编制|税|抵免|减按|费率|贴息|补助比例/u.test(quote)) return 'policy-rate';
  return isRecurring && readRecurrences(clause).length > 0 ? 'recurring' : 'target';
}

/** An enumeration is cut into one item a quantity, whether the number stands before its noun or after it. */
function splitItems(
  clause: string,
  quantities: readonly Quantity[],
): { readonly quote: string; readonly quantity: Quantity }[] {
  const items: { quote: string; quantity: Quantity }[] = [];
  let start = 0;
  for (const [index, quantity] of quantities.entries()) {
    const next = quantities[index + 1];
    const between = next === undefined ? '' : clause.slice(quantity.end, next.start);
    let end = clause.length;
    let nextStart = start;
    if (next !== undefined && /[、和及与]$/u.test(between)) [end, nextStart] = [next.start - 1, next.start];
    else if (next !== undefined && /^[、和及与]/u.test(between)) [end, nextStart] = [quantity.end, quantity.end + 1];
    items.push({ quote: clause.slice(start, end), quantity });
    start = nextStart;
  }
  return items;
}

function dueOf(date: DateMention | undefined): Pick<TargetPoint, 'start' | 'due' | 'dueText' | 'dueBasis' | 'precision'> {
  if (date?.due === undefined) return {};
  return {
    ...(date.from === undefined ? {} : { start: date.from }),
    due: date.due,
    dueText: date.text,
    dueBasis: date.basis,
    precision: precisionOf(date.due),
  };
}

/** The softening verb of the clause, else a 力争 that opens its sentence, else the verb of making. */
function modalityOf(clause: string, before: string): Pick<TargetPoint, 'modality' | 'modalityText'> {
  const word =
    readModalityWords(clause).find(({ text }) => text !== '试点') ??
    readModalityWords(before).find(({ modality }) => modality === 'strive');
  if (word !== undefined) return { modality: word.modality, modalityText: word.text };
  const verb = making.exec(clause)?.[0] ?? outcome.exec(clause)?.[0];
  return { modality: 'stated', ...(verb === undefined ? {} : { modalityText: verb }) };
}
