import type { SearchPageData } from '../../search/search-page-data.ts';
import type { Totals } from '../../search/totals.ts';
import type { Answer } from './ask-search.ts';
import { fillTemplate } from './fill-template.ts';
import { makeElement } from './make-element.ts';
import { printApart } from './print-apart.ts';
import { printExactTotals, printTotals } from './print-totals.ts';
import type { PageMode, SearchState } from './search-address.ts';
import { shortenQuery } from './shorten-query.ts';

/**
 * What was found, in sentences: the mode asked for first, 一字不差 and 忽略标点 always side by side where both are
 * known, then what the filters leave.
 *
 * @param switchTo a button that asks the same in another mode
 */
export function printSummary(
  answer: Answer,
  state: SearchState,
  page: SearchPageData,
  switchTo: (mode: PageMode, words: string) => Node,
): Node[] {
  const { words, asOf } = page;
  const { exact, loose, shown, reading, known, index } = answer;
  const values = { asOf, held: index.documents.length, query: shortenQuery(state.query) };
  const say = (template: string): string => fillTemplate(template, values);
  const note = (...children: (Node | string)[]): Node => makeElement('p', { class: 'note' }, ...children);

  const isExact = state.mode === 'exact';
  const lines: Node[] = [
    printExactTotals(
      exact.totalsHeld,
      words,
      isExact
        ? printTotals(exact.totalsHeld, say(state.bodyOnly ? words.noneInBody : words.none), words)
        : [],
    ),
  ];
  if (!isExact && shown !== undefined) {
    if (shown.state === 'empty') {
      lines.push(note(say(shown.reason === 'too-many-words' ? words.tooManyWords : words.onlyPunctuation)));
    } else {
      const none =
        state.mode === 'ignore-punctuation'
          ? words.noneLoose
          : state.within === 'document'
            ? words.noneInDocument
            : words.noneTogether;
      lines.unshift(...printTotals(shown.totalsHeld, say(none), words));
    }
  }
  lines.push(...(answer.printHeads?.(page) ?? []));
  if (isExact && loose?.state === 'done') lines.push(note(...besideExact(loose.totalsHeld)));
  if (state.mode === 'reading' && reading !== undefined) {
    const { totals } = reading.held;
    const found = fillTemplate(words.readingCount, totals);
    lines.unshift(
      makeElement('p', { class: 'total' }, totals.occurrences === 0 ? say(words.noneReading) : found),
    );
  }
  if (Object.keys(known.filters).length > 0) {
    if (shown?.state === 'done')
      lines.push(makeElement('p', {}, printApart(words.filtered, shown.totals, words)));
    else if (reading !== undefined)
      lines.push(makeElement('p', {}, fillTemplate(words.filtered, reading.kept.totals)));
  }
  const replaced = shown?.state === 'done' ? shown.replaced : exact.replaced;
  if (replaced.length > 0) {
    const pairs = replaced.map(([typed, used]) => `${typed} → ${used}`).join(' · ');
    lines.push(note(fillTemplate(words.replaced, { pairs })));
  }
  for (const value of known.unknown)
    lines.push(note(fillTemplate(words.unknownFilter, { value: shortenQuery(value) })));
  return lines;

  function besideExact(totals: Totals): (Node | string)[] {
    const { occurrences } = exact.totalsHeld.all;
    if (totals.all.occurrences === occurrences) return occurrences === 0 ? [] : [words.looseSame];
    return [switchTo('ignore-punctuation', printApart(words.looseBeside, totals, words))];
  }
}
