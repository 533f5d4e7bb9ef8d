import type { Bilingual } from '../../domain/source/diagnostic.ts';
import { comparisonOutcome } from '../../domain/targets/comparison-outcome.ts';
import { trackerMessages } from '../../i18n/tracker-messages.ts';
import type { Comparison, Report } from '../../schemas/report.ts';
import type { TargetPoint, TargetSeries } from '../../schemas/target.ts';
import type { ComparisonOutcome } from '../../schemas/vocabulary.ts';
import type { Asking } from '../dialogue/dialogue.ts';
import { ask } from '../dialogue/dialogue.ts';
import { labelOfPoint } from '../dialogue/series-choices.ts';
import { explainComparison, notComparable } from './explain-comparison.ts';

/** Whether a published value may be compared with a statement, and what the site will print of the two, in its own words. */
export interface Judgement {
  readonly comparison: Comparison;
  readonly note: Bilingual;
}

/**
 * Judges a published value beside a statement of the series: by the rules, and by a person where the rules allow it.
 * `undefined` where the series states nothing of its own.
 */
export function* judgeComparison(series: TargetSeries, report: Report): Asking<Judgement | undefined> {
  const point = yield* askPoint(series, report);
  if (point === undefined) return undefined;
  const ids = { target: point.id, report: report.id };
  const obstacles = explainComparison(point, series, report, true);
  if (obstacles.length > 0) {
    const why = {
      zh: obstacles.map(({ zh }) => zh).join('；'),
      en: obstacles.map(({ en }) => en).join('; '),
    };
    return { comparison: notComparable(ids, obstacles), note: noteOf('not-comparable', why) };
  }
  const comparison = yield* askSameThing(point, series, report, ids);
  const { comparable, reason } = comparison;
  const outcome = comparisonOutcome(comparison, point, series, report, true);
  return { comparison, note: noteOf(outcome, comparable ? undefined : { zh: reason, en: reason }) };
}

/** Beside which statement of the series the value is set. */
function* askPoint({ points }: TargetSeries, { asOf }: Report): Asking<TargetPoint | undefined> {
  const stated = points.filter(({ repeatOf }) => repeatOf === undefined);
  const [only, ...others] = stated;
  if (only === undefined || others.length === 0) return only;
  const due = stated.filter((point) => asOf !== undefined && point.due !== undefined && point.due <= asOf);
  const id = yield* ask({
    id: 'statement',
    kind: 'choice',
    text: { zh: '与哪一条表述并列？', en: 'Beside which statement does it stand?' },
    hint: { zh: '选时限与这个数的时点相合的', en: 'The one whose date fits that of the number' },
    choices: stated.map((point) => ({ value: point.id, label: labelOfPoint(point) })),
    initial: (due.at(-1) ?? only).id,
  });
  return stated.find((point) => point.id === id);
}

/** Unit, counting, date and source allow it: only a person can say whether the same thing is counted. */
function* askSameThing(
  point: TargetPoint,
  series: TargetSeries,
  { source }: Report,
  ids: Pick<Comparison, 'target' | 'report'>,
): Asking<Comparison> {
  const same = yield* ask({
    id: 'same',
    kind: 'choice',
    text: { zh: '两句说的是同一件事吗？', en: 'Are both about the same thing?' },
    hint: {
      zh: '名称、范围都要相同：“入选”不是“培育”，“省级”不是“市级”',
      en: 'Name and scope have to be the same: 入选 is not 培育, 省级 is not 市级',
    },
    shown: [
      {
        zh: `目标：${point.quote}${series.scope === undefined ? '' : `（范围：${series.scope}）`}`,
        en: `Target: ${point.quote}`,
      },
      { zh: `公布：${source.quote}`, en: `Published: ${source.quote}` },
      {
        zh: '单位、计数口径、时点都相合，可以比较',
        en: 'Unit, counting and date agree: they may be compared',
      },
    ],
    choices: [
      { value: 'yes', label: { zh: '是同一件事', en: 'The same thing' } },
      { value: 'no', label: { zh: '不是，或者看不出', en: 'Not the same, or it cannot be told' } },
    ],
  });
  if (same === 'yes') {
    return {
      ...ids,
      comparable: true,
      reason: '名称、单位、计数口径和时点相合，来源是公开发布的文件。',
      reasonEn: 'Name, unit, counting and date agree; the source is published.',
    };
  }
  const difference = yield* ask({
    id: 'difference',
    kind: 'line',
    text: { zh: '不同在哪里？', en: 'What differs?' },
    hint: { zh: '一句中文，会显示在网页上', en: 'One sentence in Chinese, shown on the page' },
  });
  return {
    ...ids,
    comparable: false,
    reason: difference,
    reasonEn: 'What is counted differs, or it cannot be told that it is the same; see the Chinese.',
  };
}

function noteOf(outcome: ComparisonOutcome, why: Bilingual | undefined): Bilingual {
  const { 'zh-CN': zh, en } = trackerMessages;
  return {
    zh: [zh.outcome[outcome], why?.zh].filter((each) => each !== undefined).join('：'),
    en: [en.outcome[outcome], why?.en].filter((each) => each !== undefined).join(': '),
  };
}
