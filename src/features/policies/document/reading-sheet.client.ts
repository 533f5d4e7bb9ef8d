import { copyBlock } from '../../ui/element.client.ts';

/**
 * `<reading-sheet data-for="contents|more">`: a button and a dialog that shows what stands elsewhere on the page. The
 * dialog is filled when it opens, closes on a choice, and gives the focus back to its button.
 */
class ReadingSheet extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector<HTMLButtonElement>('button[data-open]');
    const dialog = this.querySelector('dialog');
    if (button === null || dialog === null) return;
    button.addEventListener('click', () => {
      this.#fill('[data-contents]', () => copyOf('contents-spy ol'));
      this.#fill('[data-files]', () => copyOf('.take-away ul'));
      this.#fill('[data-notes]', notes);
      dialog.showModal();
      dialog.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' });
    });
    dialog.addEventListener('click', (event) => {
      const target = event.target instanceof Element ? event.target : null;
      if (target === dialog || target?.closest('a, [data-close]')) dialog.close();
    });
  }

  #fill(selector: string, find: () => readonly Node[]): void {
    const place = this.querySelector(selector);
    const nodes = place === null ? [] : find();
    if (nodes.length > 0) place?.replaceChildren(...nodes);
  }
}

function copyOf(selector: string): readonly Node[] {
  const list = document.querySelector(selector);
  return list === null ? [] : [copyBlock(list)];
}

/** The notes of every paragraph under a link to it. */
function notes(): readonly Node[] {
  return [...document.querySelectorAll<HTMLElement>('[data-margin-note]')].flatMap((block) => {
    const list = block.querySelector('ul');
    if (list === null) return [];
    const link = document.createElement('a');
    link.href = `#${block.dataset['marginNote'] ?? ''}`;
    link.textContent = block.querySelector(':scope > p')?.textContent ?? '';
    link.className = 'sheet-place';
    return [link, copyBlock(list)];
  });
}

customElements.define('reading-sheet', ReadingSheet);
