import { partOf } from '../../ui/element.client.ts';
import { loadPart } from '../../ui/loading/load-file.client.ts';
import { readClippings, watchClippings } from './clippings-store.client.ts';

/**
 * `<clippings-list>`: the dialog that lists the provisions that the reader keeps on this device. The button of the page
 * with `data-clippings` opens it and says their number. What fills the dialog is fetched when it is first opened.
 */
class ClippingsList extends HTMLElement {
  connectedCallback(): void {
    const dialog = this.querySelector('dialog');
    if (dialog === null) return;
    const opener = document.querySelector('[data-clippings]');
    const counter = opener?.querySelector('[data-count]') ?? null;
    opener?.addEventListener('click', () => {
      dialog.showModal();
      void this.#print();
    });
    dialog.addEventListener('click', (event) => {
      const target = event.target instanceof Element ? event.target : null;
      if (target === dialog || target?.closest('[data-close], a')) dialog.close();
    });
    watchClippings(() => {
      showCount(counter);
      if (dialog.open) void this.#print();
    });
    showCount(counter);
  }

  async #print(): Promise<void> {
    const hasSome = readClippings().length > 0;
    partOf(this, '[data-empty]').hidden = hasSome;
    try {
      const { renderClippings } = await loadPart(() => import('./render-clippings.client.ts'));
      await renderClippings(this);
    } catch {
      if (hasSome) partOf(this, '[role="status"]').textContent = this.dataset['failed'] ?? '';
    }
  }
}

function showCount(counter: Element | null): void {
  const count = readClippings().length;
  if (counter !== null) counter.textContent = count === 0 ? '' : String(count);
}

customElements.define('clippings-list', ClippingsList);
