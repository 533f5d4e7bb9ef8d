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
    const parameters = new URLSearchParams(location.search);
    let unknown: string | undefined;
    for (const name of names) {
      const select = form.elements.namedItem(name);
      const value = parameters.get(name);
      if (!(select instanceof HTMLSelectElement) || value === null) continue;
      if ([...select.options].some((option) => option.value === value)) select.value = value;
      else unknown = value;
    }
    if (unknown !== undefined) form.reset();
    this.#apply(form, status, unknown);
    form.addEventListener('change', () => {
      this.#apply(form, status);
      this.#remember(form);
    });
    form.addEventListener('reset', () => {
      setTimeout(() => {
        this.#apply(form, status);
        this.#remember(form);
      });
    });
  }

  #apply(form: HTMLFormElement, status: Element, unknown?: string): void {
    const chosen = new FormData(form);
    const items = [...this.querySelectorAll<HTMLElement>('.document-list > li')];
    for (const item of items) {
      item.hidden = names.some((name) => {
        const value = chosen.get(name);
        return value !== '' && value !== null && item.dataset[name] !== value;
      });
    }
    const shown = items.filter((item) => !item.hidden).length;
    for (const section of this.querySelectorAll('section')) {
      section.hidden = section.querySelector('.document-list > li:not([hidden])') === null;
    }
    this.querySelector<HTMLElement>('[data-none]')?.toggleAttribute('hidden', shown > 0);
    const text = (this.dataset['shown'] ?? '').replace('-1', String(shown));
    status.textContent = unknown === undefined ? text : (this.dataset['unknown'] ?? '').replace('{value}', unknown);
  }

  #remember(form: HTMLFormElement): void {
    const address = new URL(location.href);
    for (const [name, value] of new FormData(form)) {
      if (value === '') address.searchParams.delete(name);
      else address.searchParams.set(name, String(value));
    }
    history.replaceState(null, '', address);
  }
}

customElements.define('document-filter', DocumentFilter);

export {};
