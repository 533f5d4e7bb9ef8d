import type { Bilingual } from '../../domain/source/diagnostic.ts';
import type { Milestone } from '../../schemas/milestone.ts';
import type { Policy } from '../../schemas/policy.ts';
import { slug } from '../../schemas/provision-id.ts';
import type { TargetPoint, TargetSeries } from '../../schemas/target.ts';
import type { Asking, Dialogue } from '../dialogue/dialogue.ts';
import { ask, refuse } from '../dialogue/dialogue.ts';
import type { Project } from '../dialogue/project.ts';
import { policiesOf } from '../dialogue/project.ts';
import type { Task } from '../dialogue/task.ts';
import { indicatorOfName } from '../../checks/content/records/check-indicator-words.ts';
import { setYamlValue } from '../editing/edit-yaml.ts';
import { planEdits } from '../editing/edits.ts';
import { proposeName } from './propose-name.ts';
import { remainingDrafts } from './remaining-drafts.ts';

/** Drafted targets and milestones are read against their sentences. */
export const reviewDraftsTask: Task = {
  id: 'review',
  title: { zh: '核定草稿', en: 'Review drafts' },
  begin,
};

function* begin(project: Project): Dialogue {
  const policies = [...policiesOf(project).values()].filter(({ nature }) => nature === 'policy');
  const waiting = policies.filter(({ trackers }) => trackers === 'in-progress');
  const id = yield* ask({
    id: 'policy',
    kind: 'choice',
    text: { zh: '核定哪一份文件？', en: 'Which document?' },
    hint: { zh: '还在整理的排在最前', en: 'Those in progress come first' },
    choices: [...waiting, ...policies.filter((policy) => !waiting.includes(policy))].map((policy) => ({
      value: policy.id,
      label: { zh: `${policy.title}（${policy.id}）`, en: `${policy.title} (${policy.id})` },
    })),
  });
  const policy = policies.find((each) => each.id === id);
  if (policy === undefined || hasWrittenDrafts(project, id)) return refuse(WRITTEN, DELETE_WRITTEN);
  const isRead = policy.review === 'draft' && (yield* ask(READ)) === 'yes';
  const drafts = remainingDrafts(project, id);
  const targets: TargetSeries[] = [];
  for (const [index, draft] of drafts.targets.entries()) {
    const series = yield* askTarget(project, draft, index, targets);
    if (series === 'stop') break;
    if (series !== undefined) targets.push(series);
  }
  const due = dueMilestones(project, drafts.milestones, targets);
  const milestones: Milestone[] = due.map(({ milestone }) => milestone);
  for (const [index, draft] of drafts.milestones.entries()) {
    if (due.some((each) => each.draft === draft)) continue;
    const milestone = yield* askMilestone(project, draft, index, milestones);
    if (milestone === 'stop') break;
    if (milestone !== undefined) milestones.push(milestone);
  }
  return planReview(project, policy, isRead, { targets, milestones });
}

type Verdict<T> = T | 'stop' | undefined;

