import { copyWords } from '../ui/copy-words.client.ts';
import { saveBlob, saveFile } from '../ui/save-file.client.ts';
import { composePicture, drawPicture } from './chart-picture.client.ts';
import { tableCsv } from './table-csv.client.ts';

/**
 * `<chart-tools data-series>`: takes the chart above it away as SVG, PNG or CSV, and copies its address or embed
 * code. Pictures carry inside their title, legend, documents (`data-lines`), as-of date and address, and where an
 * island keeps `data-state` and `data-address`, which part of the chart they show. The CSV is the figure's table, or with
 * `data-table` and `data-rows` those rows of a data file whose ids are shown.
 */
class ChartTools extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      const { download, copy } = button?.dataset ?? {};
      if (copy !== undefined) void this.#copy(copy);
      if (download !== undefined) {
        this.#download(download).catch(() => {
          this.#say(this.dataset['failed']);
        });
      }
    });
    if (this.#chart() === null) {
      for (const button of this.querySelectorAll<HTMLElement>('[data-download]:not([data-download="csv"])'))
        button.hidden = true;
    }
  }

  #figure(): Element | null {
    return document.querySelector(`figure[data-series="${CSS.escape(this.dataset['series'] ?? '')}"]`);
  }

  #chart(): SVGSVGElement | null {
    return this.#figure()?.querySelector('svg.wide-only') ?? null;
  }

  async #download(kind: string): Promise<void> {
    const name = this.dataset['series'] ?? 'chart';
    this.#say('');
    if (kind === 'csv') {
      saveFile(await this.#table(), `${name}.csv`, 'text/csv');
      return;
    }
    const chart = this.#chart();
    if (chart === null) return;
    const { title = '', state = '', lines = '[]', asOf = '', address = '' } = this.dataset;
    const legend = [...(this.#figure()?.querySelectorAll('.chart-legend > li') ?? [])];
    const picture = composePicture(chart, legend, {
      title,
      state,
      lines: [...(JSON.parse(lines) as string[]), `${asOf} · ${address}`],
    });
    if (kind === 'svg') {
      saveFile(picture.svg, `${name}.svg`, 'image/svg+xml');
      return;
    }
    const print = kind === 'print';
    saveBlob(
      await drawPicture(
        picture,
        print ? { width: 3200, grey: true } : { width: picture.width * 2, grey: false },
      ),
      `${name}${print ? '-print' : ''}.png`,
    );
  }

  async #table(): Promise<string> {
    const { table: address, rows: selector, columns = '["",""]' } = this.dataset;
    if (address === undefined || selector === undefined) {
      const table = this.#figure()?.querySelector('table');
      if (!table) throw new Error('no table');
      return tableCsv(table, JSON.parse(columns) as [string, string]);
    }
    const shown = new Set(
      [...document.querySelectorAll<HTMLElement>(selector)].map(({ dataset, id }) => dataset['item'] ?? id),
    );
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${answer.status}`);
    // The id is the first column; its head and the byte order mark are kept.
    const [head = '', ...records] = (await answer.text()).replace(/^\ufeff/, '').split('\r\n');
    const own = records.filter((record) => shown.has(record.split(',')[0] ?? ''));
    return `\ufeff${[head, ...own, ''].join('\r\n')}`;
  }

  async #copy(text: string): Promise<void> {
    await copyWords({ text });
    this.#say(this.dataset['copied']);
  }

  #say(text: string | undefined): void {
    const status = this.querySelector('[role="status"]');
    if (status !== null) status.textContent = text ?? '';
  }
}

customElements.define('chart-tools', ChartTools);
