import type { TrackedSeries } from '../../../content/site.ts';
import { chartMessages } from '../../../i18n/chart-messages.ts';
import { formatMessage } from '../../../i18n/format-message.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { punctuation } from '../../../i18n/punctuation.ts';
import { trackerMessages } from '../../../i18n/tracker-messages.ts';
import { formatReport, formatValue } from '../../records/format-statement.ts';
import type { StatementView } from './target-statement.ts';

/** Whether the text states one of six things, and in which words. */
export interface MarkView {
  readonly name: string;
  readonly stated: boolean;
  readonly reason: string;
}

/**
 * Number, unit, date, baseline, body and scope: whether the text states each. Never summed. Bodies count only where
 * the document lists them as responsible.
 */
export function viewMarks(
  locale: Locale,
  tracked: TrackedSeries,
  statements: readonly StatementView[],
): readonly MarkView[] {
  const words = trackerMessages[locale].page;
  const points = tracked.points.map(({ point }) => point);
  const baselines = tracked.points
    .flatMap(({ reports }) => reports)
    .filter(({ report }) => report.role === 'baseline' && report.policy === tracked.policy.id);
  const first = <T>(values: readonly (T | undefined)[]): T | undefined =>
    values.find((value) => value !== undefined);
  const found: Readonly<Record<keyof typeof words.mark, string | undefined>> = {
    // A relation alone (达到全省平均水平) is no number.
    number: first(
      points.map((point) => (point.value === undefined ? undefined : formatValue(locale, point))),
    ),
    unit: tracked.series.unit ?? first(points.map(({ unit }) => unit)),
    date: first(points.map(({ due, dueText }) => (due === undefined ? undefined : (dueText ?? due)))),
    baseline: first(
      baselines.map(
        ({ report }) =>
          formatReport(locale, report) ||
          formatMessage(locale, chartMessages[locale].quoted, { words: report.source.quote }),
      ),
    ),
    body: first(
      statements
        .filter(({ isCharged }) => isCharged)
        .map(
          ({ organisations }) =>
            organisations.map(({ name }) => name).join(punctuation[locale].listComma) || undefined,
        ),
    ),
    scope: tracked.series.scope,
  };
  // What is not recorded is not said to be absent.
  const unstated = (mark: keyof typeof words.mark): string | undefined =>
    mark === 'body' && !tracked.areDutiesRecorded ? trackerMessages[locale].organisationsUnread : undefined;
  return (Object.keys(words.mark) as (keyof typeof words.mark)[]).map((mark) => {
    const what = found[mark];
    const reason = words.markReason[mark];
    return {
      name: words.mark[mark],
      stated: what !== undefined,
      reason:
        what === undefined ? (unstated(mark) ?? reason.no) : formatMessage(locale, reason.yes, { what }),
    };
  });
}
