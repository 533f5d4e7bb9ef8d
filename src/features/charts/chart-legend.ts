import { markSign, variantSign } from '../../charts/svg/mark-shape.ts';
import type { ChartPoint } from '../../charts/target/target-chart-input.ts';
import { chartMessages } from '../../i18n/chart-messages.ts';
import { formatMessage } from '../../i18n/format-message.ts';
import type { Locale } from '../../i18n/locale.ts';

/** What a sign in a chart means. */
export interface ChartLegendEntry {
  readonly sign?: string;
  readonly meaning: string;
}

/**
 * The marks that occur in a chart, each once, in the order drawn.
 * @param isNotComparable a published value drawn may not be compared with the statement next to it
 */
export function chartLegend(
  locale: Locale,
  points: readonly ChartPoint[],
  isNotComparable: boolean,
): readonly ChartLegendEntry[] {
  const words = chartMessages[locale];
  const marks = points.map((point): ChartLegendEntry => {
    const meaning = words.legend[point.role === 'target' ? point.comparator : point.role];
    const isReport = point.role === 'report';
    return {
      sign: markSign(point),
      meaning: isReport && isNotComparable ? formatMessage(locale, words.apart, { meaning }) : meaning,
    };
  });
  return [
    ...new Map(marks.map((entry) => [`${entry.sign} ${entry.meaning}`, entry])).values(),
    ...(points.some(({ variant }) => variant) ? [{ sign: variantSign, meaning: words.variants }] : []),
    ...(points.some(({ hollow }) => hollow) ? [{ meaning: words.hollow }] : []),
  ];
}
