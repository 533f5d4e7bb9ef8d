/** `<print-page>`: a button that prints the page. */
class PrintPage extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => {
      print();
    });
  }
}

customElements.define('print-page', PrintPage);

export {};
