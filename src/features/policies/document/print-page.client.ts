/**
 * `<print-page>`: a button that prints the page. Its checkbox, where it has one, prints the editorial matter too:
 * it sets `data-print="notes"` on the document, which holds for every print until it is taken back.
 */
class PrintPage extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => {
      print();
    });
    const choice = this.querySelector('input');
    choice?.addEventListener('change', () => {
      if (choice.checked) document.documentElement.dataset['print'] = 'notes';
      else delete document.documentElement.dataset['print'];
    });
  }
}

customElements.define('print-page', PrintPage);

export {};
