import { lastDay, precisionOf } from '../../domain/text/dates/partial-date.ts';
import type { Milestone } from '../../schemas/milestone.ts';
import type { Policy } from '../../schemas/policy.ts';
import type { Precision } from '../../schemas/vocabulary.ts';
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

/** What an entry says of a date that is not known to the day. */
const standsAt: Readonly<
  Record<Exclude<Precision, 'day'>, { readonly mark: string; readonly line: string }>
> = {
  year: { mark: '只知到年', line: '日期只知到年，记在该年最后一日。' },
  month: { mark: '只知到月', line: '日期只知到月，记在该月最后一日。' },
};

/**
 * The deadlines of policies as all-day events of one day, in the order of the records. One known to the year or month
 * stands on its last day and says so. Phases, events and publications are no dates to keep, and reference material
 * is none to rely on: both are left out, as is a deadline without a date.
 */
export function milestoneEvents(
  milestones: readonly Milestone[],
  settings: MilestoneCalendarSettings,
): readonly CalendarEvent[] {
  const policies = new Map(settings.policies.map((policy) => [policy.id, policy]));
  return milestones.flatMap((milestone) => {
    const policy = policies.get(milestone.policy);
    const over = milestone.end ?? milestone.start;
    const isKept = milestone.kind === 'deadline' && policy?.nature === 'policy';
    return isKept && over !== undefined ? [toEvent(milestone, policy, over, settings)] : [];
  });
}

function toEvent(
  milestone: Milestone,
  policy: Policy,
  over: string,
  { uidDomain, addressOf, caution }: MilestoneCalendarSettings,
): CalendarEvent {
  const isDerived = milestone.basis === 'derived';
  const precision = precisionOf(over);
  const vague = precision === 'day' ? undefined : standsAt[precision];
  const lines = [
    `《${policy.title}》`,
    `原文：“${milestone.quote}”`,
    ...(isDerived && milestone.reasoning !== undefined ? [`推算依据：${milestone.reasoning}`] : []),
    ...(vague === undefined ? [] : [vague.line]),
    caution,
  ];
  return {
    uid: `${milestone.id}@${uidDomain}`,
    day: lastDay(over),
    summary: `${isDerived ? '【推算时限】' : ''}${milestone.label}（${[policy.region.name, vague?.mark].filter(Boolean).join('，')}）`,
    description: lines.join('\n'),
    url: addressOf(policy.id, milestone.provision),
    categories: ['时限', policy.shortTitle],
    isTentative: isDerived,
  };
}
