import { store } from '../ui/storing/device-store.client.ts';

/** `<type-size>`: a button that switches the large-type view of text and controls; remembered on the device. */
class TypeSize extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (button === null) return;
    const root = document.documentElement;
    const show = () => {
      // A page may have several of these buttons; all say the same.
      for (const other of document.querySelectorAll('type-size button')) {
        other.setAttribute('aria-pressed', String(root.dataset['type'] === 'large'));
      }
    };
    show();
    const change = () => {
      if (root.dataset['type'] === 'large') delete root.dataset['type'];
      else root.dataset['type'] = 'large';
    };
    button.addEventListener('click', () => {
      // A page with a source text changes it so that what is being read stays where it is.
      if (document.dispatchEvent(new CustomEvent('change-type', { detail: change, cancelable: true })))
        change();
      show();
      store('type', root.dataset['type'] ?? 'standard');
    });
  }
}

customElements.define('type-size', TypeSize);
