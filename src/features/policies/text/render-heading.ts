import { splitPhrases } from '../../../domain/text/split-phrases.ts';
import { escapeText, printAttribute } from '../../ui/html/html.ts';
import type { PolicyPage } from '../document/view.ts';
import type { HeadingView } from './heading-view.ts';
import { renderConjecture } from './render-conjecture.ts';
import { renderAliases, renderPermalink } from './render-marks.ts';

/**
 * A heading of the source text, its mark beside it, so that its name is its own words, and what it says in the language
 * of the page. One that opens a paragraph is printed with that: here is only how it is read otherwise.
 */
export function renderHeading(page: PolicyPage, heading: HeadingView): string {
  const conjecture = renderConjecture(page.locale, page.conjecture?.lines.get(heading.id));
  if (heading.runIn) return conjecture;
  // A title breaks between its words.
  const phrases = heading.level === 2 ? splitPhrases(heading.heading) : [heading.heading];
  const words = escapeText(heading.label) + phrases.map(escapeText).join('<wbr aria-hidden="true">');
  const hasMark = page.hasEveryMark || heading.form !== 'listed';
  const mark = hasMark ? renderPermalink(page.locale, heading.id, heading.position) : '';
  return [
    `<div class="headed">${renderHeadingElement(page, heading, words)}${mark}</div>`,
    renderGloss(page, heading.id),
    conjecture,
  ].join('');
}

/** The element of a heading. @param words its words as HTML */
export function renderHeadingElement(
  { aliases }: PolicyPage,
  { id, level, form }: HeadingView,
  words: string,
): string {
  const attributes = printAttribute('id', id) + printAttribute('class', form);
  return `<h${level}${attributes}>${renderAliases(aliases.get(id))}${words}</h${level}>`;
}

/** What a printed heading says, in the language of the page: ours, a line of its own, outside of every run of the text. */
export function renderGloss({ locale, glosses }: PolicyPage, heading: string): string {
  const gloss = glosses.get(heading);
  return gloss === undefined
    ? ''
    : `<p class="heading-gloss" data-editorial lang="${locale}">${escapeText(gloss)}</p>`;
}
