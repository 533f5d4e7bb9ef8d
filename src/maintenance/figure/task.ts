import type { Report } from '../../schemas/report.ts';
import type { Asking, Dialogue, Outcome } from '../dialogue/dialogue.ts';
import { ask, refuse } from '../dialogue/dialogue.ts';
import type { Project } from '../dialogue/project.ts';
import { seriesChoices } from '../dialogue/series-choices.ts';
import type { Task } from '../dialogue/task.ts';
import { askDate, askFigure } from './ask-figure.ts';
import { askSource } from './ask-source.ts';
import { composeReport } from './compose-report.ts';
import { judgeComparison } from './judge-comparison.ts';
import { planFigure } from './plan-figure.ts';
import { readFigure } from './read-figure.ts';

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
    kind: 'passage',
    text: { zh: '把写着这个数的那一句粘贴进来', en: 'Paste the sentence that prints the number' },
    hint: { zh: '一字不改，从标点到标点', en: 'Verbatim, from mark to mark' },
  });
  const source = yield* askSource(project, quote);
  const valueText = yield* askFigure(quote);
  const seriesId = yield* ask({
    id: 'series',
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
  const role = yield* askRole();
  const date = yield* askDate(quote, source.published);
  const figure = { ...readFigure(quote, valueText), ...date };
  const report = composeReport(project, series, figure, role, source);
  return planFigure(project, series, report, yield* judgeComparison(series, report));
}

const NO_TARGETS: Outcome = refuse(
  { zh: '还没有收录目标', en: 'There are no targets yet' },
  { zh: '先新增文件、核定目标', en: 'Add a document and review its targets first' },
);

/** Whether the value is a result, or the state before the target. */
function* askRole(): Asking<Report['role']> {
  const role = yield* ask({
    id: 'role',
    kind: 'choice',
    text: { zh: '这个数是结果，还是目标之前的现状？', en: 'Is it a result, or the state before the target?' },
    hint: { zh: '方案印发以后做成的是结果', en: 'What was done after the plan was issued is a result' },
    choices: [
      { value: 'result', label: { zh: '结果', en: 'A result' } },
      { value: 'baseline', label: { zh: '目标之前的现状', en: 'The state before the target' } },
    ],
    initial: 'result',
  });
  return role === 'baseline' ? 'baseline' : 'result';
}
