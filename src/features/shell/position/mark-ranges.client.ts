/**
 * Marks ranges of the page, in place of those that a name had. What holds them carries `data-highlighted`, which the rules
 * of highlights ask for: a rule for all elements has the browser work out a style of highlights for each of them whenever
 * the page is styled, a third of that work. Nothing is marked where the browser has no highlights.
 */
export function markRanges(name: 'found' | 'found-current' | 'cited', ranges: readonly Range[]): void {
  if (!('highlights' in CSS)) return;
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
  const ours = [...CSS.highlights.values()]
    .flatMap((each) => [...each])
    .filter((each) => each instanceof Range);
  const holders = new Set(ours.map(holderOf));
  for (const holder of document.querySelectorAll('[data-highlighted]')) {
    if (!holders.delete(holder)) holder.removeAttribute('data-highlighted');
  }
  for (const holder of holders) holder?.setAttribute('data-highlighted', '');
}

/** The least element with all of a range. */
function holderOf({ commonAncestorContainer: common }: Range): Element | null {
  return common instanceof Element ? common : common.parentElement;
}
