/** Distance from the top of the window, in pixels, below the sticky bar. */
const readingLine = 90;

/**
 * Goes to the next (1) or previous (-1) heading of the source text, by its address and with the focus.
 * @returns false on a page without source text.
 */
export function stepProvision(step: 1 | -1): boolean {
  const headings = [
    ...document.querySelectorAll<HTMLElement>('[data-source-text] :is(h2, h3, h4, h5, h6)[id]'),
  ];
  if (headings.length === 0) return false;
  // From the provision of the address while it is in view, else from what stands at the reading line.
  const addressed = headings.findIndex(({ id }) => id === location.hash.slice(1));
  const top = headings[addressed]?.getBoundingClientRect().top ?? -1;
  const passed = headings.findLastIndex((heading) => heading.getBoundingClientRect().top < readingLine);
  const next = headings[(top >= 0 && top < innerHeight ? addressed : passed) + step];
  if (next !== undefined) {
    location.hash = next.id;
    next.tabIndex = -1;
    next.focus({ preventScroll: true });
  }
  return true;
}
