import { readRecurrences } from '../quantities/read-recurrences.ts';
import type { TargetPoint, TargetSeries } from '../../schemas/target.ts';
import { checkDue } from './check-due.ts';
import { checkModality } from './check-modality.ts';
import { checkQuantity } from './check-quantity.ts';
import { checkVerbatim } from './check-verbatim.ts';
import type { Finding } from './finding.ts';
import { noteAccepts } from './note-accepts.ts';
import type { CheckedField } from './note-accepts.ts';
import { sentenceBefore } from './sentence-before.ts';

/**
 * Re-reads a point from its own words and lists where the record says otherwise.
 * Words that are not verbatim are errors whatever the note says; any other disagreement is `accepted` when the
 * point's or the series' note speaks about that field (see `noteAccepts`).
 * @param paragraph text of the paragraph or heading that `point.provision` names
 * @param headings headings above it, outermost first
 */
export function checkTargetPoint(
  point: TargetPoint,
  series: TargetSeries,
  paragraph: string,
  headings: readonly string[] = [],
): Finding[] {
  const place = { paragraph, headings };
  const accepts = (field: CheckedField) => noteAccepts(point.note, field) || noteAccepts(series.note, field);
  const words = {
    dueText: point.dueText,
    comparatorText: point.comparatorText,
    modalityText: point.modalityText,
    'relative.text': point.relative?.text,
    'relative.base': point.relative?.base,
  };
  return [
    ...checkVerbatim(point.quote, words, place),
    ...checkQuantity(point, accepts),
    ...checkDue(point, place, accepts),
    ...checkModality(point, accepts),
    ...checkSeriesUnit(point, series, accepts),
    ...checkRecurrence(point, series, paragraph, accepts),
  ];
}

function checkSeriesUnit(
  point: TargetPoint,
  series: TargetSeries,
  accepts: (field: CheckedField) => boolean,
): Finding[] {
  const isUnitless = series.unit === undefined && series.kind === 'deliverable';
  if (point.value === undefined || point.unit === series.unit || isUnitless) return [];
  return [
    {
      ruleId: 'record-unit',
      path: ['unit'],
      message: {
        zh: `本条单位“${point.unit ?? ''}”与序列单位“${series.unit ?? ''}”不同`,
        en: `the point counts in “${point.unit ?? ''}”, its series in “${series.unit ?? ''}”`,
      },
      hint: {
        zh: '单位不同的表述不能画在同一序列里：改正单位，或分成两个序列',
        en: 'statements in different units cannot share a series: mend the unit or make two series',
      },
      accepted: accepts('unit'),
    },
  ];
}

/** A series is recurring exactly when the words that carry its points make it recur. */
function checkRecurrence(
  point: TargetPoint,
  series: TargetSeries,
  paragraph: string,
  accepts: (field: CheckedField) => boolean,
): Finding[] {
  const inQuote = readRecurrences(point.quote).map((each) => each.text);
  const before = readRecurrences(sentenceBefore(paragraph, paragraph.indexOf(point.quote))).map((each) => each.text);
  const isRecurring = series.kind === 'recurring';
  if (isRecurring ? inQuote.length + before.length > 0 : inQuote.length === 0) return [];
  const found = inQuote.join('、');
  return [
    {
      ruleId: 'record-recurrence',
      path: ['quote'],
      message: {
        zh: `序列类型是“${series.kind}”，引文读出的周期词是“${found}”`,
        en: `the series is “${series.kind}”, the words of recurrence in the quote are “${found}”`,
      },
      hint: {
        zh: '经常性要求记 recurring；不是的，在 note 中写明理由',
        en: 'record what recurs as `recurring`, or give the reason in the note',
      },
      accepted: accepts('recurrence'),
    },
  ];
}
