/**
 * `<share-page>`: a button that hands the page, at the provision its address names, to the share sheet of the device.
 * Hidden where the device has none.
 */
class SharePage extends HTMLElement {
  connectedCallback(): void {
    if (!('share' in navigator)) return;
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => {
      void sharePage(location.href);
    });
  }
}

/** Opens the share sheet of the device for an address of this page. A reader who closes it has not shared. */
export async function sharePage(url: string): Promise<void> {
  try {
    await navigator.share({ title: document.title, url });
  } catch {
    // Closed by the reader, or not allowed here: nothing was shared, and nothing is to be said.
  }
}

customElements.define('share-page', SharePage);
