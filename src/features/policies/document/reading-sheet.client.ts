/**
 * `<reading-sheet data-for="contents|notes">`: a button and a dialog that shows, on narrow screens, what wide
 * screens show next to the text. The dialog is filled from the page when it opens and closes on a choice.
 */
class ReadingSheet extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector<HTMLButtonElement>('button[data-open]');
    const dialog = this.querySelector('dialog');
    const body = this.querySelector('[data-body]');
    if (button === null || dialog === null || body === null) return;
    button.addEventListener('click', () => {
      const list = this.dataset['for'] === 'contents' ? contents() : notes();
      if (list.length > 0) body.replaceChildren(...list);
      dialog.showModal();
      body.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' });
    });
    dialog.addEventListener('click', (event) => {
      const target = event.target instanceof Element ? event.target : null;
      if (target === dialog || target?.closest('a, [data-close]')) dialog.close();
    });
  }
}

function contents(): readonly Node[] {
  const list = document.querySelector('contents-spy ol');
  return list === null ? [] : [list.cloneNode(true)];
}

/** The notes of every paragraph under a link to it. */
function notes(): readonly Node[] {
  return [...document.querySelectorAll<HTMLElement>('.margin-notes')].flatMap((aside) => {
    const permalink = aside.parentElement?.querySelector<HTMLAnchorElement>('.permalink');
    const list = aside.querySelector('ul');
    if (!permalink || list === null) return [];
    const link = document.createElement('a');
    link.href = permalink.hash;
    link.textContent = permalink.dataset['position'] ?? '';
    link.className = 'sheet-place';
    return [link, list.cloneNode(true)];
  });
}

customElements.define('reading-sheet', ReadingSheet);
