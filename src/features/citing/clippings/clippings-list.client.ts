import { readClippings, watchClippings } from './clippings-store.client.ts';

/**
 * `<clippings-list>`: a button with the number of provisions that the reader keeps on this device, and the dialog
 * that lists them. What fills the dialog is fetched when it is first opened.
 */
class ClippingsList extends HTMLElement {
  connectedCallback(): void {
    const dialog = this.querySelector('dialog');
    if (dialog === null) return;
    this.querySelector('[data-open]')?.addEventListener('click', () => {
      dialog.showModal();
      void this.#print();
    });
    dialog.addEventListener('click', (event) => {
      const target = event.target instanceof Element ? event.target : null;
      if (target === dialog || target?.closest('[data-close], a')) dialog.close();
    });
    watchClippings(() => {
      this.#count();
      if (dialog.open) void this.#print();
    });
    this.#count();
  }

  #count(): void {
    const count = readClippings().length;
    const counter = this.querySelector('[data-count]');
    if (counter !== null) counter.textContent = count === 0 ? '' : String(count);
  }

  async #print(): Promise<void> {
    const { renderClippings } = await import('./render-clippings.client.ts');
    await renderClippings(this);
  }
}

customElements.define('clippings-list', ClippingsList);
