import { afterFrame } from '../../ui/scheduling/after-frame.client.ts';

/** Pixels that a thumb moves without meaning to. */
const TREMOR = 8;

/**
 * `<reading-bar>`: the reading tools. On narrow screens the bar goes out of the way while the reader scrolls down by
 * hand, and comes back when they scroll up, at the end of the page and after a jump; the page itself does not move.
 */
class ReadingBar extends HTMLElement {
  connectedCallback(): void {
    let last = 0;
    // Read once the page has been laid out: to read it here would have the browser do that for it.
    afterFrame(() => {
      last = scrollY;
    });
    let isByHand = false;
    const follow = () => {
      isByHand = true;
    };
    addEventListener('wheel', follow, { passive: true });
    addEventListener('touchmove', follow, { passive: true });
    addEventListener('hashchange', () => {
      isByHand = false;
      this.removeAttribute('data-away');
    });
    addEventListener(
      'scroll',
      () => {
        const step = scrollY - last;
        if (Math.abs(step) < TREMOR) return;
        last = scrollY;
        const isAtEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - TREMOR;
        this.toggleAttribute('data-away', step > 0 && isByHand && !isAtEnd);
      },
      { passive: true },
    );
  }
}

customElements.define('reading-bar', ReadingBar);
