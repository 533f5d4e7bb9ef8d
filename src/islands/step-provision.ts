/**
 * Goes to the next (1) or previous (-1) heading of the source text, by its address and with the focus.
 * @returns false on a page without source text.
 */
export function stepProvision(step: 1 | -1): boolean {
  const headings = [
    ...document.querySelectorAll<HTMLElement>('[data-source-text] :is(h2, h3, h4, h5, h6)[id]'),
  ];
  if (headings.length === 0) return false;
  const readingLine = 90;
  const next =
    step === 1
      ? headings.find((heading) => heading.getBoundingClientRect().top > readingLine)
      : headings.findLast((heading) => heading.getBoundingClientRect().top < readingLine - 30);
  if (next !== undefined) {
    location.hash = next.id;
    next.tabIndex = -1;
    next.focus({ preventScroll: true });
  }
  return true;
}
