import type { Template } from '../../../i18n/template.ts';
import type { Totals } from '../../../search/query/totals.ts';
import { makeElement } from '../../ui/element.client.ts';
import { say } from '../../ui/say.client.ts';
import type { Answer } from '../answer.client.ts';
import type { PageMode, SearchState } from '../search-address.ts';
import type { SearchPageData } from '../search-page-data.ts';
import { shortenQuery } from '../shorten-query.ts';
import { formatCounts } from './format-counts.ts';
import { renderExactTotals, renderTotals } from './render-totals.client.ts';

/**
 * What was found, in sentences: the mode asked for first, 一字不差 and 忽略标点 always side by side where both are
 * known, then what the filters leave.
 *
 * @param switchTo a button that asks the same in another mode
 */
export function renderSummary(
  answer: Answer,
  state: SearchState,
  page: SearchPageData,
  switchTo: (mode: PageMode, label: string) => Node,
): Node[] {
  const { words, asOf } = page;
  const { exact, loose, shown, known, index } = answer;
  const values = { asOf, documents: index.documents.length, query: shortenQuery(state.query) };
  const sayOfQuery = (template: Template<keyof typeof values>): string => say(template, values);
  const note = (...children: (Node | string)[]): Node => makeElement('p', { class: 'note' }, ...children);

  const isExact = state.mode === 'exact';
  const lines: Node[] = [
    renderExactTotals(
      exact.totalsUnfiltered,
      page,
      isExact
        ? renderTotals(exact.totalsUnfiltered, sayOfQuery(none()), page, answer.graded !== undefined)
        : [],
    ),
  ];
  if (answer.graded !== undefined) lines.unshift(...answer.graded.print(page));
  else if (!isExact && shown !== undefined) {
    if (shown.state === 'empty') {
      lines.push(
        note(shown.reason === 'too-many-words' ? words.tooManyWords : sayOfQuery(words.onlyPunctuation)),
      );
    } else {
      const none =
        state.mode === 'ignore-punctuation'
          ? words.noneLoose
          : state.within === 'document'
            ? words.noneInDocument
            : words.noneTogether;
      lines.unshift(...renderTotals(shown.totalsUnfiltered, sayOfQuery(none), page));
    }
  }
  lines.push(...(answer.printHeads?.(page) ?? []));
  if (answer.lacksFurther) lines.push(note(words.failedFurther));
  if (isExact && answer.graded === undefined && loose?.state === 'done')
    lines.push(note(...looseTotals(loose.totalsUnfiltered)));
  if (Object.keys(known.filters).length > 0 && shown?.state === 'done')
    lines.push(makeElement('p', {}, formatCounts(words.filtered, shown.totals, page)));
  const replaced = shown?.state === 'done' ? shown.replaced : exact.replaced;
  if (replaced.length > 0) {
    const pairs = replaced.map(([typed, used]) => `${typed} → ${used}`).join(' · ');
    lines.push(note(say(words.replaced, { pairs })));
  }
  return lines;

  /** No English word stands in Chinese texts: that it does not occur would tell an English reader something false. */
  function none(): Template<keyof typeof values> {
    if (state.bodyOnly) return words.noneInBody;
    return /\p{Script=Han}|\d/u.test(state.query) ? words.none : words.noneInChinese;
  }

  function looseTotals(totals: Totals): (Node | string)[] {
    const { occurrences } = exact.totalsUnfiltered.all;
    if (totals.all.occurrences === occurrences) return occurrences === 0 ? [] : [words.looseSame];
    return [switchTo('ignore-punctuation', formatCounts(words.looseBeside, totals, page))];
  }
}
