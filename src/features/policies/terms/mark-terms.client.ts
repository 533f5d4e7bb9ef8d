import { createWordFinder, keepLongest } from '../../../domain/text/find-known-words.ts';
import { rangeInBlock, sourceBlocks } from '../../shell/position/source-blocks.client.ts';

/** A term to be marked: its page, and its names as printed. */
export interface MarkedTerm {
  readonly href: string;
  readonly words: readonly string[];
}

/** Headings that begin a section: titles, 一、 and （一）. */
const SECTION = ':is(h2, h3, h4)';

/**
 * Makes links of the terms in the source text, each where a section prints it first outside of headings and other links.
 * The links wrap words of the text: no character is added. Words that are highlighted stay as they are, for what marks
 * them holds on to their nodes.
 */
export function markTerms(root: Element, terms: readonly MarkedTerm[]): void {
  const findWords = createWordFinder(
    terms.flatMap((term) => term.words.map((word) => [word, term.href] as const)),
  );
  const highlighted =
    'highlights' in CSS ? [...CSS.highlights.values()].flatMap((highlight) => [...highlight]) : [];
  let seen = new Set<string>();
  for (const block of sourceBlocks(root)) {
    if (block.element.matches(SECTION) || block.element.querySelector(`:scope > ${SECTION}`) !== null) {
      seen = new Set();
    }
    const marks = keepLongest(findWords(block.text)).flatMap(({ value: href, start, end }) => {
      if (seen.has(href)) return [];
      const range = rangeInBlock(block, start, end);
      if (!isFree(range) || highlighted.some((other) => overlaps(range, other))) return [];
      seen.add(href);
      return [{ range, href }];
    });
    // From the end, so that splitting a node leaves the offsets before it right.
    for (const { range, href } of marks.toReversed()) wrap(range, href);
  }
}

/** Takes the marks away, and joins the text as it was. */
export function unmarkTerms(root: Element): void {
  for (const mark of root.querySelectorAll('a.term-mark')) {
    const parent = mark.parentElement;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}

/** In one text node, in no heading and in no link. */
function isFree({ startContainer, endContainer }: Range): boolean {
  return (
    startContainer === endContainer &&
    startContainer.parentElement?.closest(':is(a, h2, h3, h4, h5, h6)') === null
  );
}

function overlaps(range: Range, other: AbstractRange): boolean {
  return (
    range.comparePoint(other.endContainer, other.endOffset) >= 0 &&
    range.comparePoint(other.startContainer, other.startOffset) <= 0
  );
}

function wrap({ startContainer, startOffset, endOffset }: Range, href: string): void {
  if (!(startContainer instanceof Text)) return;
  const words = startContainer.splitText(startOffset);
  words.splitText(endOffset - startOffset);
  const mark = document.createElement('a');
  mark.className = 'term-mark';
  mark.href = href;
  mark.ariaHasPopup = 'dialog';
  words.replaceWith(mark);
  mark.append(words);
}
