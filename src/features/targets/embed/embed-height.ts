import { textWidth } from '../../../charts/svg/text-size.ts';
import type { TargetPage } from '../target/view.ts';

/** In CSS pixels: a line of a sentence, and the width that the height is reckoned for. */
const line = 28;
const column = 400;

/**
 * A height for the frame of a series on another site that does not follow what its content tells it: enough in a column
 * of text of 400 px or more.
 */
export function embedHeight({ card, chart, row }: Pick<TargetPage, 'card' | 'chart' | 'row'>): number {
  const isSingle = card.rows.length === 1;
  const sentences = card.rows.map(({ statement: { quote, value } }) => {
    const size = isSingle && value === '' ? 22 : 17;
    const lines = Math.ceil(textWidth(quote, size) / (column - 60));
    return lines * line + (isSingle && value !== '' ? 140 : 90);
  });
  const picture = chart.input !== undefined ? 420 : row === undefined ? 0 : 120;
  const frame = 260;
  return Math.ceil((sentences.reduce((sum, each) => sum + each, frame) + picture) / 20) * 20;
}
