import { comparisonOutcome } from '../../domain/targets/comparison-outcome.ts';
import type { Bilingual } from '../../domain/source/diagnostic.ts';
import { trackerMessages } from '../../i18n/tracker-messages.ts';
import type { Comparison, Report } from '../../schemas/report.ts';
import type { TargetPoint, TargetSeries } from '../../schemas/target.ts';
import type { ComparisonOutcome } from '../../schemas/vocabulary.ts';
import { faultOfAddress, faultOfDate, faultOfDay } from '../dialogue/common-checks.ts';
import type { Asking, Dialogue, Outcome } from '../dialogue/dialogue.ts';
import { ask, refuse } from '../dialogue/dialogue.ts';
import type { Project } from '../dialogue/project.ts';
import { policiesOf } from '../dialogue/project.ts';
import { labelOfPoint, seriesChoices } from '../dialogue/series-choices.ts';
import type { Task } from '../dialogue/task.ts';
import { planEdits } from '../editing/edits.ts';
import { explainComparison, notComparable } from './explain-comparison.ts';
import type { FigureDate } from './read-figure.ts';
import { datesIn, figuresIn, readFigure } from './read-figure.ts';

/** A value that another publication prints, recorded from its sentence and set beside a target. */
export const figureTask: Task = {
  id: 'figure',
  title: { zh: '录入公布数值', en: 'Record a published value' },
  begin,
};

function* begin(project: Project): Dialogue {
  if (project.content.targets.records.length === 0) return NO_TARGETS;
  const quote = yield* ask({
    id: 'quote',
    flag: 'quote',
    kind: 'passage',
    text: { zh: '把写着这个数的那一句粘贴进来', en: 'Paste the sentence that prints the number' },
    hint: { zh: '一字不改，从标点到标点', en: 'Verbatim, from mark to mark' },
  });
  const source = yield* askSource(project, quote);
  const valueText = yield* askFigure(quote);
  const seriesId = yield* ask({
    id: 'series',
    flag: 'series',
    kind: 'choice',
    text: { zh: '它对应哪一项目标？', en: 'Which target is it about?' },
    hint: {
      zh: '输入几个字可以查找；最像的排在最前',
      en: 'Type a few words to search; the likest come first',
    },
    choices: seriesChoices(project, [quote, source.title, source.publisher].join('\n')),
  });
  const series = project.content.targets.records.find(({ value }) => value.id === seriesId)?.value;
  if (series === undefined) return NO_TARGETS;
  const role = yield* ask({
    id: 'role',
    flag: 'role',
    kind: 'choice',
    text: { zh: '这个数是结果，还是目标之前的现状？', en: 'Is it a result, or the state before the target?' },
    hint: { zh: '方案印发以后做成的是结果', en: 'What was done after the plan was issued is a result' },
    choices: [
      { value: 'result', label: { zh: '结果', en: 'A result' } },
      { value: 'baseline', label: { zh: '目标之前的现状', en: 'The state before the target' } },
    ],
    initial: 'result',
  });
  const date = yield* askDate(quote, source.published);
  const figure = readFigure(quote, valueText);
  const report = reportOf(
    project,
    series,
    { ...figure, ...date },
    role === 'baseline' ? 'baseline' : 'result',
    source,
  );
  const point = yield* askPoint(series, report);
  if (point === undefined) return planFigure(project, series, report, undefined, []);
  const obstacles = explainComparison(point, series, report, true);
  const ids = { target: point.id, report: report.id };
  if (obstacles.length > 0)
    return planFigure(project, series, report, notComparable(ids, obstacles), ruleNotes(obstacles));
  const comparison = yield* askSameThing(point, series, report, ids);
  const outcome = comparisonOutcome(comparison, point, series, report, true);
  return planFigure(project, series, report, comparison, outcomeNotes(outcome, comparison));
}

const NO_TARGETS: Outcome = refuse(
  { zh: '还没有收录目标', en: 'There are no targets yet' },
  { zh: '先新增文件、核定目标', en: 'Add a document and review its targets first' },
);

type OutsideSource = Extract<Report['source'], { title: string }>;

/** Where the sentence is printed. */
function* askSource(project: Project, quote: string): Asking<OutsideSource> {
  const title = yield* ask({
    id: 'title',
    flag: 'title',
    kind: 'line',
    text: { zh: '来源的标题', en: 'Title of the source' },
    hint: { zh: '照网页或文件上的标题', en: 'As the page or document has it' },
  });
  const publisher = yield* ask({
    id: 'publisher',
    flag: 'publisher',
    kind: 'line',
    text: { zh: '谁公布的？', en: 'Who published it?' },
    hint: { zh: '机关全称，如 示例市教育局', en: 'The full name of the body' },
  });
  const published = yield* ask({
    id: 'published',
    flag: 'published',
    kind: 'line',
    text: { zh: '哪一天公布的？', en: 'When was it published?' },
    hint: {
      zh: '年-月-日；只知道年月的写 2026-03',
      en: 'year-month-day; year-month where that is all you know',
    },
    validate: faultOfDate,
  });
  const url = yield* ask({
    id: 'url',
    flag: 'url',
    kind: 'line',
    text: { zh: '网址（没有可不填）', en: 'Its address (may be left out)' },
    hint: { zh: '从浏览器地址栏整条复制', en: 'The whole of it, from the browser' },
    initial: '',
    validate: faultOfAddress,
  });
  const retrieved = yield* ask({
    id: 'retrieved',
    flag: 'retrieved',
    kind: 'line',
    text: { zh: '您哪一天看到它的？', en: 'When did you see it?' },
    hint: { zh: '年-月-日', en: 'year-month-day' },
    initial: project.today,
    validate: faultOfDay(project.today),
  });
  return { title, publisher, published, ...(url !== '' && { url }), retrieved, quote };
}

