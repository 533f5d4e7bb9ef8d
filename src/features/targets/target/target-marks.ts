import type { TrackedSeries } from '../../../content/site.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { trackerMessages } from '../../../i18n/tracker-messages.ts';

/** Whether the text states one of six things. */
export interface MarkView {
  readonly name: string;
  /** `unread`: not all of the document is on record, so that nothing may be said to be absent. */
  readonly state: 'stated' | 'unstated' | 'unread';
}

/**
 * Number, unit, date, baseline, body and scope: whether the text states each. Never summed. Bodies count only where
 * the document lists them as responsible.
 */
export function viewMarks(locale: Locale, tracked: TrackedSeries): readonly MarkView[] {
  const names = trackerMessages[locale].page.mark;
  const { series, policy, points } = tracked;
  const stated: Readonly<Record<keyof typeof names, boolean>> = {
    // A relation alone (达到全省平均水平) is no number.
    number: points.some(({ point }) => point.value !== undefined),
    unit: series.unit !== undefined || points.some(({ point }) => point.unit !== undefined),
    date: points.some(({ point }) => point.due !== undefined),
    baseline: points.some(({ reports }) =>
      reports.some(({ report }) => report.role === 'baseline' && report.policy === policy.id),
    ),
    body: points.some(({ point, isCharged }) => isCharged && point.organisations.length > 0),
    scope: series.scope !== undefined,
  };
  return (Object.keys(names) as (keyof typeof names)[]).map((mark) => {
    const isUnread = mark === 'body' && !tracked.areDutiesRecorded;
    return { name: names[mark], state: stated[mark] ? 'stated' : isUnread ? 'unread' : 'unstated' };
  });
}
