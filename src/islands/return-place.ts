/** `<return-place>`: after a jump inside the page, a button that goes back to where the reader was. */
class ReturnPlace extends HTMLElement {
  #places: number[] = [];

  connectedCallback(): void {
    addEventListener(
      'click',
      (event) => {
        const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
        if (link === null || link.closest('[data-source-text]')) return;
        this.#places.push(scrollY);
        this.hidden = false;
      },
      { capture: true },
    );
    const back = () => {
      const place = this.#places.pop();
      if (place !== undefined) scrollTo({ top: place });
      this.hidden = this.#places.length === 0;
    };
    this.addEventListener('return-place', back);
    this.querySelector('button')?.addEventListener('click', back);
  }
}

customElements.define('return-place', ReturnPlace);

export {};