function* askTarget(
  project: Project,
  draft: TargetSeries,
  index: number,
  accepted: readonly TargetSeries[],
): Asking<Verdict<TargetSeries>> {
  const [point] = draft.points;
  if (point === undefined) return undefined;
  const taken = new Set([...project.content.targets.claimedIds, ...accepted.map(({ id }) => id)]);
  const proposed = { id: freeId(`${draft.policy}-${point.provision}`, taken), name: proposeName(point) };
  const number = String(index + 1);
  const verdict = yield* ask({
    ...VERDICT,
    id: `target-${number}`,
    flag: 'target',
    nth: index,
    text: { zh: `目标 ${number}：收不收？`, en: `Target ${number}: take it?` },
    shown: describeTarget(draft, point, proposed.name),
  });
  if (verdict === 'stop') return 'stop';
  if (verdict === 'no' || verdict === 'skip') return undefined;
  const name =
    verdict === 'edit' ? yield* askWords(`target-name-${number}`, NAME, proposed.name) : proposed.name;
  const nameEn = verdict === 'edit' ? yield* askWords(`target-name-en-${number}`, NAME_EN, '') : '';
  const id = verdict === 'edit' ? yield* askId(`target-id-${number}`, proposed.id, taken) : proposed.id;
  const belonging = yield* askIndicator(project, name, draft.unit, number);
  return {
    ...draft,
    ...belonging,
    id,
    name,
    nameEn: nameEn === '' ? undefined : nameEn,
    review: 'reviewed',
    points: draft.points.map((each, nth) => ({
      ...each,
      id: `${id}-${each.due?.slice(0, 4) ?? String(nth + 1)}`,
    })),
  };
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

function* askMilestone(
  project: Project,
  draft: Milestone,
  index: number,
  accepted: readonly Milestone[],
): Asking<Verdict<Milestone>> {
  const number = String(index + 1);
  const taken = new Set([...project.content.milestones.claimedIds, ...accepted.map(({ id }) => id)]);
  const proposed = freeId(`${draft.policy}-m-${draft.provision ?? 'date'}`, taken);
  const date = draft.end ?? draft.start ?? '';
  const verdict = yield* ask({
    ...VERDICT,
    id: `milestone-${number}`,
    flag: 'milestone',
    nth: index,
    text: { zh: `时限 ${number}：收不收？`, en: `Date ${number}: take it?` },
    shown: [both('原句', 'Sentence', draft.quote), both('时间', 'Date', `${draft.dateText ?? ''} ${date}`)],
  });
  if (verdict === 'stop') return 'stop';
  if (verdict === 'no' || verdict === 'skip') return undefined;
  const label =
    verdict === 'edit' ? yield* askWords(`milestone-label-${number}`, NAME, draft.label) : draft.label;
  const id = verdict === 'edit' ? yield* askId(`milestone-id-${number}`, proposed, taken) : proposed;
  return { ...draft, id, label, labelEn: undefined, review: 'reviewed' };
}

interface DueMilestone {
  readonly draft: Milestone | undefined;
  readonly milestone: Milestone;
}

/** The date of every accepted target, once a date and line: the drafted milestone of it, else one made of its words. */
function dueMilestones(
  { content }: Project,
  drafts: readonly Milestone[],
  targets: readonly TargetSeries[],
): readonly DueMilestone[] {
  const dated = targets.flatMap(({ policy, points }) =>
    points.flatMap((point) => (point.due === undefined ? [] : [{ policy, point, due: point.due }])),
  );
  const groups = Map.groupBy(dated, ({ point, due }) => `${point.provision} ${due}`);
  const taken = new Set(content.milestones.claimedIds);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { policy, due, point } = first;
    const draft = drafts.find(
      ({ provision, start, end = start }) => provision === point.provision && end === due,
    );
    const id = freeId(`${policy}-m-${point.provision}`, taken);
    taken.add(id);
    const { dueText, dueBasis = 'explicit', precision = 'year', provision, quote } = point;
    const made: Milestone = draft ?? {
      id,
      policy,
      kind: 'deadline',
      end: due,
      precision,
      basis: dueBasis,
      ...(dueText !== undefined && { dateText: dueText }),
      provision,
      quote,
      label: dueText ?? due,
      targets: [],
      review: 'reviewed',
    };
    const listed = group.map(({ point: each }) => each.id);
    return [
      { draft, milestone: { ...made, id, labelEn: undefined, targets: listed, review: 'reviewed' as const } },
    ];
  });
}

function planReview(
  project: Project,
  { id, title }: Policy,
  isRead: boolean,
  accepted: { readonly targets: readonly TargetSeries[]; readonly milestones: readonly Milestone[] },
) {
  const file = project.content.documents.find((document) => document.id === id)?.file ?? '';
  const { targets, milestones } = accepted;
  return planEdits(project, (edits) => {
    if (isRead) {
      edits.editFrontMatter(file, (yaml) => setYamlValue(yaml, ['reviewed'], project.today));
      edits.editFrontMatter(file, (yaml) => setYamlValue(yaml, ['review'], 'reviewed'));
    }
    for (const series of targets) edits.addRecord('targets', id, withoutAbsent(series));
    for (const milestone of milestones) edits.addRecord('milestones', id, withoutAbsent(milestone));
    return {
      kind: 'plan',
      changes: edits.changes(),
      notes: [
        {
          zh: `《${title}》：收下目标 ${String(targets.length)} 项、时限 ${String(milestones.length)} 个；没有收下的，下次核定时还会列出`,
          en: `${title}: ${String(targets.length)} targets and ${String(milestones.length)} dates taken; the others are listed again next time`,
        },
      ],
      next: [
        {
          zh: `在预览中看一看（npm run dev，/policies/${id}/）`,
          en: `Look at it in the preview (npm run dev, /policies/${id}/)`,
        },
        ...(isRead ? [PUBLISH] : []),
      ],
    };
  });
}

