import { currentProvision } from './position/current-provision.client.ts';

/**
 * `<type-size>`: a button that switches the large-type view of text and controls; remembered on the device. What is
 * being read of a source text stays where it is.
 */
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
    button.addEventListener('click', () => {
      const text = document.querySelector('[data-source-text]');
      const read = text === null ? undefined : currentProvision(text);
      const before = read?.getBoundingClientRect().top ?? 0;
      if (root.dataset['type'] === 'large') delete root.dataset['type'];
      else root.dataset['type'] = 'large';
      scrollBy({ top: (read?.getBoundingClientRect().top ?? 0) - before, behavior: 'instant' });
      show();
      try {
        localStorage.setItem('zhice:type', root.dataset['type'] ?? 'standard');
      } catch {
        // Storage may be closed to us; the choice then lasts for this page only.
      }
    });
  }
}

customElements.define('type-size', TypeSize);
