import { choicesIn, readChoices, writeChoices } from '../ui/address-choices.client.ts';
import { sayData } from '../ui/say.client.ts';

const names = ['nature', 'region', 'kind', 'year'] as const;

/**
 * `<document-filter>`: shows the listed documents that meet every chosen filter and keeps the choice in
 * the address. A value in the address that no filter offers is named, and everything is shown.
 */
class DocumentFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const status = this.querySelector('[role="status"]');
    if (form === null || status === null) return;
    const unknown = readChoices(form);
    this.#apply(form, status, unknown);
    form.addEventListener('change', () => {
      this.#apply(form, status);
      writeChoices(form);
    });
    form.addEventListener('reset', () => {
      setTimeout(() => {
        this.#apply(form, status);
        writeChoices(form);
      });
    });
  }

  #apply(form: HTMLFormElement, status: Element, unknown?: string): void {
    const choices = choicesIn(form);
    const items = [...this.querySelectorAll<HTMLElement>('.document-list > li')];
    for (const item of items) {
      item.hidden = names.some((name) => {
        const value = choices[name];
        return value !== undefined && item.dataset[name] !== value;
      });
    }
    const shown = items.filter((item) => !item.hidden).length;
    for (const section of this.querySelectorAll('section')) {
      section.hidden = section.querySelector('.document-list > li:not([hidden])') === null;
    }
    this.querySelector<HTMLElement>('[data-none]')?.toggleAttribute('hidden', shown > 0);
    const text = sayData(this, 'shown', { shown, total: items.length });
    status.textContent = unknown === undefined ? text : sayData(this, 'unknown', { value: unknown });
  }
}

customElements.define('document-filter', DocumentFilter);
