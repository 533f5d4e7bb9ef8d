/** Pixels that a thumb moves without meaning to. */
const TREMOR = 8;

/**
 * `<reading-bar>`: the reading tools. On narrow screens the bar goes out of the way while the reader scrolls down and
 * comes back when they scroll up, at both ends of the page and after a jump; the page itself does not move.
 */
class ReadingBar extends HTMLElement {
  connectedCallback(): void {
    let last = scrollY;
    let isJump = false;
    addEventListener('hashchange', () => {
      isJump = true;
    });
    addEventListener(
      'scroll',
      () => {
        const step = scrollY - last;
        if (Math.abs(step) < TREMOR) return;
        last = scrollY;
        const isAtEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - TREMOR;
        this.toggleAttribute('data-away', step > 0 && !isAtEnd && !isJump);
        isJump = false;
      },
      { passive: true },
    );
  }
}

customElements.define('reading-bar', ReadingBar);

export {};
