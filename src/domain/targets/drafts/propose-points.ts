import type { TargetPoint, TargetSeries } from '../../../schemas/target.ts';
import { TO_WRITE, TO_WRITE_EN } from '../../placeholder.ts';
import type { DateContext } from '../../text/dates/date-context.ts';
import type { DateMention } from '../../text/dates/date-mention.ts';
import { precisionOf } from '../../text/dates/partial-date.ts';
import { readDates } from '../../text/dates/read-dates.ts';
import { readBenchmarks } from '../../text/quantities/read-benchmarks.ts';
import { LONGEST_CLAUSE } from '../checks/longest-clause.ts';
import { findGoverningDate } from '../find-governing-date.ts';
import { readModalityWords } from '../modality-words.ts';
import type { StatementText } from '../duties/statement-texts.ts';
import type { Sentence } from './is-condition.ts';
import { isStockTaking } from './is-stock-taking.ts';
import type { ProposedStatement } from './propose-quantities.ts';
import { proposeQuantities } from './propose-quantities.ts';
import type { Clause } from './split-clauses.ts';
import { splitClauses } from './split-clauses.ts';

/** A draft statement, before it has an id, with the kind of series it would make. */
export interface ProposedPoint {
  readonly kind: TargetSeries['kind'];
  readonly point: Omit<TargetPoint, 'id'>;
}

/** Verbs that bring something into being, longest first. */
const making =
  /建设打造|建设成为|培育认定|建成|新建|改扩建|组建|(?<!统)筹建|建设|打造|建立|设立|成立|共建|创建|创立|搭建|举办|培育|培养|制定|争创|认定|纳入|进入|申报|晋升/u;
