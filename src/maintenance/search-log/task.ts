import { elapses } from '../../domain/text/dates/elapses.ts';
import type { SearchLog } from '../../schemas/search-log.ts';
import type { TargetPoint, TargetSeries } from '../../schemas/target.ts';
import { askAddress } from '../dialogue/ask-address.ts';
import { askDay } from '../dialogue/ask-day.ts';
import type { Asking, Dialogue } from '../dialogue/dialogue.ts';
import { ask, askSeveral, refuse } from '../dialogue/dialogue.ts';
import { COMMIT } from '../dialogue/next-steps.ts';
import type { Project } from '../dialogue/project.ts';
import { policiesOf } from '../dialogue/project.ts';
import type { Task } from '../dialogue/task.ts';
import { planEdits } from '../editing/edits.ts';
import { freeId } from '../editing/free-id.ts';

/** A search for published results that found none: when, where, and with which words. */
export const searchLogTask: Task = {
  id: 'search',
  title: { zh: '记一次查找（查了，没有找到）', en: 'Log a search that found nothing' },
  begin,
};

type Place = SearchLog['places'][number];

function* begin(project: Project): Dialogue {
  const date = yield* askDay(project, {
    id: 'date',
    text: { zh: '哪一天查的？', en: 'When did you search?' },
  });
  const policies = policiesOf(project);
  const statements = elapsedStatements(project, date).filter(
    ({ series }) => policies.get(series.policy)?.nature === 'policy' && series.kind !== 'policy-rate',
  );
  if (statements.length === 0) {
    return refuse(
      { zh: `到 ${date} 为止，没有已到期的目标可查`, en: `By ${date} no target had passed its date` },
      {
        zh: '只记到期以后的查找；没写时限、推算时限的不记',
        en: 'Only searches after the date has passed are logged, and none for undated targets or derived dates',
      },
    );
  }
  const targets = yield* askSeveral({
    id: 'statements',
    flag: 'statement',
    kind: 'choices',
    text: { zh: '查的是哪些目标的结果？', en: 'The results of which targets did you look for?' },
    hint: {
      zh: '可选多条；只列已到期的',
      en: 'Several may be chosen; only those past their date are listed',
    },
    choices: statements.map(({ series, point }) => ({
      value: point.id,
      label: {
        zh: `${policies.get(series.policy)?.region.name ?? ''} · ${series.name} · ${point.due ?? ''}：${point.quote}`,
        en: `${policies.get(series.policy)?.region.name ?? ''} · ${series.name} · ${point.due ?? ''}: ${point.quote}`,
      },
    })),
  });
  const places: Place[] = [];
  for (let place = yield* askPlace(0); place !== undefined; place = yield* askPlace(places.length))
    places.push(place);
  const note = yield* ask({
    id: 'note',
    kind: 'line',
    text: { zh: '还有要说明的吗？（可不填）', en: 'Anything to add? (may be left out)' },
    hint: { zh: '比如只有哪几年的公报', en: 'Which years of the gazette there are, say' },
    initial: '',
  });
  return planSearch(project, { date, targets: [...targets], places, ...(note !== '' && { note }) });
}

/** One place that was searched; `undefined` where there is no further one. */
function* askPlace(nth: number): Asking<Place | undefined> {
  const number = String(nth + 1);
  const name = yield* ask({
    id: `place-${number}`,
    flag: 'place',
    nth,
    kind: 'line',
    text:
      nth === 0
        ? { zh: '查了哪里？', en: 'Where did you search?' }
        : { zh: '还查了哪里？（没有了就直接回车）', en: 'Where else? (press Enter if nowhere)' },
    hint: {
      zh: '网站、公报或数据库的名称，如 示例市教育局网站',
      en: 'Name of the website, gazette or database',
    },
    ...(nth > 0 && { initial: '' }),
  });
  if (name === '') return undefined;
  const query = yield* ask({
    id: `query-${number}`,
    flag: 'query',
    nth,
    kind: 'line',
    text: {
      zh: `在“${name}”查了什么词，或看了哪些页？`,
      en: `Which words did you enter in ${name}, or which pages did you read?`,
    },
    hint: {
      zh: '如 产业学院 建成；或 2024年、2025年各期目录',
      en: 'Words, or “contents of every issue of 2024”',
    },
  });
  const url = yield* askAddress({
    id: `url-${number}`,
    flag: 'url',
    nth,
    text: { zh: `“${name}”的网址（可不填）`, en: `Address of ${name} (may be left out)` },
  });
  return { name, ...(url !== '' && { url }), query };
}

/** The statements whose printed date had passed on a day. */
function elapsedStatements(
  { content }: Project,
  date: string,
): readonly { readonly series: TargetSeries; readonly point: TargetPoint }[] {
  return content.targets.records.flatMap(({ value: series }) =>
    series.points
      .filter(({ due, dueBasis }) => due !== undefined && dueBasis !== 'derived' && elapses(due, date))
      .map((point) => ({ series, point })),
  );
}

function planSearch(project: Project, found: Omit<SearchLog, 'id'>) {
  const { content } = project;
  const id = freeId(`${found.targets[0] ?? 'search'}-${found.date}`, content.searchLogs.claimedIds);
  const log: SearchLog = { id, ...found };
  const newest =
    content.documents
      .map(({ facts }) => facts?.value.reviewed ?? '')
      .sort()
      .at(-1) ?? '';
  return planEdits(project, (edits) => {
    edits.addRecord('searchLogs', '', log);
    edits.recordLasting('searchLogs', id, log);
    const places = log.places.map(({ name }) => name);
    return {
      kind: 'plan',
      changes: edits.changes(),
      notes: [
        {
          zh: `${log.date} 查了${places.join('、')}，没有找到；${String(log.targets.length)} 条目标显示“经查未找到公开结果”`,
          en: `Searched ${places.join(', ')} on ${log.date} and found nothing; ${String(log.targets.length)} statements will say so`,
        },
        ...(log.date > newest
          ? [
              {
                zh: `网站的数据现在截至 ${newest}，晚于它的查找在下次核对文件后才显示`,
                en: `The data stand for ${newest} now; a later search shows after the next review of a document`,
              },
            ]
          : []),
      ],
      next: [COMMIT],
    };
  });
}
