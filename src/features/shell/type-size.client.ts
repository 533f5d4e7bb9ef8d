import { afterFrame } from '../ui/scheduling/after-frame.client.ts';
import { store } from '../ui/storing/device-store.client.ts';

/** `<type-size>`: a button that switches the large-type view of text and controls; remembered on the device. */
class TypeSize extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (button === null) return;
    const root = document.documentElement;
    const show = (isLarge: boolean) => {
      // A page may have several of these buttons; all say the same.
      for (const other of document.querySelectorAll('type-size button')) {
        other.setAttribute('aria-pressed', String(isLarge));
      }
    };
    show(root.dataset['type'] === 'large');
    button.addEventListener('click', () => {
      const isLarge = button.getAttribute('aria-pressed') !== 'true';
      show(isLarge);
      store('type', isLarge ? 'large' : 'standard');
      const change = () => {
        if (isLarge) root.dataset['type'] = 'large';
        else delete root.dataset['type'];
      };
      afterFrame(() => {
        // A page with a source text changes it so that what is being read stays where it is.
        if (document.dispatchEvent(new CustomEvent('change-type', { detail: change, cancelable: true })))
          change();
      });
    });
  }
}

customElements.define('type-size', TypeSize);
