import { indicatorOfName } from '../../checks/content/records/check-indicator-words.ts';
import type { Bilingual } from '../../domain/source/diagnostic.ts';
import { trackerMessages } from '../../i18n/tracker-messages.ts';
import type { TargetPoint, TargetSeries } from '../../schemas/target.ts';
import type { Asking } from '../dialogue/dialogue.ts';
import { ask } from '../dialogue/dialogue.ts';
import { labelled } from '../dialogue/labelled.ts';
import type { Project } from '../dialogue/project.ts';
import { freeId } from '../editing/free-id.ts';
import { askId, askName, askVerdict } from './ask-verdict.ts';
import { proposeName } from './propose-name.ts';

/**
 * The series that a person makes of the draft numbered `index`; `undefined` where they leave it, `stop` where they want
 * no more of them.
 * @param accepted series taken before, whose ids are no longer free
 */
export function* askTarget(
  project: Project,
  draft: TargetSeries,
  index: number,
  accepted: readonly TargetSeries[],
): Asking<TargetSeries | 'stop' | undefined> {
  const [point] = draft.points;
  if (point === undefined) return undefined;
  const taken = new Set([...project.content.targets.claimedIds, ...accepted.map(({ id }) => id)]);
  const proposed = {
    id: freeId(`${draft.policy}-${point.provision}`, taken, '-n'),
    name: proposeName(point),
  };
  const number = String(index + 1);
  const bodies = new Map(project.content.organisations.records.map(({ value: { id, name } }) => [id, name]));
  const verdict = yield* askVerdict({
    id: `target-${number}`,
    flag: 'target',
    nth: index,
    text: { zh: `目标 ${number}：收不收？`, en: `Target ${number}: take it?` },
    shown: describeTarget(draft, point, proposed.name, bodies),
  });
  if (verdict === 'stop') return 'stop';
  if (verdict === 'leave') return undefined;
  const { id, name, nameEn }: Naming =
    verdict === 'edit' ? yield* askNaming(number, proposed, taken) : proposed;
  const belonging = yield* askIndicator(project, name, draft.unit, number);
  return {
    ...draft,
    ...belonging,
    id,
    name,
    nameEn,
    review: 'reviewed',
    points: draft.points.map((each, nth) => ({
      ...each,
      id: `${id}-${each.due?.slice(0, 4) ?? String(nth + 1)}`,
    })),
  };
}

type Naming = Pick<TargetSeries, 'id' | 'name' | 'nameEn'>;

function* askNaming(number: string, proposed: Naming, taken: ReadonlySet<string>): Asking<Naming> {
  const name = yield* askName(`target-name-${number}`, proposed.name);
  const nameEn = yield* ask({
    id: `target-name-en-${number}`,
    kind: 'line',
    text: { zh: '英文名称（可不填）', en: 'English name (may be left out)' },
    hint: { zh: '不填时英文页面显示中文', en: 'Without it the English pages show the Chinese' },
    initial: '',
  });
  const id = yield* askId(`target-id-${number}`, proposed.id, taken);
  return { id, name, ...(nameEn !== '' && { nameEn }) };
}

/** Whether it measures what an indicator of the same name does; nothing is asked where there is none. */
function* askIndicator(
  { content }: Project,
  name: string,
  unit: string | undefined,
  number: string,
): Asking<Pick<TargetSeries, 'indicator' | 'note'>> {
  const indicators = content.indicators.records.map(({ value }) => value);
  const alike = indicatorOfName(name, unit, indicators);
  if (alike === undefined) return {};
  const same = yield* ask({
    id: `target-indicator-${number}`,
    flag: `indicator-${number}`,
    kind: 'choice',
    text: {
      zh: `“${name}”与已有指标“${alike.name}”是一回事吗？`,
      en: `Is “${name}” what the indicator “${alike.name}” measures?`,
    },
    hint: { zh: '一回事的，各地并列比较', en: 'If so, it is set beside those of other places' },
    choices: [
      { value: 'yes', label: { zh: '是一回事', en: 'Yes' } },
      { value: 'no', label: { zh: '不是', en: 'No' } },
    ],
  });
  if (same === 'yes') return { indicator: alike.id };
  const reason = yield* ask({
    id: `target-difference-${number}`,
    flag: `difference-${number}`,
    kind: 'line',
    text: { zh: '不同在哪里？', en: 'What differs?' },
    hint: { zh: '一句中文', en: 'One sentence in Chinese' },
  });
  return { note: `指标：${reason}` };
}

const { 'zh-CN': zh, en } = trackerMessages;

function describeTarget(
  { kind, counting }: TargetSeries,
  { quote, value, unit, due, dueText, modalityText, organisations }: TargetPoint,
  name: string,
  bodies: ReadonlyMap<string, string>,
): readonly Bilingual[] {
  const amount = value === undefined ? '—' : `${String(value)}${unit ?? ''}`;
  const charged = organisations.map((id) => bodies.get(id) ?? id);
  return [
    labelled('原句', 'Sentence', quote),
    labelled('名称', 'Name', name),
    labelled('数目', 'Value', amount),
    labelled('时限', 'Due', due === undefined ? '—' : `${dueText ?? ''} ${due}`),
    labelled('动词', 'Verb', modalityText ?? '—'),
    labelled('类别', 'Kind', { zh: zh.kind[kind], en: en.kind[kind] }),
    labelled('计数方式', 'Counting', { zh: zh.counting[counting], en: en.counting[counting] }),
    labelled('责任单位', 'Bodies', charged.length === 0 ? '—' : charged.join('、')),
  ];
}
