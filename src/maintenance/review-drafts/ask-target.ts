import type { Bilingual } from '../../domain/source/diagnostic.ts';
import { trackerMessages } from '../../i18n/tracker-messages.ts';
import type { Indicator } from '../../schemas/indicator.ts';
import type { TargetSeries } from '../../schemas/target.ts';
import { targetSeriesSchema } from '../../schemas/target.ts';
import type { Asking } from '../dialogue/dialogue.ts';
import { ask } from '../dialogue/dialogue.ts';
import { labelled } from '../dialogue/labelled.ts';
import type { Project } from '../dialogue/project.ts';
import { askId, askName, askVerdict } from './ask-verdict.ts';
import type { FieldValues } from './record-fields.ts';
import { valuesOf } from './record-fields.ts';
import type { ReviewDecision } from './review-decision.ts';
import type { TargetItem } from './review-item.ts';

/** What a person decides on the target numbered `index`; `stop` where they want no more of them. */
export function* askTarget(
  { content }: Project,
  { key, record }: TargetItem,
  index: number,
): Asking<ReviewDecision | 'stop'> {
  const number = String(index + 1);
  const verdict = yield* askVerdict(
    {
      id: `target-${number}`,
      flag: 'target',
      nth: index,
      text: { zh: `目标 ${number}：收不收？`, en: `Target ${number}: take it?` },
      shown: describeTarget(
        record,
        new Map(content.organisations.records.map(({ value }) => [value.id, value.name])),
      ),
    },
    true,
  );
  if (verdict === 'stop') return 'stop';
  if (verdict === 'later' || verdict === 'reject') return { item: key, verdict };
  const naming = verdict === 'edit' ? yield* askNaming(number, record, content.targets.claimedIds) : {};
  const alike = content.indicators.records.find(({ value }) => value.id === record.indicator)?.value;
  const belonging =
    alike === undefined ? {} : yield* askIndicator(alike, naming['name'] ?? record.name, number);
  const given = { ...naming, ...belonging };
  if (Object.keys(given).length === 0) return { item: key, verdict: 'accept' };
  return { item: key, verdict: 'accept', values: { ...valuesOf(targetSeriesSchema, record), ...given } };
}

function* askNaming(
  number: string,
  { id, name }: TargetSeries,
  taken: ReadonlySet<string>,
): Asking<FieldValues> {
  const given = yield* askName(`target-name-${number}`, name);
  const nameEn = yield* ask({
    id: `target-name-en-${number}`,
    kind: 'line',
    text: { zh: '英文名称（可不填）', en: 'English name (may be left out)' },
    hint: { zh: '不填时英文页面显示中文', en: 'Without it the English pages show the Chinese' },
    initial: '',
  });
  return { name: given, nameEn, id: yield* askId(`target-id-${number}`, id, taken) };
}

/** Whether it measures what an indicator of a name like its own does. */
function* askIndicator({ id, name: other }: Indicator, name: string, number: string): Asking<FieldValues> {
  const same = yield* ask({
    id: `target-indicator-${number}`,
    flag: `indicator-${number}`,
    kind: 'choice',
    text: {
      zh: `“${name}”与已有指标“${other}”是一回事吗？`,
      en: `Is “${name}” what the indicator “${other}” measures?`,
    },
    hint: { zh: '一回事的，各地并列比较', en: 'If so, it is set beside those of other places' },
    choices: [
      { value: 'yes', label: { zh: '是一回事', en: 'Yes' } },
      { value: 'no', label: { zh: '不是', en: 'No' } },
    ],
  });
  if (same === 'yes') return { indicator: id };
  const reason = yield* ask({
    id: `target-difference-${number}`,
    flag: `difference-${number}`,
    kind: 'line',
    text: { zh: '不同在哪里？', en: 'What differs?' },
    hint: { zh: '一句中文', en: 'One sentence in Chinese' },
  });
  return { indicator: '', note: `指标：${reason}` };
}

const { 'zh-CN': zh, en } = trackerMessages;

function describeTarget(
  { name, kind, counting, points }: TargetSeries,
  bodies: ReadonlyMap<string, string>,
): readonly Bilingual[] {
  return [
    labelled('名称', 'Name', name),
    labelled('类别', 'Kind', { zh: zh.kind[kind], en: en.kind[kind] }),
    labelled('计数方式', 'Counting', { zh: zh.counting[counting], en: en.counting[counting] }),
    ...points.flatMap(({ quote, value, unit, due, dueText, modalityText, organisations }) => [
      labelled('原句', 'Sentence', quote),
      labelled('数目', 'Value', value === undefined ? '—' : `${String(value)}${unit ?? ''}`),
      labelled('时限', 'Due', due === undefined ? '—' : `${dueText ?? ''} ${due}`),
      labelled('动词', 'Verb', modalityText ?? '—'),
      labelled(
        '责任单位',
        'Bodies',
        organisations.length === 0 ? '—' : organisations.map((id) => bodies.get(id) ?? id).join('、'),
      ),
    ]),
  ];
}
