/** Milliseconds of layout after which the browser may draw and answer the reader. */
const SLICE = 12;
/** How many changes there were: a later one takes over what an earlier one left waiting. */
let changes = 0;

/**
 * Lets the parts of a long text that are far from the screen wait with what is about to change the look of all of it,
 * with the height that they have: the reader sees the change at once, and the parts follow, some in each frame. Where a
 * browser does not hold the page still meanwhile (no `overflow-anchor`), nothing waits.
 */
export function waitFarFromScreen(text: Element): void {
  if (!CSS.supports('overflow-anchor: auto')) return;
  const waiting = [...text.children].filter((part) => part.hasAttribute('data-waiting') || isFar(part));
  for (const part of waiting) part.setAttribute('data-waiting', '');
  changes += 1;
  const change = changes;
  afterFrame(() => {
    follow(waiting, change);
  });
}

function follow(waiting: readonly Element[], change: number): void {
  if (change !== changes) return;
  const start = performance.now();
  let count = 0;
  for (const part of waiting) {
    if (performance.now() - start > SLICE) break;
    part.removeAttribute('data-waiting');
    // Lays it out now, so that the time of it is known.
    part.getBoundingClientRect();
    count += 1;
  }
  if (count === waiting.length) return;
  afterFrame(() => {
    follow(waiting.slice(count), change);
  });
}

function isFar(part: Element): boolean {
  const { top, bottom } = part.getBoundingClientRect();
  return bottom < -innerHeight || top > 2 * innerHeight;
}

function afterFrame(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act));
}
