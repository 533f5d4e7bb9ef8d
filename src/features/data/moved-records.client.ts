import { idInFragment } from '../../domain/citing/reading/forgive-address.ts';
import { hasPage } from '../ui/loading/has-page.client.ts';

/**
 * `<moved-records data-targets>`: leads from an address of a record that once stood on this page (`/data/#<series>`, or
 * a statement) to its target page.
 */
class MovedRecords extends HTMLElement {
  connectedCallback(): void {
    const name = idInFragment(location.hash.slice(1));
    if (!name.includes('-') || document.getElementById(name) !== null) return;
    void this.#lead(name);
  }

  /** The id of a statement begins with that of its series. */
  async #lead(name: string): Promise<void> {
    const parts = name.split('-');
    for (let length = parts.length; length > parts.length - 3 && length > 1; length -= 1) {
      const page = `${this.dataset['targets'] ?? ''}${parts.slice(0, length).join('-')}/`;
      if (!(await hasPage(page))) continue;
      location.replace(length === parts.length ? page : `${page}#${name}`);
      return;
    }
  }
}

customElements.define('moved-records', MovedRecords);
