/** Where the choice is remembered on the device. */
const STORED = 'zhice:terms';

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
    try {
      box.checked = localStorage.getItem(STORED) === 'on';
    } catch {
      // Storage may be closed to us; then nothing is remembered.
    }
    if (box.checked) void this.#show(box);
    box.addEventListener('change', () => {
      void this.#show(box);
      try {
        localStorage.setItem(STORED, box.checked ? 'on' : 'off');
      } catch {
        // The choice then lasts for this page only.
      }
    });
  }

  async #show(box: HTMLInputElement): Promise<void> {
    const status = this.querySelector('[role="status"]');
    try {
      const { showTerms } = await import('./show-terms.client.ts');
      await showTerms(this, () => box.checked);
      if (status !== null) status.textContent = (box.checked && this.dataset['on']) || '';
    } catch {
      box.checked = false;
      if (status !== null) status.textContent = this.dataset['failed'] ?? '';
    }
  }
}

customElements.define('term-marks', TermMarks);

export {};
