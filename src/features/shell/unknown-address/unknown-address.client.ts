import { loadPart } from '../../ui/loading/load-file.client.ts';

/**
 * `<unknown-address data-unknown data-mark>`: where the fragment of the address names nothing on the page, leads on to
 * what it means if it only carries more than an id, and else says so and offers the nearest place. It lies over the
 * page, which does not move. Few readers meet it: what finds the place and names it is loaded then; without that the
 * printed sentence stands.
 */
class UnknownAddress extends HTMLElement {
  connectedCallback(): void {
    const message = this.querySelector('p');
    const close = this.querySelector('button');
    if (message === null || close === null) return;
    close.onclick = () => {
      message.hidden = true;
    };
    const check = (): void => {
      const { hash } = location;
      const wanted = decoded(hash.slice(1));
      message.hidden = true;
      if (wanted === '' || wanted === 'top' || document.getElementById(wanted) !== null) return;
      loadPart(() => import('./place-meant.client.ts')).then(
        ({ leadOn }) => {
          if (hash === location.hash) leadOn(this, wanted);
        },
        () => {
          message.hidden = hash !== location.hash;
        },
      );
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
