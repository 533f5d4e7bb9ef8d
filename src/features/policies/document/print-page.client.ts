import sheet from './print-notes.css?url';

/**
 * `<print-page>`: a button that prints the page. Its checkbox, where it has one, prints the editorial matter too: it
 * loads the style sheet of that print and sets `data-print="notes"` on the document, which holds for every print until
 * it is taken back. Where the sheet cannot be loaded the choice is taken back.
 */
class PrintPage extends HTMLElement {
  connectedCallback(): void {
    const choice = this.querySelector('input');
    let chosen: Promise<void> = Promise.resolve();
    this.querySelector('button')?.addEventListener('click', () => {
      void chosen.then(() => {
        print();
      });
    });
    choice?.addEventListener('change', () => {
      chosen = loadSheet().then(
        () => {
          if (choice.checked) document.documentElement.dataset['print'] = 'notes';
          else delete document.documentElement.dataset['print'];
        },
        () => {
          choice.checked = false;
        },
      );
    });
  }
}

/** Loads the sheet of a print with notes, once. */
function loadSheet(): Promise<void> {
  const known = document.querySelector(`link[href="${sheet}"]`);
  if (known !== null) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.media = 'print';
    link.href = sheet;
    link.addEventListener('load', () => {
      resolve();
    });
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(sheet));
    });
    document.head.append(link);
  });
}

customElements.define('print-page', PrintPage);
