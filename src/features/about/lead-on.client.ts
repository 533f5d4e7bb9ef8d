import { forgivePath } from '../../domain/citing/reading/forgive-address.ts';
import { hasPage } from '../ui/loading/has-page.client.ts';

/**
 * `<lead-on data-base>` on the page for unknown addresses: where the address is that of a page, but for marks swept into the
 * link or capital letters, leads on to the page. The way back leads past this page.
 */
class LeadOn extends HTMLElement {
  connectedCallback(): void {
    const page = forgivePath(location.pathname, this.dataset['base'] ?? '/');
    if (page !== undefined) void this.#lead(page);
  }

  async #lead(page: string): Promise<void> {
    const [path = '', id] = page.split('#');
    if (!(await hasPage(path))) return;
    location.replace(path + location.search + (id === undefined ? location.hash : `#${id}`));
  }
}

customElements.define('lead-on', LeadOn);
