/** A jump this many windows high or less is shown as a movement; a longer one would only blur past. */
const WITHIN_REACH = 2;

const root = document.documentElement;

addEventListener(
  'click',
  ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    const named = link && document.getElementById(link.hash.slice(1));
    if (!named) return;
    const distance = Math.abs(named.getBoundingClientRect().top);
    // The style sheet makes it smooth, and minds who wants no motion.
    root.classList.toggle('near-jump', distance <= innerHeight * WITHIN_REACH);
  },
  { capture: true },
);
addEventListener('scrollend', jumpAtOnce);

/** Lets the coming jump happen at once, as those by keys do: whoever presses them fast is not kept waiting. */
export function jumpAtOnce(): void {
  root.classList.remove('near-jump');
}
