import type { Milestone } from '../../schemas/milestone.ts';
import type { TargetSeries } from '../../schemas/target.ts';
import { askIsRead } from '../dialogue/ask-is-read.ts';
import type { Dialogue, Outcome } from '../dialogue/dialogue.ts';
import { ask, refuse } from '../dialogue/dialogue.ts';
import type { Project } from '../dialogue/project.ts';
import { policiesOf } from '../dialogue/project.ts';
import type { Task } from '../dialogue/task.ts';
import { askMilestone } from './ask-milestone.ts';
import { askTarget } from './ask-target.ts';
import { dueMilestones } from './due-milestones.ts';
import { planReview } from './plan-review.ts';
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
  if (policy === undefined || hasWrittenDrafts(project, id)) return WRITTEN;
  const isRead = policy.review === 'draft' && (yield* askIsRead(READ));
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

/** Drafts that `npm run ingest` has written are edited where they stand. */
function hasWrittenDrafts({ content }: Project, policy: string): boolean {
  return [...content.targets.records, ...content.milestones.records].some(
    ({ value }) => value.policy === policy && value.review === 'draft',
  );
}

const WRITTEN: Outcome = refuse(
  {
    zh: '这份文件的草稿已写在记录文件里',
    en: 'The drafts of this document stand in its files of records',
  },
  {
    zh: '删去其中 review: draft 的各条再来：程序会从原文重新拟出；或就地改好',
    en: 'Delete those with review: draft and come again: they are drafted anew from the text; or edit them there',
  },
);

const READ = {
  hint: { zh: '读过才公布', en: 'Only then is it published' },
  notYet: { zh: '还没有', en: 'Not yet' },
} as const;
