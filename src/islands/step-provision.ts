/** Distance from the top of the window, in pixels, below the sticky bar. */
const readingLine = 90;

/** The reader has scrolled by hand since the page last went to an address: the address no longer says where they are. */
let wandered = false;
for (const event of ['wheel', 'touchmove', 'pointerdown']) {
  addEventListener(event, () => (wandered = true), { passive: true });
}
addEventListener('keydown', ({ key }) => {
  if (/^(Arrow|Page|Home|End)| /.test(key)) wandered = true;
});
addEventListener('hashchange', () => (wandered = false));

/**
 * Goes to the next (1) or previous (-1) heading of the source text, by its address and with the focus.
 * @returns false on a page without source text.
 */
export function stepProvision(step: 1 | -1): boolean {
  const headings = [
    ...document.querySelectorAll<HTMLElement>('[data-source-text] :is(h2, h3, h4, h5, h6)[id]'),
  ];
  if (headings.length === 0) return false;
  const addressed = wandered ? -1 : headings.findIndex(({ id }) => id === location.hash.slice(1));
  const passed = headings.findLastIndex((heading) => heading.getBoundingClientRect().top < readingLine);
  const next = headings[(addressed >= 0 ? addressed : passed) + step];
  if (next !== undefined) {
    location.hash = next.id;
    next.tabIndex = -1;
    next.focus({ preventScroll: true });
  }
  return true;
}
