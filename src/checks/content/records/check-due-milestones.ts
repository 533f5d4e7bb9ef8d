import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import { datesAgree } from '../../../domain/text/dates/dates-agree.ts';
import { problemAt } from '../../base/located.ts';
import type { Content } from '../content.ts';

/**
 * Dated statements and milestones name each other's dates: every statement with a due date falls due with a milestone
 * that lists it, and what a milestone lists falls due when it ends. Drafts are let be.
 */
export function* checkDueMilestones(content: Content): Generator<Diagnostic> {
  if (!content.milestones.isFit || !content.targets.isFit) return;
  const milestones = content.milestones.records;
  const ends = new Map<string, readonly string[]>();
  for (const { value } of milestones) {
    const end = value.end ?? value.start;
    if (end === undefined) continue;
    for (const target of value.targets) ends.set(target, [...(ends.get(target) ?? []), end]);
  }
  for (const series of content.targets.records) {
    if (series.value.review === 'draft') continue;
    for (const [index, { id, due }] of series.value.points.entries()) {
      if (due === undefined || ends.get(id)?.some((end) => datesAgree(end, due)) === true) continue;
      yield problemAt(series, ['points', index, 'due'], {
        ruleId: 'due-without-milestone',
        message: {
          zh: `${id} 到 ${due} 为止，时间表中没有同一时间的节点列出它`,
          en: `${id} is due ${due}, and no milestone of that date lists it`,
        },
        hint: {
          zh: `在 ${content.folders.content}/milestones 的节点中补列 targets，或补一个节点`,
          en: `List it under targets of a milestone in ${content.folders.content}/milestones, or add the milestone`,
        },
      });
    }
  }
  const dues = new Map(
    content.targets.records.flatMap(({ value }) => value.points.map(({ id, due }) => [id, due])),
  );
  for (const milestone of milestones) {
    const { start, end = start, targets } = milestone.value;
    for (const [index, target] of targets.entries()) {
      const due = dues.get(target);
      if (!dues.has(target) || (due !== undefined && end !== undefined && datesAgree(end, due))) continue;
      yield problemAt(milestone, ['targets', index], {
        ruleId: 'milestone-target-date',
        message: {
          zh: `节点止于 ${end ?? ''}，所列 ${target} ${due === undefined ? '没有时限' : `到 ${due} 为止`}`,
          en: `The milestone ends ${end ?? ''}, but ${target} ${due === undefined ? 'is undated' : `is due ${due}`}`,
        },
        hint: {
          zh: '只列与节点同时到期的表述；对照原文改正时间',
          en: 'List only statements that fall due with the milestone; correct the dates by the text',
        },
      });
    }
  }
}
