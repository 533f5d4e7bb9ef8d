import { textWidth } from '../../../charts/svg/text-size.ts';
import type { Locale } from '../../../i18n/locale.ts';

/** In CSS pixels: a line of a sentence, and the width that the height is reckoned for. */
const line = 28;
const column = 400;

/** What stands about the statements or the chart: heading, status, source, what the site is. English runs longer. */
const frame: Readonly<Record<Locale, number>> = { 'zh-CN': 320, en: 440 };
const chartHeight = 460;
const rowHeight = 150;

/** What a frame shows of a series. */
interface EmbeddedSeries {
  /** Each row of its card; the value is empty where the sentence prints no number. */
  readonly statements: readonly { readonly quote: string; readonly value: string }[];
  readonly hasChart: boolean;
  /** Its row on the axis of all commitments stands with it. */
  readonly hasRow: boolean;
}

/**
 * A height for the frame of a series on another site that does not follow what its content tells it: enough in a column
 * of text of 400 px or more.
 */
export function embedHeight(locale: Locale, { statements, hasChart, hasRow }: EmbeddedSeries): number {
  const isSingle = statements.length === 1;
  const sentences = statements.map(({ quote, value }) => {
    const size = isSingle && value === '' ? 22 : 17;
    const lines = Math.ceil(textWidth(quote, size) / (column - 60));
    return lines * line + (isSingle && value !== '' ? 140 : 90);
  });
  const words = sentences.reduce((sum, each) => sum + each, 0) + (hasRow ? rowHeight : 0);
  const content = hasChart ? chartHeight : words;
  return Math.ceil((frame[locale] + content) / 20) * 20;
}
