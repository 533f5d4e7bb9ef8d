/**
 * `<unknown-address data-unknown data-mark>`: where the fragment of the address names nothing on the page, leads on to what it
 * means if it only carries more than an id, and else says so and offers the nearest place. It lies over the page, which
 * does not move. Few readers meet it: what finds the place is loaded then.
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
    const isKnown = wanted === '' || wanted === 'top' || document.getElementById(wanted) !== null;
    if (isKnown) return this.#show(false);
    const [{ placeMeant }, { sayData }] = await Promise.all([
      import('./place-meant.client.ts'),
      import('../../ui/say.client.ts'),
    ]);
    if (wanted !== fragment()) return;
    const place = placeMeant(wanted, this.dataset['mark'] ?? '');
    if (place?.isCertain === true) return location.replace(`#${place.id}`);
    const link = this.querySelector('a');
    const sentence = this.querySelector('[data-sentence]');
    const nearest = this.querySelector<HTMLElement>('[data-nearest]');
    if (link === null || sentence === null || nearest === null) return;
    sentence.textContent = sayData(this, 'unknown', { address: `#${wanted}` });
    nearest.hidden = place === undefined;
    link.href = `#${place?.id ?? ''}`;
    link.textContent = place?.name ?? '';
    link.lang = place?.lang ?? '';
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

customElements.define('unknown-address', UnknownAddress);
