import { escapeText, printAttribute } from '../../ui/html/html.ts';
import type { ParagraphView, PolicyPage } from '../document/view.ts';
import type { HeadingView } from './heading-view.ts';
import { renderConjecture } from './render-conjecture.ts';
import { renderGloss, renderHeadingElement } from './render-heading.ts';
import { renderMarginNotes } from './render-margin-notes.ts';
import { renderAliases, renderPermalink, renderWords } from './render-marks.ts';

/** A paragraph of the source text, after its run-in heading where it has one; in a block with its notes where it has any. */
export function renderParagraph(page: PolicyPage, paragraph: ParagraphView): string {
  const { id, text, isFootnote, runInHeading: runIn } = paragraph;
  const notes = [...(page.notes.get(runIn?.id ?? '') ?? []), ...(page.notes.get(id) ?? [])];
  const segments = page.segments.get(id);
  const words = segments === undefined ? escapeText(text) : renderWords(segments);
  const attributes = printAttribute('id', id) + printAttribute('class', isFootnote ? 'footnote' : undefined);
  const markOf = (each: Pick<HeadingView, 'id' | 'position'>): string =>
    page.hasEveryMark ? renderPermalink(page.locale, each.id, each.position) : '';
  const own = `<p${attributes}>${renderAliases(page.aliases.get(id))}${words}${markOf(paragraph)}</p>`;
  const heading = runIn === undefined ? '' : escapeText(`${runIn.label}${runIn.heading}`);
  // The mark of a run-in heading stands before the words: they run on into the paragraph.
  const line =
    runIn === undefined
      ? own
      : `<div class="run-in">${markOf(runIn)}${renderHeadingElement(page, runIn, heading)}${own}</div>`;
  const noted = {
    id,
    position: runIn?.position ?? paragraph.position,
    besideWords: `${runIn?.label ?? ''}${runIn?.heading ?? ''}${text}`,
  };
  const below =
    renderMarginNotes(page.locale, noted, notes) +
    renderConjecture(page.locale, page.conjecture?.lines.get(id));
  const gloss = runIn === undefined ? '' : renderGloss(page, runIn.id);
  return gloss + (below === '' ? line : `<div class="block">${line}${below}</div>`);
}
