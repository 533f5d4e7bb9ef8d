import type { TrackedSeries } from '../../../content/site.ts';
import { formatDate } from '../../../i18n/format-date.ts';
import { formatMessage } from '../../../i18n/format-message.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { punctuation } from '../../../i18n/punctuation.ts';
import type { Deadline } from '../../records/deadlines/deadlines.ts';
import { deadlinesOf } from '../../records/deadlines/deadlines.ts';
import { formatReport } from '../../records/format-statement.ts';
import type { MarkLabel } from './mark-label.ts';
import { distinguishLabels, markLabel } from './mark-label.ts';
import { commitmentMessages } from './messages.ts';

/** One deadline of a series as its row draws it: a statement, or several that repeat it. */
export interface CommitmentMark extends Omit<Deadline, 'tracked'>, MarkLabel {
  readonly band: string;
  /** Month of its year, 1 to 12; absent where it is known to the year only and stands at its end. */
  readonly month?: number;
  /** Published values, in words; empty where there is none. */
  readonly published: string;
  /** A second wording for the same date. */
  readonly isOther: boolean;
  /** Ids of the statements that it stands for. */
  readonly statements: readonly string[];
  /** The mark as text, 2024年建设打造1个: where there is no room for a picture. */
  readonly inWords: string;
}

/** @param findBand the band that a year belongs to */
export function viewMarks(
  locale: Locale,
  tracked: TrackedSeries,
  thisYear: string,
  findBand: (year: string) => string,
): readonly CommitmentMark[] {
  const deadlines = deadlinesOf(locale, tracked, thisYear);
  const labels = distinguishLabels(
    deadlines.map(({ tracked: { point } }) => ({ label: markLabel(locale, point), quote: point.quote })),
  );
  return deadlines.map(({ tracked: statement, ...deadline }, index) => {
    const { id, due, year, isDerived } = deadline;
    const label = labels[index] ?? { verb: '', value: '' };
    const published = formatPublished(locale, statement);
    const words = commitmentMessages[locale];
    return {
      ...deadline,
      ...label,
      band: findBand(year),
      ...(due.length > 4 ? { month: Number(due.slice(5, 7)) } : {}),
      published,
      isOther: deadlines.slice(0, index).some((before) => before.due === due),
      statements: [id, ...tracked.points.flatMap(({ point }) => (point.repeatOf === id ? [point.id] : []))],
      inWords: formatMessage(locale, isDerived ? words.derivedInWords : words.inWords, {
        date: formatDate(locale, year),
        words: [label.verb + label.value, published]
          .filter((each) => each !== '')
          .join(punctuation[locale].comma),
      }),
    };
  });
}

/** The values that official sources published for a statement: 公布值5个. */
function formatPublished(locale: Locale, { reports, status }: Deadline['tracked']): string {
  if (status !== 'reported') return '';
  const values = reports
    .filter(({ report, isUnverified }) => report.role === 'result' && !isUnverified)
    .map(({ report }) => formatReport(locale, report))
    .filter((value) => value !== '');
  return values.length === 0
    ? ''
    : formatMessage(locale, commitmentMessages[locale].published, {
        values: values.join(punctuation[locale].listComma),
      });
}
