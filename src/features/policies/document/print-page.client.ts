import sheet from './print-notes.css?url';

/**
 * `<print-page>`: a button that prints the page. Its checkbox, where it has one, prints the editorial matter too: it
 * loads the style sheet of that print and sets `data-print="notes"` on the document, which holds for every print until
 * it is taken back. Where the sheet cannot be loaded the choice is taken back.
 */
class PrintPage extends HTMLElement {
  #sheet: Promise<unknown> | undefined;

  connectedCallback(): void {
    const choice = this.querySelector('input');
    this.querySelector('button')?.addEventListener('click', () => {
      void Promise.resolve(this.#sheet).finally(print);
    });
    choice?.addEventListener('change', () => {
      this.#sheet ??= loadSheet();
      const choose = () => {
        document.documentElement.dataset['print'] = choice.checked ? 'notes' : '';
      };
      this.#sheet.then(choose, () => {
        this.#sheet = undefined;
        choice.checked = false;
      });
    });
  }
}

function loadSheet(): Promise<unknown> {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'stylesheet', media: 'print', href: sheet });
  document.head.append(link);
  return new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = reject;
  });
}

customElements.define('print-page', PrintPage);
