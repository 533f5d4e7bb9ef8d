import { partOf } from '../../ui/element.client.ts';
import { loadPart } from '../../ui/loading/load-file.client.ts';

/**
 * `<duty-export>`: makes the table of a body's tasks as a file where there is none to download. What reads the pages of
 * the body (`data-pages`, in Chinese, one after another) and writes the file is loaded when it is asked for.
 */
class DutyExport extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button !== null) void this.#make(button.value);
    });
  }

  async #make(format: string): Promise<void> {
    const { name = '', pages = '', making = '', failed = '' } = this.dataset;
    const status = partOf(this, '[role="status"]');
    status.textContent = making;
    try {
      const { saveDuties } = await loadPart(() => import('./save-duties.client.ts'));
      await saveDuties(pages.split(' '), `${name}.${format}`);
      status.textContent = '';
    } catch {
      status.textContent = failed;
    }
  }
}

customElements.define('duty-export', DutyExport);
