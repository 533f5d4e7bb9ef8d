import { firstOf } from './first-of.client.ts';
import { isWaiting } from './follow-in-turn.client.ts';
import { sourceLines } from './source-blocks.client.ts';

/** Share of the window's height, from the top, at which a reader's eyes are taken to be. */
const READING_LINE = 1 / 4;
const PROVISIONS = ':is(p, h2, h3, h4, h5, h6, tr)[id]';

/**
 * The heading, paragraph or row that the reader is at: where the focus is in sight, else the last that they have reached;
 * undefined above the source text.
 */
export function currentProvision(root: Element): Element | undefined {
  const focused = document.activeElement;
  if (focused !== null && root.contains(focused) && isInSight(focused)) {
    // A mark of a heading and a note stand beside what they belong to.
    const holder =
      focused.closest(PROVISIONS) ?? focused.closest('.headed, .run-in, .block')?.querySelector(PROVISIONS);
    if (holder) return holder;
  }
  return addressedProvision() ?? lastLineReached(root);
}

/** Every heading, paragraph and row, a run-in heading standing with its paragraph. */
export function provisionsIn(root: Element): readonly Element[] {
  return sourceLines(root).map((line) => line.querySelector('p[id]') ?? line);
}

/** By the reading line: the part of the text first, of which the lines are read then; those of a long text take long. */
function lastLineReached(root: Element): Element | undefined {
  // What is ours between the parts has no line, and may be hidden.
  const parts = [...root.children].filter((part) => !part.matches('[data-editorial]'));
  for (const part of parts.slice(0, firstUnreached(parts)).reverse()) {
    const lines = provisionsIn(part);
    const line = lines[firstUnreached(lines) - 1];
    if (line !== undefined) return line;
  }
  return undefined;
}

function firstUnreached(items: readonly Element[]): number {
  return firstOf(items, (item) => !isAboveLine(item));
}

/**
 * The last of some elements, in the order of the page, that the reader has reached: that of the address or one before
 * it while the reader is there, else by the reading line; undefined before the first.
 */
export function lastReached<Item extends Element>(items: readonly Item[]): Item | undefined {
  const addressed = addressedProvision();
  if (addressed === undefined) return items[firstUnreached(items) - 1];
  return items.findLast(
    (item) =>
      item === addressed ||
      (item.compareDocumentPosition(addressed) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
}

/**
 * The heading or paragraph of the source text that the address names, while it is in sight at the reading line or
 * above, or as near to it as the end of the page lets it come.
 */
function addressedProvision(): Element | undefined {
  const named = document.getElementById(location.hash.slice(1));
  if (named === null || named.closest('[data-source-text]') === null) return undefined;
  if (named.closest('[data-editorial]') !== null) return undefined;
  const provision = named.closest(PROVISIONS) ?? named.querySelector(PROVISIONS) ?? undefined;
  if (provision === undefined || !isInSight(provision)) return undefined;
  const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
  return isAtEnd || isAboveLine(provision) ? provision : undefined;
}

function isAboveLine(element: Element): boolean {
  // A part that waits far from the screen is not laid out for the sake of what is in it.
  const part = element.closest('[data-source-text] > *');
  const measured = part !== null && isWaiting(part) ? part : element;
  return measured.getBoundingClientRect().top < innerHeight * READING_LINE;
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
