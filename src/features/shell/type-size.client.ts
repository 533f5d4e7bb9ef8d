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
    const change = async () => {
      const read = await provisionRead();
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
    };
    button.addEventListener('click', () => void change());
  }
}

/** What is being read, where the page has a source text; what finds it is loaded with such a page alone. */
async function provisionRead(): Promise<Element | undefined> {
  const text = document.querySelector('[data-source-text]');
  if (text === null) return undefined;
  const { currentProvision } = await import('./position/current-provision.client.ts');
  return currentProvision(text);
}

customElements.define('type-size', TypeSize);

export {};