/** Fields without a value are not written. */
function withoutAbsent(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

/** Drafts that `npm run ingest` has written are edited where they stand. */
function hasWrittenDrafts({ content }: Project, policy: string): boolean {
  return [...content.targets.records, ...content.milestones.records].some(
    ({ value }) => value.policy === policy && value.review === 'draft',
  );
}

function describeTarget(
  { kind, counting }: TargetSeries,
  { quote, value, unit, due, dueText, modalityText, organisations }: TargetPoint,
  name: string,
): readonly Bilingual[] {
  const amount = value === undefined ? '—' : `${String(value)}${unit ?? ''}`;
  return [
    both('原句', 'Sentence', quote),
    both('名称', 'Name', name),
    both('数目', 'Value', amount),
    both('时限', 'Due', due === undefined ? '—' : `${dueText ?? ''} ${due}`),
    both('动词', 'Verb', modalityText ?? '—'),
    both('类别、计数', 'Kind, counting', `${kind}, ${counting}`),
    both('责任单位', 'Bodies', organisations.length === 0 ? '—' : organisations.join('、')),
  ];
}

function both(zh: string, en: string, words: string): Bilingual {
  return { zh: `${zh}：${words}`, en: `${en}: ${words}` };
}

function freeId(base: string, taken: ReadonlySet<string>): string {
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-n${String(number)}`;
  return id;
}

function* askWords(id: string, question: Wording, initial: string): Asking<string> {
  return yield* ask({ ...question, id, kind: 'line', initial });
}

function* askId(id: string, initial: string, taken: ReadonlySet<string>): Asking<string> {
  return yield* ask({
    id,
    kind: 'line',
    text: { zh: '编号（公布后不再改）', en: 'Id (never changed once published)' },
    hint: { zh: '小写字母、数字和连字符', en: 'Small letters, digits and hyphens' },
    initial,
    validate: (answer) =>
      slug.safeParse(answer).success && !taken.has(answer)
        ? undefined
        : { zh: '已有这个编号，或写法不对', en: 'It is taken, or not written as an id' },
  });
}

interface Wording {
  readonly text: Bilingual;
  readonly hint: Bilingual;
}

const NAME: Wording = {
  text: { zh: '名称', en: 'Name' },
  hint: { zh: '用原句里的字', en: 'In the words of the sentence' },
};

const NAME_EN: Wording = {
  text: { zh: '英文名称（可不填）', en: 'English name (may be left out)' },
  hint: { zh: '不填时英文页面显示中文', en: 'Without it the English pages show the Chinese' },
};

const PUBLISH: Bilingual = {
  zh: '运行 npm run publish:ids 登记条款编号（登记后不再改），然后提交',
  en: 'Run npm run publish:ids to record its provision ids, which then never change, and commit',
};

const WRITTEN: Bilingual = {
  zh: '这份文件的草稿已写在记录文件里',
  en: 'The drafts of this document stand in its files of records',
};

const DELETE_WRITTEN: Bilingual = {
  zh: '删去其中 review: draft 的各条再来：程序会从原文重新拟出；或就地改好',
  en: 'Delete those with review: draft and come again: they are drafted anew from the text; or edit them there',
};

const READ = {
  id: 'reviewed',
  kind: 'choice',
  text: {
    zh: '您已对照原件把全文读过一遍、没有出入吗？',
    en: 'Have you read the whole text against the original and found no difference?',
  },
  hint: { zh: '读过才公布', en: 'Only then is it published' },
  choices: [
    { value: 'no', label: { zh: '还没有', en: 'Not yet' } },
    { value: 'yes', label: { zh: '读过了，与原件一致', en: 'Yes, it is as the original' } },
  ],
  initial: 'no',
} as const;

const VERDICT = {
  kind: 'choice',
  hint: { zh: '对照原句看每一项', en: 'Read each field against the sentence' },
  choices: [
    { value: 'yes', label: { zh: '收下', en: 'Take it' } },
    { value: 'edit', label: { zh: '改一改再收', en: 'Edit it first' } },
    { value: 'no', label: { zh: '不要', en: 'Reject it' } },
    { value: 'skip', label: { zh: '以后再看', en: 'Later' } },
    { value: 'stop', label: { zh: '这一类先到这里', en: 'Enough of these for now' } },
  ],
  initial: 'skip',
} as const;
