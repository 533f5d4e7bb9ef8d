import { firstOf } from './first-of.client.ts';

/** Texts of fewer parts change at once. */
const LONG = 300;
/** Screens, from the top of the window, that change at once: in smaller type more stands in the window. */
const SCREENS = 1.5;
/** Parts that follow in each frame. */
const BATCH = 96;
/** What waits, the nearest to the beginning first. */
let waiting: Element[] = [];

/**
 * Lets the parts of a long text that are far from the screen wait with what is about to change the look of all of it:
 * the reader sees the change at once, and the parts follow, some in each frame. What is pressed meanwhile finds them
 * waiting, and they follow once. Where a browser does not hold the page still (no `overflow-anchor`), nothing waits.
 */
export function waitFarFromScreen(text: Element): void {
  if (text.childElementCount < LONG || !CSS.supports('overflow-anchor: auto')) return;
  const isFollowing = waiting.length > 0;
  // Measured before any is changed, and none that waits: that would lay it out.
  const parts = [...text.children].filter((part) => !part.hasAttribute('data-waiting'));
  const begins = firstOf(parts, (part) => part.getBoundingClientRect().bottom >= 0);
  const ends = firstOf(parts, (part) => part.getBoundingClientRect().top > SCREENS * innerHeight);
  const far = parts.filter((_, at) => at < begins || at >= ends);
  for (const part of far) part.setAttribute('data-waiting', '');
  waiting = [...waiting, ...far];
  if (!isFollowing) afterFrame(follow);
}

function follow(): void {
  for (const part of waiting.splice(0, BATCH)) part.removeAttribute('data-waiting');
  if (waiting.length > 0) afterFrame(follow);
}

function afterFrame(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act));
}
