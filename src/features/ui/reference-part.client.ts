const PARAMETER = 'reference';

/** `<reference-part>`: its details stand open where the address asks for reference material, and the address follows. */
class ReferencePart extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector('details');
    if (details === null) return;
    if (new URLSearchParams(location.search).get(PARAMETER) === '1') details.open = true;
    details.addEventListener('toggle', () => {
      const address = new URL(location.href);
      if (details.open) address.searchParams.set(PARAMETER, '1');
      else address.searchParams.delete(PARAMETER);
      history.replaceState(history.state, '', address);
    });
  }
}

customElements.define('reference-part', ReferencePart);
