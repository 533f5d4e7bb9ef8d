import { jumpAtOnce } from './jump-motion.client.ts';
import { addressedPosition, goToAddress, lastReached } from './reading-place.client.ts';
import { rememberPlace } from './visited-places.client.ts';

/** Where the last step led. */
let stepped: Element | undefined;

/**
 * Goes to the next (1) or previous (-1) heading of the source text, or paragraph where the text has no numbering, by
 * its address and with the focus. A run of steps is one jump to go back from.
 * @returns false on a page without source text.
 */
export function stepProvision(step: 1 | -1): boolean {
  const root = document.querySelector('[data-source-text]');
  if (root === null) return false;
  const stops = stopsIn(root);
  const reached = lastReached(stops);
  const next = stops[(reached === undefined ? -1 : stops.indexOf(reached)) + step];
  if (next === undefined) return true;
  const addressed = addressedPosition();
  if (addressed === undefined || addressed !== stepped) rememberPlace();
  stepped = next;
  jumpAtOnce();
  goToAddress(next);
  next.tabIndex = -1;
  next.focus({ preventScroll: true });
  return true;
}

function stopsIn(root: Element): readonly HTMLElement[] {
  const headings = [...root.querySelectorAll<HTMLElement>(':is(h2, h3, h4, h5, h6)[id]')];
  if (headings.some(({ id }) => /^s\d/.test(id))) return headings;
  return [...root.querySelectorAll<HTMLElement>(':is(p, h2, h3, h4, h5, h6)[id]')].filter(
    (place) => place.closest('[data-editorial]') === null,
  );
}
