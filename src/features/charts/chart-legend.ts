import { markSign, variantSign } from '../../charts/svg/mark-shape.ts';
import type { ChartPoint } from '../../charts/target/target-chart-input.ts';
import { chartMessages } from '../../i18n/chart-messages.ts';
import { formatMessage } from '../../i18n/format-message.ts';
import type { Locale } from '../../i18n/locale.ts';

/** What a sign in a chart means. */
export interface ChartLegendEntry {
  /** As a character, and the name of its shape. */
  readonly sign?: { readonly character: string; readonly name: string };
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
    const shape = point.role === 'target' ? point.comparator : point.role;
    const meaning = words.legend[shape];
    const name = words.signs[shape];
    const isReport = point.role === 'report';
    return {
      sign: {
        character: markSign(point),
        name: point.hollow === true ? formatMessage(locale, words.hollowSign, { sign: name }) : name,
      },
      meaning: isReport && isNotComparable ? formatMessage(locale, words.apart, { meaning }) : meaning,
    };
  });
  return [
    ...new Map(marks.map((entry) => [`${entry.sign?.character} ${entry.meaning}`, entry])).values(),
    ...(points.some(({ variant }) => variant)
      ? [{ sign: { character: variantSign, name: words.signs.variants }, meaning: words.variants }]
      : []),
    ...(points.some(({ hollow }) => hollow) ? [{ meaning: words.hollow }] : []),
  ];
}
