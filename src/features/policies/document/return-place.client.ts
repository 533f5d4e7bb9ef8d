import { hasVisitedPlaces, rememberPlace, returnToPlace } from '../../shell/position/visited-places.client.ts';

/** `<return-place>`: after a jump inside the page, a button that goes back to where the reader was. */
class ReturnPlace extends HTMLElement {
  connectedCallback(): void {
    addEventListener(
      'click',
      (event) => {
        const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
        if (link === null || link.closest('[data-source-text]')) return;
        rememberPlace();
      },
      { capture: true },
    );
    addEventListener('visited-places', () => {
      this.hidden = !hasVisitedPlaces();
    });
    this.addEventListener('return-place', returnToPlace);
    this.querySelector('button')?.addEventListener('click', returnToPlace);
  }
}

customElements.define('return-place', ReturnPlace);
