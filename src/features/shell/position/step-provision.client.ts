import { lastReached } from './current-provision.client.ts';

/** The address that the last step led to. */
let stepped = '';

/**
 * Goes to the next (1) or previous (-1) heading of the source text, or paragraph where the text has no numbering, by
 * its address and with the focus. A run of steps is one entry of the history: “back” leads to where it began. Does nothing
 * on a page without source text.
 */
function stepProvision(step: 1 | -1): void {
  const root = document.querySelector('[data-source-text]');
  if (root === null) return;
  const stops = stopsIn(root);
  const reached = lastReached(stops);
  const next = stops[(reached === undefined ? -1 : stops.indexOf(reached)) + step];
  if (next === undefined) return;
  const hash = `#${next.id}`;
  if (location.hash === hash) next.scrollIntoView();
  else if (location.hash !== '' && location.hash === stepped) location.replace(hash);
  else location.assign(hash);
  stepped = hash;
  next.tabIndex = -1;
  next.focus({ preventScroll: true });
}

function stopsIn(root: Element): readonly HTMLElement[] {
  const headings = [...root.querySelectorAll<HTMLElement>(':is(h2, h3, h4, h5, h6)[id]')];
  if (headings.some(({ id }) => /^[a-ejs]\d/.test(id))) return headings;
  return [...root.querySelectorAll<HTMLElement>(':is(p, h2, h3, h4, h5, h6, tr)[id]')].filter(
    (element) => element.closest('[data-editorial]') === null,
  );
}

/** The shortcuts of every page ask by this event; pages with a source text load this script, which answers it. */
document.addEventListener('step-provision', (event) => {
  event.preventDefault();
  stepProvision((event as CustomEvent<1 | -1>).detail);
});
