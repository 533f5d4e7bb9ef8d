import { firstOf } from './first-of.client.ts';
import { isWaiting, letFollow } from './follow-in-turn.client.ts';

/** Texts of fewer parts change at once. */
const LONG = 300;
/**
 * Screens above and below the window that change at once: in larger type less stands in it, in smaller type more, above
 * and below what stays where it is.
 */
const [BESIDE_GROWING, BESIDE_SHRINKING] = [0, 0.75];
/** Parts on either side that follow first. */
const NEXT = 48;

/**
 * Lets the parts of a long text that are far from the screen, and what stands after it, wait with what is about to
 * change the look of all of it: the reader sees the change at once, and the parts follow, some in each frame. What is
 * pressed meanwhile finds them waiting, and they follow once. Where a browser does not hold the page still (no
 * `overflow-anchor`), nothing waits.
 * @param isGrowing the parts become larger
 */
export function waitFarFromScreen(text: Element, isGrowing: boolean): void {
  if (text.childElementCount < LONG || !CSS.supports('overflow-anchor: auto')) return;
  const beside = (isGrowing ? BESIDE_GROWING : BESIDE_SHRINKING) * innerHeight;
  const isBelow = (part: Element) => part.getBoundingClientRect().top > innerHeight + beside;
  // Measured before any is changed, and none that waits: that would lay it out.
  const parts = [...text.children].filter((part) => !isWaiting(part));
  const begins = firstOf(parts, (part) => part.getBoundingClientRect().bottom >= -beside);
  const ends = firstOf(parts, isBelow);
  const after = blocksAfter(text).filter((block) => !isWaiting(block) && isBelow(block));
  // The browser would lay out the nearest as soon as it has drawn the change, before the reader sees it.
  const next = [...parts.slice(ends, ends + NEXT), ...parts.slice(Math.max(0, begins - NEXT), begins)];
  const isNext = new Set(next);
  const far = parts.filter((part, at) => (at < begins || at >= ends) && !isNext.has(part));
  letFollow(next, [...far, ...after]);
}

/** What stands on the page after the text. */
function blocksAfter(text: Element): readonly Element[] {
  const blocks: Element[] = [];
  for (
    let block: Element | null = text;
    block !== null && block !== document.body;
    block = block.parentElement
  ) {
    for (let next = block.nextElementSibling; next !== null; next = next.nextElementSibling)
      blocks.push(next);
  }
  return blocks;
}
