import { readStored, store } from '../../ui/storing/device-store.client.ts';
import { loadPart } from '../../ui/loading/load-file.client.ts';

/** Where the choice is remembered on the device. */
const STORED = 'terms';

/**
 * `<term-marks>`: a box that marks the terms of the source text which this site explains, each where a section prints it
 * first; off until it is chosen, and remembered on the device. The script that marks is loaded when it is first wanted.
 */
class TermMarks extends HTMLElement {
  connectedCallback(): void {
    const box = this.querySelector('input');
    if (box === null) return;
    if (!('popover' in HTMLElement.prototype)) {
      this.remove();
      return;
    }
    box.checked = readStored(STORED) === 'on';
    if (box.checked) void this.#show(box);
    box.addEventListener('change', () => {
      void this.#show(box);
      store(STORED, box.checked ? 'on' : 'off');
    });
  }

  async #show(box: HTMLInputElement): Promise<void> {
    const status = this.querySelector('[role="status"]');
    try {
      const { showTerms } = await loadPart(() => import('./show-terms.client.ts'));
      await showTerms(this, () => box.checked);
      if (status !== null) status.textContent = (box.checked && this.dataset['on']) || '';
    } catch {
      box.checked = false;
      if (status !== null) status.textContent = this.dataset['failed'] ?? '';
    }
  }
}

customElements.define('term-marks', TermMarks);
