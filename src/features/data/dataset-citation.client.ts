import type { CitedDataset } from '../../domain/citing/forms/cite-dataset.ts';
import { citeDataset } from '../../domain/citing/forms/cite-dataset.ts';
import { citationFiles } from '../citing/citation-words.ts';
import { copyWords } from '../ui/copy-words.client.ts';
import { partOf } from '../ui/element.client.ts';
import { localDay } from '../ui/local-day.ts';
import { saveFile } from '../ui/saving/save-file.client.ts';

/**
 * `<dataset-citation data-set>`: gives the citations of the data set the reader's own day of access, and copies and
 * saves them.
 */
class DatasetCitation extends HTMLElement {
  connectedCallback(): void {
    const { copied = '', failed = '' } = this.dataset;
    const dataset = JSON.parse(this.dataset['set'] ?? '{}') as Omit<CitedDataset, 'accessed'>;
    const { cslJson, ...strings } = citeDataset({ ...dataset, accessed: localDay(new Date()) });
    const copies = { ...strings, cslJson: `${JSON.stringify([cslJson], null, 2)}\n` };
    for (const string of this.querySelectorAll<HTMLElement>('[data-string]')) {
      string.textContent = copies[string.dataset['string'] as keyof typeof copies];
    }
    this.addEventListener('click', async ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      const { copy, save } = button?.dataset ?? {};
      if (copy !== undefined) {
        const isCopied = await copyWords({ text: copies[copy as keyof typeof copies] });
        partOf(this, '[role="status"]').textContent = isCopied ? copied : failed;
      }
      if (save !== undefined) {
        const [extension, mediaType] = citationFiles[save as keyof typeof citationFiles];
        saveFile(copies[save as keyof typeof copies], `${dataset.id}.${extension}`, mediaType);
      }
    });
  }
}

customElements.define('dataset-citation', DatasetCitation);
