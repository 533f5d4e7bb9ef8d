import { firstDay, lastDay } from '../../domain/text/dates/partial-date.ts';
import type { Milestone } from '../../schemas/milestone.ts';
import type { Policy } from '../../schemas/policy.ts';
import type { MilestoneKind } from '../../schemas/vocabulary.ts';
import type { CalendarEvent } from './ics.ts';

/** What a calendar of milestones needs in addition to the records. */
export interface MilestoneCalendarSettings {
  readonly policies: readonly Policy[];
  /** Right-hand side of every UID; must never change once published. */
  readonly uidDomain: string;
  /** Address of a document, or of a provision in it. */
  readonly addressOf: (policy: string, provision?: string) => string;
  /** 未收录不等于未完成。…: printed in every event. */
  readonly caution: string;
}

const KINDS: Readonly<Record<MilestoneKind, string>> = {
  deadline: '时限',
  phase: '阶段',
  event: '事件',
  publication: '公布',
};

/**
 * Milestones as all-day events, in the order of the records. A deadline known to the year or month stands on its last
 * day; a phase runs from its first day to its last. Undated milestones are left out.
 */
export function milestoneEvents(
  milestones: readonly Milestone[],
  settings: MilestoneCalendarSettings,
): readonly CalendarEvent[] {
  return milestones.flatMap((milestone) => {
    const policy = settings.policies.find(({ id }) => id === milestone.policy);
    const days = daysOf(milestone);
    return policy === undefined || days === undefined ? [] : [toEvent(milestone, policy, days, settings)];
  });
}

function toEvent(
  milestone: Milestone,
  policy: Policy,
  days: Pick<CalendarEvent, 'start' | 'end'>,
  { uidDomain, addressOf, caution }: MilestoneCalendarSettings,
): CalendarEvent {
  const isDerived = milestone.basis === 'derived';
  const isReference = policy.nature === 'reference';
  const marks = `${isReference ? '【来源未核实】' : ''}${isDerived ? '【推算时限】' : ''}`;
  const lines = [
    `《${policy.title}》`,
    `原文：“${milestone.quote}”`,
    ...(isDerived && milestone.reasoning !== undefined ? [`推算依据：${milestone.reasoning}`] : []),
    caution,
  ];
  return {
    uid: `${milestone.id}@${uidDomain}`,
    ...days,
    summary: `${marks}${milestone.label}（${policy.region.name}）`,
    description: lines.join('\n'),
    url: addressOf(policy.id, milestone.provision),
    categories: [KINDS[milestone.kind], policy.shortTitle],
    isTentative: isDerived || isReference,
  };
}

function daysOf({ kind, start, end }: Milestone): Pick<CalendarEvent, 'start' | 'end'> | undefined {
  const last = end ?? start;
  if (last === undefined) return undefined;
  if (kind === 'deadline') return { start: lastDay(last) };
  return { start: firstDay(start ?? last), end: lastDay(last) };
}
