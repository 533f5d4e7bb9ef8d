import { nearestProvisionId } from '../../../domain/document/nearest-provision-id.ts';
import { sayData } from '../../ui/say.client.ts';

/**
 * `<unknown-address data-said>`: where the fragment of the address names nothing on the page, says so and offers the
 * provision nearest to it. It lies over the page, which does not move.
 */
class UnknownAddress extends HTMLElement {
  connectedCallback(): void {
    const check = () => {
      this.#check(fragment());
    };
    addEventListener('hashchange', check);
    this.querySelector('button')?.addEventListener('click', () => {
      this.#show(false);
    });
    check();
  }

  #check(wanted: string): void {
    const root = document.querySelector('[data-source-text]');
    const isKnown = wanted === '' || wanted === 'top' || document.getElementById(wanted) !== null;
    this.#show(!isKnown && root !== null);
    if (isKnown || root === null) return;
    const named = [...root.querySelectorAll<HTMLElement>('[id]')].filter(
      (element) => element.closest('[data-editorial]') === null,
    );
    const ids = named.map((element) => element.id);
    const id = nearestProvisionId(ids, wanted) ?? ids[0];
    const link = this.querySelector('a');
    const sentence = this.querySelector('[data-sentence]');
    if (id === undefined || link === null || sentence === null) return this.#show(false);
    sentence.textContent = sayData(this, 'said', { address: `#${wanted}` });
    link.href = `#${id}`;
    link.textContent = nameOf(id);
  }

  #show(isShown: boolean): void {
    const message = this.querySelector('p');
    if (message !== null) message.hidden = !isShown;
  }
}

function fragment(): string {
  const encoded = location.hash.slice(1);
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}

/** A heading by its words, anything else as its mark names it, or the first in it that has a mark. */
function nameOf(id: string): string {
  const heading = document.querySelector(`:is(h2, h3, h4, h5, h6)[id="${CSS.escape(id)}"]`);
  if (heading !== null) return heading.textContent?.trim() ?? id;
  const mark =
    document.querySelector<HTMLElement>(`.permalink[href="#${CSS.escape(id)}"]`) ??
    document.getElementById(id)?.querySelector<HTMLElement>('.permalink');
  return mark?.dataset['position'] ?? id;
}

customElements.define('unknown-address', UnknownAddress);
