import { formatChineseNumeral } from '../../../src/domain/text/numerals/format-chinese-numeral.ts';
import { makeRandom } from '../random.ts';
import { bodiesOf } from './bodies.ts';
import { composeTaskTable } from './compose-annex.ts';
import { composeClosing, composeOpening } from './compose-frame.ts';
import type { Composition } from './composition.ts';
import type { Line, Made } from './line.ts';
import { plain } from './line.ts';
import { makeProse, zipf } from './prose.ts';
import { PRINCIPLES, SAFEGUARDS, SET_PHRASES } from './set-phrases.ts';
import type { Due, Measure } from './statements.ts';
import { makeDue, stateDeliverable, stateReport, stateTarget } from './statements.ts';

/** The lines of a plan, from its head to its annexes. */
export function composePlan(composition: Composition): readonly Line[] {
  const { facts, prose, length } = composition;
  const opening = composeOpening(composition);
  const parts: { readonly head: string; readonly lines: readonly Line[] }[] = [
    { head: '总体要求', lines: composeDemands(composition) },
  ];
  if (prose.chance(35)) parts.push({ head: '现实基础', lines: [composeStock(composition)] });
  parts.push({ head: '主要目标', lines: composeGoals(composition) });
  const used = sizeOf([...opening, ...parts.flatMap(({ lines }) => lines)]);
  const safeguards = composeSafeguards(composition);
  const table = prose.chance(30) ? composeTaskTable(composition) : [];
  const left = length - used - sizeOf([...safeguards, ...table]);
  parts.push({ head: '重点任务', lines: composeTasks(composition, left) });
  parts.push({ head: '保障措施', lines: safeguards });
  return [
    ...opening,
    ...parts.flatMap(({ head, lines }, at) => [plain(`${formatChineseNumeral(at + 1)}、${head}`), ...lines]),
    ...composeClosing(facts, table.length > 0),
    ...table,
  ];
}

function sizeOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

function runIn(label: string, heading: string, body: string, rest: Partial<Line> = {}): Line {
  return { made: [], charged: [], ...rest, text: `${label}${heading}。${body}`, body };
}

function composeDemands({ prose }: Composition): readonly Line[] {
  const { random } = prose;
  const phrases = [zipf(random, SET_PHRASES), zipf(random, SET_PHRASES)];
  const principles = [
    ...new Set([zipf(random, PRINCIPLES), zipf(random, PRINCIPLES), zipf(random, PRINCIPLES)]),
  ];
  return [
    runIn('（一）', '指导思想', `${[...new Set(phrases)].join('，')}，${prose.sentence()}`),
    plain('（二）基本原则'),
    ...principles.map((principle) => plain(`——${principle}。${prose.sentence()}`)),
  ];
}

function composeStock({ facts, prose, measures }: Composition): Line {
  const made: Made[] = [];
  const sentences: string[] = [];
  for (let count = 3 + prose.random.below(5); count > 0; count -= 1) {
    const report = stateReport(
      prose,
      measures.counted(),
      'baseline',
      prose.chance(40) ? facts.year - 1 : undefined,
    );
    made.push(report);
    sentences.push(
      `${report.asOf === undefined ? '' : `${report.asOf.text}，`}${report.quote}。`,
      prose.sentence(),
    );
  }
  const body = sentences.join('');
  return { text: body, body, made, charged: [] };
}

/** Two or three paragraphs of goals, each for one date; some measures have a value for each. */
function composeGoals({ facts, prose, measures, goals }: Composition): readonly Line[] {
  const { random, chance } = prose;
  const series: Measure[] = Array.from({ length: 5 + random.below(8) }, () => measures.counted());
  const dues: readonly Due[] = [...new Set([1 + random.below(2), 3, 4 + random.below(2)])].map((after) => ({
    date: String(facts.year + after),
    text: `到${facts.year + after}年`,
  }));
  return dues.map((due, at) => {
    const made = series
      .filter((_, index) => index % dues.length === at || chance(25))
      .map((measure) => stateTarget(prose, measure, due));
    if (chance(50)) made.push(stateDeliverable(prose, measures.deliverable(), due));
    goals.push(...made);
    const body = `${due.text}，${made.map(({ quote }) => quote).join('，')}。${prose.sentence()}`;
    return { text: body, body, made, charged: [] };
  });
}

function composeTasks(composition: Composition, length: number): readonly Line[] {
  const { prose } = composition;
  const lines: Line[] = [];
  let left = length;
  for (let section = 1; left > 200 && section <= 30; section += 1) {
    lines.push(plain(`（${formatChineseNumeral(section)}）${prose.heading()}`));
    for (let task = 1; task <= 2 + prose.random.below(4) && left > 200; task += 1) {
      const line = composeTask(composition, `${task}.`);
      lines.push(line);
      left -= line.text.length;
    }
  }
  return lines;
}

function composeTask({ facts, prose, measures, goals }: Composition, label: string): Line {
  const { random, chance } = prose;
  const made: Made[] = [];
  const sentences = Array.from({ length: 1 + random.below(4) }, () => prose.sentence());
  for (let count = random.pick([0, 0, 0, 1, 1, 1, 2]); count > 0; count -= 1) {
    const due = chance(28) ? makeDue(prose, facts.year + 1 + random.below(5)) : undefined;
    const target = chance(30)
      ? stateDeliverable(prose, measures.deliverable(), due)
      : stateTarget(prose, measures.counted(), due);
    made.push(target);
    sentences.splice(
      random.below(sentences.length + 1),
      0,
      `${due === undefined ? '' : `${due.text}，`}${target.quote}。`,
    );
  }
  const goal = chance(6) ? goals.shift() : undefined;
  if (goal?.due !== undefined) {
    made.push(goal);
    sentences.push(`${goal.due.text}，${goal.quote}。`);
  }
  if (chance(12)) {
    const quote = `一批${prose.thing()}`;
    made.push({ kind: 'exclusion', quote: '一批', reason: '虚指' });
    sentences.push(`支持${quote}。`);
  }
  const bodies = bodiesOf(facts.place);
  const charged =
    facts.index % 2 === 0
      ? [...new Set(Array.from({ length: 1 + random.below(4) }, () => zipf(random, bodies)))]
      : [];
  const duty =
    charged.length > 0 ? `（责任单位：${charged.map(({ printed }) => printed).join('、')}）` : undefined;
  const body = sentences.join('') + (duty ?? '');
  return runIn(label, prose.heading(), body, {
    made,
    charged: charged.map(({ id }) => id),
    ...(duty === undefined ? {} : { duty }),
  });
}

/** Of a family of documents that copied each other some paragraphs are the same, word for word. */
function composeSafeguards({ facts, prose }: Composition): readonly Line[] {
  const family = makeProse(makeRandom(Math.floor(facts.index / 4) * 31 + 5));
  const heads = [...new Set(Array.from({ length: 5 }, () => zipf(prose.random, SAFEGUARDS)))];
  return heads.map((head, at) => {
    const copied = `${family.sentence()}${family.sentence()}`;
    const own = `${zipf(prose.random, SET_PHRASES)}。${prose.sentence()}`;
    return runIn(`（${formatChineseNumeral(at + 1)}）`, head, prose.chance(35) ? copied : own);
  });
}
