/** A jump this many windows high or less is shown as a movement; a longer one would only blur past. */
const WITHIN_REACH = 2;

/** Lets the coming jump to an element move smoothly where it is near; the style sheet minds reduced motion. */
export function prepareJump(element: Element): void {
  const distance = Math.abs(element.getBoundingClientRect().top);
  document.documentElement.classList.toggle('near-jump', distance <= innerHeight * WITHIN_REACH);
}

/** Lets the coming jump happen at once. */
export function prepareReturn(): void {
  document.documentElement.classList.remove('near-jump');
}

addEventListener(
  'click',
  ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    const named = link && document.getElementById(link.hash.slice(1));
    if (named) prepareJump(named);
  },
  { capture: true },
);
addEventListener('scrollend', prepareReturn);
