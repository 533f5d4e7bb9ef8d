import { askIsRead } from '../dialogue/ask-is-read.ts';
import type { Asking, Dialogue } from '../dialogue/dialogue.ts';
import { ask, refuse } from '../dialogue/dialogue.ts';
import type { Project } from '../dialogue/project.ts';
import { policiesOf } from '../dialogue/project.ts';
import type { Question } from '../dialogue/question.ts';
import type { Task } from '../dialogue/task.ts';
import { askDuty } from './ask-duty.ts';
import { askMilestone } from './ask-milestone.ts';
import { askTarget } from './ask-target.ts';
import type { DraftItem } from './list-review-items.ts';
import { listReviewItems } from './list-review-items.ts';
import { planReview } from './plan-review.ts';
import type { ReviewDecision } from './review-decision.ts';
import { reviewDocument } from './review-document.ts';

/** Drafted targets, dates and bodies are read against their sentences. */
export const reviewDraftsTask: Task = {
  id: 'review',
  title: { zh: '核定草稿', en: 'Review drafts' },
  begin,
};

/** Which document is reviewed; those in progress first. One whose front matter is not filled in yet is told by its id. */
export function documentQuestion(project: Project): Question & { readonly kind: 'choice' } {
  const policies = policiesOf(project);
  const listed = project.content.documents.flatMap(({ id }) => {
    const facts = policies.get(id);
    if (facts !== undefined && facts.nature !== 'policy') return [];
    const isWaiting = facts === undefined || facts.trackers === 'in-progress';
    return [{ id, title: facts?.title, isWaiting }];
  });
  return {
    id: 'policy',
    kind: 'choice',
    text: { zh: '核定哪一份文件？', en: 'Which document?' },
    hint: { zh: '还在整理的排在最前', en: 'Those in progress come first' },
    choices: [
      ...listed.filter(({ isWaiting }) => isWaiting),
      ...listed.filter(({ isWaiting }) => !isWaiting),
    ].map(({ id, title }) => ({
      value: id,
      label: title === undefined ? { zh: id, en: id } : { zh: `${title}（${id}）`, en: `${title} (${id})` },
    })),
  };
}

function* begin(project: Project): Dialogue {
  const id = yield* ask(documentQuestion(project));
  const policy = policiesOf(project).get(id);
  if (policy === undefined) return refuse(UNFILLED.reason, UNFILLED.hint);
  const isRead = policy.review === 'draft' && (yield* askIsRead(READ));
  const drafts = listReviewItems(project, id);
  const bodies = ofKind(drafts, 'body');
  const decisions: ReviewDecision[] = [];
  const decide = function* <Item>(
    items: readonly Item[],
    askOne: (item: Item, index: number) => Asking<ReviewDecision | 'stop'>,
  ): Asking<void> {
    for (const [index, item] of items.entries()) {
      const decision = yield* askOne(item, index);
      if (decision === 'stop') return;
      decisions.push(decision);
    }
  };
  yield* decide(ofKind(drafts, 'target'), (item, index) => askTarget(project, item, index));
  // The dates of the targets taken come with them.
  const linked = new Set(
    reviewDocument(project, id, decisions)
      .items.filter(({ state }) => state === 'linked')
      .map(({ item }) => item.key),
  );
  const dates = [...ofKind(drafts, 'milestone').entries()].filter(([, { key }]) => !linked.has(key));
  yield* decide(dates, ([index, item]) => askMilestone(project, item, index));
  yield* decide(ofKind(drafts, 'duty'), (item, index) => askDuty(item, bodies, index));
  const review = reviewDocument(project, id, decisions);
  return planReview(project, policy, review, { isRead, isComplete: false });
}

function ofKind<Kind extends DraftItem['kind']>(
  drafts: readonly DraftItem[],
  kind: Kind,
): readonly Extract<DraftItem, { readonly kind: Kind }>[] {
  return drafts.filter((item): item is Extract<DraftItem, { readonly kind: Kind }> => item.kind === kind);
}

/** Drafts are made by what the front matter says of the document: its region and dates. */
export const UNFILLED = {
  reason: {
    zh: '这份文件的文件头还没有填好，草稿要等它填好才能核定',
    en: 'The front matter of this document is not filled in yet; its drafts wait for it',
  },
  hint: {
    zh: '在文件里填好标着【待填】的各项，再来',
    en: 'Fill in what is marked 【待填】 in the file, and come again',
  },
} as const;

const READ = {
  hint: { zh: '读过才公布', en: 'Only then is it published' },
  notYet: { zh: '还没有', en: 'Not yet' },
} as const;
