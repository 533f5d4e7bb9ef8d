import { referenceWarning } from '../../../domain/citing/reference-warning.ts';

/**
 * `<conjecture-switch>`: a button that opens the conjectural readings below all paragraphs, and closes them.
 * What is copied out of one begins with the warning of reference material and says what it is.
 */
class ConjectureSwitch extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (button === null) return;
    button.addEventListener('click', () => {
      const isShown = button.getAttribute('aria-pressed') !== 'true';
      button.setAttribute('aria-pressed', String(isShown));
      for (const reading of document.querySelectorAll<HTMLDetailsElement>('details.conjecture')) {
        reading.open = isShown;
      }
    });
    document.addEventListener('copy', (event) => {
      this.#guardCopy(event);
    });
  }

  #guardCopy(event: ClipboardEvent): void {
    const selection = getSelection();
    if (selection === null || selection.isCollapsed || event.defaultPrevented) return;
    const range = selection.getRangeAt(0);
    const { commonAncestorContainer: ancestor } = range;
    const within = ancestor instanceof Element ? ancestor : ancestor.parentElement;
    if (!within?.closest('.conjecture')) return;
    const copied = range.cloneContents();
    // The small characters are the received words.
    for (const received of copied.querySelectorAll('rt, rp')) received.remove();
    const said = `${referenceWarning}${this.dataset['copied'] ?? ''}${copied.textContent ?? ''}`;
    event.clipboardData?.setData('text/plain', said);
    event.preventDefault();
  }
}

customElements.define('conjecture-switch', ConjectureSwitch);
