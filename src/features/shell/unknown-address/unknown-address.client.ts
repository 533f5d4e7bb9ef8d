/**
 * `<unknown-address data-unknown data-mark>`: where the fragment of the address names nothing on the page, leads on to
 * what it means if it only carries more than an id, and else says so and offers the nearest place. It lies over the
 * page, which does not move. Few readers meet it: what finds the place and says it is loaded then.
 */
class UnknownAddress extends HTMLElement {
  connectedCallback(): void {
    const check = (): void => {
      const { hash } = location;
      const wanted = decoded(hash.slice(1));
      const isKnown = wanted === '' || wanted === 'top' || document.getElementById(wanted) !== null;
      const message = this.querySelector('p');
      if (isKnown && message !== null) message.hidden = true;
      if (!isKnown)
        void import('./place-meant.client.ts').then(({ leadOn }) => {
          if (hash === location.hash) leadOn(this, wanted);
        });
    };
    addEventListener('hashchange', check);
    check();
  }
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

customElements.define('unknown-address', UnknownAddress);
