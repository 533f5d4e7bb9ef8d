import type { TargetPoint, TargetSeries } from '../../../schemas/target.ts';
import type { DateContext } from '../../text/dates/date-context.ts';
import { readRecurrences } from '../../text/quantities/read-recurrences.ts';
import { checkDue } from './check-due.ts';
import { checkModality } from './check-modality.ts';
import { checkQuantity } from './check-quantity.ts';
import { checkVerbatim } from './check-verbatim.ts';
import { disagreement } from './disagreement.ts';
import type { Finding } from './finding.ts';
import { illFormed } from './ill-formed.ts';
import type { CheckedField } from './note-accepts.ts';
import { noteAccepts } from './note-accepts.ts';

/**
 * Re-reads a point from its own words and lists where the record says otherwise.
 * Words that are not verbatim and fields that are missing are errors regardless of the note; any other
 * disagreement is `accepted` when the point's or the series' note gives the reason for that field (`noteAccepts`).
 * @param paragraph text of the paragraph or heading that `point.provision` names
 * @param headings headings above it, outermost first: a date or verb may stand there
 * @param context the document's own date, from which 三年内 counts; without it such dates are not re-derived
 */
export function checkTargetPoint(
  point: TargetPoint,
  series: TargetSeries,
  paragraph: string,
  headings: readonly string[] = [],
  context: DateContext = {},
): Finding[] {
  const accepts = (field: CheckedField) => noteAccepts(point.note, field) || noteAccepts(series.note, field);
  const words = {
    dueText: point.dueText,
    comparatorText: point.comparatorText,
    valueText: point.valueText,
    qualifier: point.qualifier,
    modalityText: point.modalityText,
    'relative.text': point.relative?.text,
    'relative.base': point.relative?.base,
  };
  return [
    ...checkVerbatim(point.quote, words, { paragraph, headings }),
    ...checkQuantity(point, accepts),
    ...checkDue(point, { paragraph, headings }, context, accepts),
    ...checkModality(point, accepts),
    ...checkQualifier(point),
    ...checkSeriesUnit(point, series),
    ...checkRecurrence(point, series, accepts),
  ];
}

/** A qualifier that says how often something recurs says it whole: 每年度, not 每 or 年度. */
function checkQualifier({ qualifier, quote }: TargetPoint): Finding[] {
  if (qualifier === undefined) return [];
  const cut = readRecurrences(quote).find(({ text }) => text !== qualifier && text.includes(qualifier));
  return cut === undefined
    ? []
    : [illFormed('qualifier', qualifier, { zh: `“${cut.text}”`, en: `“${cut.text}”` })];
}

/** Statements in different units cannot share a series; one of deliverables has no unit at all. */
function checkSeriesUnit(point: TargetPoint, series: TargetSeries): Finding[] {
  const isUnitless = series.unit === undefined && series.kind === 'deliverable';
  if (point.value === undefined || point.unit === series.unit || isUnitless) return [];
  const unit = series.unit ?? '';
  return [
    illFormed('unit', point.unit ?? '', {
      zh: `序列的单位“${unit}”`,
      en: `the unit of its series, “${unit}”`,
    }),
  ];
}

/** A series is recurring exactly when the words that carry its points make it recur. */
function checkRecurrence(
  point: TargetPoint,
  series: TargetSeries,
  accepts: (field: CheckedField) => boolean,
): Finding[] {
  const inQuote = readRecurrences(point.quote);
  const isRecurring = series.kind === 'recurring';
  // A reason why words recur that do not say so, with a series that does not recur, is a reason for nothing.
  if (!isRecurring && inQuote.length === 0 && accepts('recurrence')) {
    const wanted = {
      zh: 'recurring，因为 note 写明了周期',
      en: 'recurring, since the note gives a reason for it',
    };
    return [{ ...illFormed('kind', series.kind, wanted), of: 'series' }];
  }
  if (isRecurring ? inQuote.length > 0 : inQuote.length === 0) return [];
  const found = inQuote.map(({ text }) => text).join('、');
  return [{ ...disagreement('recurrence', 'kind', series.kind, found, accepts('recurrence')), of: 'series' }];
}
