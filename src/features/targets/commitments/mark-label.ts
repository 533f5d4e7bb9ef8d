import type { Locale } from '../../../i18n/locale.ts';
import type { TargetPoint } from '../../../schemas/target.ts';
import { formatValue } from '../../records/format-statement.ts';

/** What stands at a mark: a verb and its value, which may stand one over the other. */
export interface MarkLabel {
  readonly verb: string;
  readonly value: string;
}

/**
 * What stands at a mark, in the text's own words: its verb and its value (建设打造1个 · 力争65%以上 · 每年度2个), the verb
 * alone where there is no number.
 */
export function markLabel(locale: Locale, point: TargetPoint): MarkLabel {
  const verb = point.modalityText ?? '';
  if (point.value === undefined) return { verb, value: point.relative?.text.replace(verb, '') ?? '' };
  const value = formatValue(locale, point);
  if (point.qualifier !== undefined) return { verb: '', value };
  return { verb: verb === '' ? leadOf(point) : verb, value };
}

/** The comparator's words where the text prints them before the number: 达到60%. */
function leadOf({ quote, comparatorText, value }: TargetPoint): string {
  if (comparatorText === undefined || value === undefined) return '';
  const at = quote.indexOf(comparatorText);
  return at !== -1 && /^\D{0,2}\d/u.test(quote.slice(at + comparatorText.length)) ? comparatorText : '';
}

/** Longest stretch that may stand for a whole sentence at a mark, in characters. */
const LONGEST = 12;

/**
 * Labels of the marks of one row. Where two read alike though their sentences differ, the words in which these differ
 * are added, verbatim, as far as they are few.
 */
export function distinguishLabels(
  marks: readonly { readonly label: MarkLabel; readonly quote: string }[],
): readonly MarkLabel[] {
  const said = ({ verb, value }: MarkLabel) => verb + value;
  return marks.map(({ label, quote }) => {
    const other = marks.find((mark) => said(mark.label) === said(label) && mark.quote !== quote);
    if (other === undefined) return label;
    const own = ownWords(quote, other.quote);
    if (own === '' || [...own].length > LONGEST || said(label).includes(own)) return label;
    return { verb: `${said(label)}：`, value: own };
  });
}

/** The stretch of a sentence that another does not share, between what both begin and end with. */
function ownWords(quote: string, other: string): string {
  const a = [...quote];
  const b = [...other];
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return a.slice(start, a.length - end).join('');
}
