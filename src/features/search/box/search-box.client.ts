import { loadPart } from '../../ui/loading/load-file.client.ts';
import { partOf } from '../../ui/element.client.ts';

/**
 * `<search-box data-index data-pages data-label>`: a search field that suggests names while one types, from files that
 * are fetched when the field is first used. Without them it is a plain search field.
 */
class SearchBox extends HTMLElement {
  connectedCallback(): void {
    const input = partOf<HTMLInputElement>(this, 'input[type="search"]');
    const prepare = (): void => {
      void this.#suggest(input).catch(() => {
        input.addEventListener('focus', prepare, { once: true });
      });
    };
    input.addEventListener('focus', prepare, { once: true });
    if (document.activeElement === input) prepare();
  }

  async #suggest(input: HTMLInputElement): Promise<void> {
    const before = input.value;
    const { index = '', pages = '', label = '' } = this.dataset;
    const { openSuggestions } = await loadPart(() => import('./suggestions.client.ts'));
    const box = await openSuggestions(input, { index, pages, label });
    if (input.value !== before) await box.open();
  }
}

customElements.define('search-box', SearchBox);
