import { sayData } from '../../ui/say.client.ts';

/**
 * `<unknown-address data-said>`: where the fragment of the address names nothing on the page, says so and offers the
 * provision nearest to it. It lies over the page, which does not move. Few readers meet it: what finds the nearest is
 * loaded then.
 */
class UnknownAddress extends HTMLElement {
  connectedCallback(): void {
    const check = () => {
      void this.#check(fragment());
    };
    addEventListener('hashchange', check);
    this.querySelector('button')?.addEventListener('click', () => {
      this.#show(false);
    });
    check();
  }

  async #check(wanted: string): Promise<void> {
    const root = document.querySelector('[data-source-text]');
    const isKnown = wanted === '' || wanted === 'top' || document.getElementById(wanted) !== null;
    if (isKnown || root === null) return this.#show(false);
    const { nearestProvisionId } = await import('../../../domain/document/nearest-provision-id.ts');
    if (wanted !== fragment()) return;
    const named = [...root.querySelectorAll<HTMLElement>('[id]')].filter(
      (element) => element.closest('[data-editorial]') === null,
    );
    const ids = named.map((element) => element.id);
    const id = nearestProvisionId(ids, wanted) ?? ids[0];
    const link = this.querySelector('a');
    const sentence = this.querySelector('[data-sentence]');
    if (id === undefined || link === null || sentence === null) return;
    sentence.textContent = sayData(this, 'said', { address: `#${wanted}` });
    link.href = `#${id}`;
    link.textContent = nameOf(id, this.dataset['mark'] ?? '');
    this.#show(true);
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
function nameOf(id: string, sentence: string): string {
  const heading = document.querySelector(`:is(h2, h3, h4, h5, h6)[id="${CSS.escape(id)}"]`);
  if (heading !== null) return heading.textContent?.trim() ?? id;
  const mark =
    document.querySelector<HTMLElement>(`.permalink[href="#${CSS.escape(id)}"]`) ??
    document.getElementById(id)?.querySelector<HTMLElement>('.permalink');
  // Its label is the position in a sentence that the page has as a template.
  const [before = '', after = ''] = sentence.split('{position}');
  return (
    mark?.getAttribute('aria-label')?.slice(before.length, after === '' ? undefined : -after.length) ?? id
  );
}

customElements.define('unknown-address', UnknownAddress);