/** What a clause with such a verb has to end in to name a thing that will be there or not. */
const thing =
  /(?:中心|基地|平台|学院|学校|大学|高中|联盟|集团|联合体|共同体|工作室|基金|合作区|集聚区|先导区|示范区|示范校|实验区|试验区|园区|团队|队伍|领导小组|委员会|理事会|促进会|组织机构|资源库|项目库|人才库|教师库|工坊|实验室|实验班|职教城|流动站|产业园|实验校|序列|行列|计划|办法|标准|企业)[”"]?(?:等|等平台|等平台载体)?(?:并投入使用|创建|建设)?$/u;
/** Under a date, a clause with one of these is a deliverable too. */
const outcome = /形成|实现|达到|匹配|建成|建立|创立|打造|培养|培育|贯通/u;

/**
 * Draft statements of one paragraph, heading or row: every number with a unit, every benchmark, and every clause that
 * brings a named thing into being or states an outcome under a date. What takes stock of the present is passed over;
 * of a heading over other text only its numbers are read.
 */
export function proposePoints(part: StatementText, context: DateContext = {}): ProposedPoint[] {
  if (part.kind === 'part') return [];
  if (part.task === undefined) return readStatements(part, withoutLines(part), context);
  const { tasks, dates } = part.task;
  const limit = dates.flatMap((cell) => readDates(cell, context))[0];
  return tasks.flatMap((cell) =>
    readStatements(part, cell, context).map(({ kind, point }) => ({
      kind,
      point: point.due === undefined ? { ...point, ...dueOf(limit) } : point,
    })),
  );
}

/** A line of responsible bodies ends the sentence before it and says nothing of its own. */
function withoutLines({ text, lines }: StatementText): string {
  return lines.reduce(
    (rest, { start, end }) => `${rest.slice(0, start)}。${' '.repeat(end - start - 1)}${rest.slice(end)}`,
    text,
  );
}

function readStatements(
  { id: provision, headings, kind: partKind }: StatementText,
  paragraph: string,
  context: DateContext,
): ProposedPoint[] {
  if (isLabel.test(paragraph)) return [];
  const clauses = splitClauses(paragraph);
  const sentences = readSentences(clauses, paragraph, headings);
  return clauses.flatMap((clause) => {
    const { start, end, isPassedOver } = sentences.get(clause.sentence) ?? { ...clause, isPassedOver: true };
    if (clause.text.length > LONGEST_CLAUSE || isPassedOver) return [];
    // A word that governs a clause stands no further before it.
    const before = paragraph.slice(Math.max(start, clause.start - LONGEST_CLAUSE), clause.start);
    const sentence = {
      earlier: before,
      rest: paragraph.slice(clause.end, Math.min(end, clause.end + LONGEST_CLAUSE)),
    };
    if (
      /抄送/u.test(clause.text) ||
      aboutItself.test(clause.text) ||
      (purpose.test(clause.text) && made.test(sentence.rest))
    )
      return [];
    const date = findGoverningDate(clause.text, paragraph, context);
    if (isOver(date, context) && !/完成/u.test(clause.text)) return [];
    return proposeStatements(clause.text, sentence, date !== undefined)
      .filter(({ kind }) => partKind !== 'title' || kind !== 'deliverable')
      .map(({ kind, quote, ...fields }): ProposedPoint => ({
        kind,
        point: {
          ...fields,
          ...(readsAsDate(fields.unit) ? { unitEn: TO_WRITE_EN } : {}),
          ...dueOf(findGoverningDate(quote, paragraph, context)),
          ...modalityOf(clause.text, before),
          provision,
          quote,
          organisations: [],
        },
      }));
  });
}

/** 为建设甲中心，制定本方案: what a document is made for is not what it commits to. */
const purpose = /^(?:为|按照|根据|围绕)/u;
const made = /制定本|制订本|特制定|现就|现将|提出(?:如下|以下)/u;
/** 制定本办法, 现将两个方案印发给你们: what a document says of itself. */
const aboutItself = /^特?制[定订]本\p{Script=Han}{1,10}$|^现将.{1,80}[印转下]发/u;
/** A heading over items that say when something holds, not what is to be done. */
const cases = /(?:下列|以下|如下)[^。]{0,12}(?:条件|情形|行为|材料)/u;
/** A number of things alone (8个试验区域) is a cell or a label, and commits to nothing. */
const isLabel = /^(?:\d+|[一二三四五六七八九十两]+)个\p{Script=Han}{1,12}$/u;

/** A clause that pays or bounds something on its own is not what an earlier 支持 governs. */
const ownAct =
  /给予|补贴|补助|奖补|奖励|资助|贴息|发放|返还|提供资金|予以|最高|不超过|每年|每\d+年|^新增|达到|^对/u;
/** 给予支持 gives support; it does not soften. */
const given = /(?:予以?|资金|提供|政策|元|%)\p{Script=Han}{0,4}$/u;

interface SentenceFacts {
  /** Offset of its first clause. */
  readonly start: number;
  /** Offset after its last clause. */
  readonly end: number;
  /** It takes stock of what is. */
  readonly isPassedOver: boolean;
}

/** What the clauses of one sentence have in common, by its number. */
function readSentences(
  clauses: readonly Clause[],
  paragraph: string,
  headings: readonly string[],
): ReadonlyMap<number, SentenceFacts> {
  const facts = new Map<number, SentenceFacts>();
  const isCase = cases.test(headings.at(-1) ?? '');
  for (const [sentence, own] of Map.groupBy(clauses, (clause) => clause.sentence)) {
    const start = own[0]?.start ?? 0;
    const end = own.at(-1)?.end ?? start;
    facts.set(sentence, {
      start,
      end,
      isPassedOver: isCase || isStockTaking(paragraph.slice(start, end), headings),
    });
  }
  return facts;
}

/** 年, 月 … of a length of time: the unit alone does not say whether it is one. */
function readsAsDate(unit: string | undefined): boolean {
  return /^[年月日时分]$/u.test(unit ?? '');
}

/** A date of an earlier year than the document's tells of what was. */
function isOver(date: DateMention | undefined, { base }: DateContext): boolean {
  return date?.due !== undefined && base !== undefined && date.due.slice(0, 4) < base.slice(0, 4);
}

function proposeStatements(clause: string, sentence: Sentence, isDated: boolean): ProposedStatement[] {
  const counted = proposeQuantities(clause, making, sentence);
  if (counted.length > 0) return counted;
  const benchmark = readBenchmarks(clause)[0];
  if (benchmark !== undefined) {
    const { base, text, comparator, comparatorText } = benchmark;
    return [{ kind: 'benchmark', quote: clause, relative: { base, text }, comparator, comparatorText }];
  }
  const isThing = making.test(clause) && thing.test(clause);
  return isThing || (isDated && outcome.test(clause)) ? [{ kind: 'deliverable', quote: clause }] : [];
}

function dueOf(
  date: DateMention | undefined,
): Pick<TargetPoint, 'start' | 'due' | 'dueText' | 'dueBasis' | 'precision' | 'note'> {
  if (date?.due === undefined) return {};
  return {
    ...(date.from === undefined ? {} : { start: date.from }),
    due: date.due,
    dueText: date.text,
    dueBasis: date.basis,
    precision: precisionOf(date.due),
    ...(date.basis === 'derived' ? { note: TO_WRITE } : {}),
  };
}

/**
 * The softening verb of the clause; else the 力争, 支持 or 鼓励 that governs the sentence from an earlier clause
 * (支持甲做这件,做那件); else the clause's own verb.
 */
function modalityOf(clause: string, before: string): Pick<TargetPoint, 'modality' | 'modalityText'> {
  const governing = readModalityWords(/[^；;]*$/u.exec(before)?.[0] ?? '').at(-1);
  const isGoverned =
    (governing?.modality === 'support' && !ownAct.test(clause)) ||
    governing?.text === '力争' ||
    governing?.text === '争取';
  const word =
    readModalityWords(clause).find(
      ({ text, start }) => text !== '试点' && !(text === '支持' && given.test(clause.slice(0, start))),
    ) ?? (isGoverned ? governing : undefined);
  if (word !== undefined) return { modality: word.modality, modalityText: word.text };
  const verb = making.exec(clause)?.[0] ?? outcome.exec(clause)?.[0];
  return { modality: 'stated', ...(verb === undefined ? {} : { modalityText: verb }) };
}