/** Which number of the sentence is meant; the only one where it has one. */
function* askFigure(quote: string): Asking<string> {
  const figures = figuresIn(quote);
  if (figures.length <= 1) return figures[0] ?? '';
  return yield* ask({
    id: 'value',
    flag: 'value',
    kind: 'choice',
    text: { zh: '是哪一个数？', en: 'Which of its numbers?' },
    hint: { zh: '句子里有几个数', en: 'The sentence has several' },
    choices: figures.map((figure) => ({ value: figure, label: { zh: figure, en: figure } })),
  });
}

/** Of which day the value is, proposed from the sentence. */
function* askDate(quote: string, published: string): Asking<FigureDate & Pick<Report, 'note'>> {
  const dates = datesIn(quote, published);
  const proposed = dates.at(-1)?.asOf;
  const answer = yield* ask({
    id: 'as-of',
    flag: 'as-of',
    kind: 'line',
    text:
      proposed === undefined
        ? {
            zh: '这是哪一年、哪一天的数？（来源没写可不填）',
            en: 'Of which year or day is it? (may be left out)',
          }
        : { zh: '这是哪一年、哪一天的数？', en: 'Of which year or day is it?' },
    hint: { zh: '写成 2025、2025-12 或 2025-12-31', en: 'Like 2025, 2025-12 or 2025-12-31' },
    initial: proposed ?? '',
    validate: faultOfDate,
  });
  if (answer === '') return {};
  const printed = dates.find(({ asOf }) => asOf === answer);
  return (
    printed ?? { asOf: answer, asOfBasis: 'derived', note: `时限：句中没有写，据来源全文是 ${answer} 的数。` }
  );
}

function reportOf(
  project: Project,
  series: TargetSeries,
  figure: Omit<Partial<Report>, 'counting'> & Pick<Report, 'counting'>,
  role: Report['role'],
  source: OutsideSource,
): Report {
  const { note, ...fields } = figure;
  const indicator = project.content.indicators.records.find(
    ({ value }) => value.id === series.indicator,
  )?.value;
  const isSameUnit = indicator?.unit === undefined || indicator.unit === fields.unit;
  return {
    id: newId(project, `${series.id}-${role}-${(fields.asOf ?? source.published).slice(0, 4)}`),
    region: policiesOf(project).get(series.policy)?.region.name ?? '',
    ...(indicator !== undefined && isSameUnit && { indicator: indicator.id }),
    name: series.name,
    ...(series.nameEn !== undefined && { nameEn: series.nameEn }),
    role,
    ...fields,
    source,
    ...(note !== undefined && { note }),
    review: 'reviewed',
  };
}

function newId({ content }: Project, base: string): string {
  let id = base;
  for (let number = 2; content.reports.claimedIds.has(id); number += 1) id = `${base}-${String(number)}`;
  return id;
}

/** Beside which statement of the series the value is set. */
function* askPoint({ points }: TargetSeries, { asOf }: Report): Asking<TargetPoint | undefined> {
  const stated = points.filter(({ repeatOf }) => repeatOf === undefined);
  const [only, ...others] = stated;
  if (only === undefined || others.length === 0) return only;
  const due = stated.filter((point) => asOf !== undefined && point.due !== undefined && point.due <= asOf);
  const id = yield* ask({
    id: 'statement',
    flag: 'statement',
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
    flag: 'same',
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
    flag: 'difference',
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

/** What the site will print of the two, in its own words. */
function outcomeNotes(outcome: ComparisonOutcome, { reason, comparable }: Comparison): readonly Bilingual[] {
  const [zh, en] = [trackerMessages['zh-CN'].outcome[outcome], trackerMessages.en.outcome[outcome]];
  return [comparable ? { zh, en } : { zh: `${zh}：${reason}`, en: `${en}: ${reason}` }];
}

function ruleNotes(obstacles: readonly Bilingual[]): readonly Bilingual[] {
  return [
    {
      zh: `${trackerMessages['zh-CN'].outcome['not-comparable']}：${obstacles.map(({ zh }) => zh).join('；')}`,
      en: `${trackerMessages.en.outcome['not-comparable']}: ${obstacles.map(({ en }) => en).join('; ')}`,
    },
  ];
}

function planFigure(
  project: Project,
  series: TargetSeries,
  report: Report,
  comparison: Comparison | undefined,
  notes: readonly Bilingual[],
): Outcome {
  return planEdits(project, (edits) => {
    edits.addRecord('reports', series.policy, report);
    if (comparison !== undefined) {
      edits.addRecord('comparisons', series.policy, comparison);
      edits.recordLasting('comparisons', `${comparison.target} · ${comparison.report}`, comparison);
    }
    const value =
      report.value === undefined ? report.source.quote : `${String(report.value)}${report.unit ?? ''}`;
    return {
      kind: 'plan',
      changes: edits.changes(),
      notes: [
        {
          zh: `公布值 ${value}，记入“${series.name}”`,
          en: `Published value ${value}, recorded for “${series.name}”`,
        },
        ...notes,
      ],
      next: [
        {
          zh: `看一看这项目标的页面（npm run dev，/targets/${series.id}/），没有问题就提交`,
          en: `Look at the page of the target (npm run dev, /targets/${series.id}/); if it is right, commit`,
        },
      ],
    };
  });
}
