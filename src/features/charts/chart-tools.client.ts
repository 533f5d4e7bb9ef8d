import { loadPart } from '../ui/loading/load-file.client.ts';

/**
 * `<chart-tools>`: the menu of a picture. Its image is the static file `data-svg`; where the reader can change what the
 * picture shows (`data-live`), it is drawn anew with what is shown now, and says which part that is (`data-state`); where
 * it has no file, what stands around the menu draws it. PNG images are made of each. The table holds the rows shown, where `data-rows` selects them. What draws and saves is
 * loaded when the menu is first opened.
 */
class ChartTools extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('toggle', () => void loadTaking().catch(() => undefined), {
      capture: true,
      once: true,
    });
    this.addEventListener('click', (event) => {
      const control =
        event.target instanceof Element
          ? event.target.closest<HTMLElement>('[data-download], [data-copy]')
          : null;
      if (control === null) return;
      const { download, copy } = control.dataset;
      if (copy !== undefined)
        void this.#take(async ({ copyAddress }) => {
          await copyAddress(this, copy);
          this.#say(this.dataset['copied']);
        });
      if (download === undefined) return;
      const isFile = control instanceof HTMLAnchorElement;
      if (download === 'svg' && isFile && this.#isFile()) return;
      if (download === 'csv' && isFile && this.dataset['rows'] === undefined) return;
      event.preventDefault();
      this.#say('');
      void this.#take(({ takePicture }) => takePicture(this, download, isFile ? control.href : ''));
    });
    this.addEventListener('keydown', (event) => {
      const menu = this.querySelector<HTMLDetailsElement>('details[open]');
      if (event.key !== 'Escape' || menu === null) return;
      menu.open = false;
      menu.querySelector('summary')?.focus();
    });
  }

  async #take(use: (taking: Awaited<ReturnType<typeof loadTaking>>) => Promise<void>): Promise<void> {
    try {
      await use(await loadTaking());
    } catch {
      this.#say(this.dataset['failed']);
    }
  }

  /** It is always the same, and has a file. */
  #isFile(): boolean {
    return this.dataset['live'] === undefined && this.dataset['svg'] !== undefined;
  }

  #say(text: string | undefined): void {
    const status = this.querySelector('[role="status"]');
    if (status !== null) status.textContent = text ?? '';
  }
}

/** @throws when the script cannot be had */
function loadTaking() {
  return loadPart(() => import('./take-picture.client.ts'));
}

customElements.define('chart-tools', ChartTools);
