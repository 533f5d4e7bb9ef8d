/** Space between the sheet, its anchor and the edges of the window, in pixels. */
const GAP = 8;
/** Below this height the sheet goes to the roomier side. */
const ENOUGH = 360;

/**
 * Puts an open popover below its anchor where there is room, else above, over the margin of the text; it stays there
 * when the page scrolls. On narrow screens the style sheet keeps it at the bottom of the window.
 * @param root the source text
 */
export function anchorSheet(sheet: HTMLElement, anchor: DOMRect, root: Element): void {
  sheet.removeAttribute('data-beside');
  for (const property of ['left', 'top', 'max-height']) sheet.style.removeProperty(property);
  if (matchMedia('(max-width: 63.99rem)').matches) return;
  sheet.dataset['beside'] = '';
  const below = innerHeight - anchor.bottom - 2 * GAP;
  const above = anchor.top - 2 * GAP;
  const isBelow = below >= Math.min(ENOUGH, sheet.offsetHeight) || below >= above;
  const room = Math.max(ENOUGH, isBelow ? below : above);
  sheet.style.setProperty('max-height', `${room}px`);
  const { offsetWidth: width, offsetHeight: height } = sheet;
  const top = isBelow ? anchor.bottom + GAP : anchor.top - GAP - height;
  const grid = (root.parentElement ?? root).getBoundingClientRect();
  const left = Math.min(grid.right, innerWidth - 2 * GAP) - width;
  // An anchor outside the window would take the sheet with it.
  const shown = Math.max(GAP, Math.min(top, innerHeight - height - GAP));
  sheet.style.setProperty('left', `${Math.max(GAP, left) + scrollX}px`);
  sheet.style.setProperty('top', `${shown + scrollY}px`);
}
