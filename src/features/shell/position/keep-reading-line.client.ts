/** Share of the window's height, from the top, that is kept. */
const READING_LINE = 1 / 4;

/**
 * Changes the layout of the page and keeps, in the same place of the window, the line that stood at a quarter of its
 * height. At the top of the page nothing is kept, so that the change is seen whole.
 */
export function keepReadingLine(change: () => void): void {
  const line = innerHeight * READING_LINE;
  const anchor =
    scrollY === 0
      ? undefined
      : [...document.querySelectorAll('main :is(p, h1, h2, h3, h4, h5, h6, li, dt, dd, tr)')].findLast(
          (element) => {
            const { top, height } = element.getBoundingClientRect();
            return top < line && height > 0;
          },
        );
  if (anchor === undefined) return change();
  const before = anchor.getBoundingClientRect();
  const share = Math.min(1, (line - before.top) / before.height);
  const offset = line - (before.top + share * before.height);
  change();
  const { top, height } = anchor.getBoundingClientRect();
  scrollBy({ top: top + share * height + offset - line, behavior: 'instant' });
}
