import { copyWords } from './copy-words.ts';
import { drawPicture, serialiseChart } from './chart-picture.ts';
import { saveBlob } from './save-file.ts';

/**
 * `<chart-tools data-series data-source>`: takes the chart above it away as SVG, PNG or CSV, and copies its
 * address or embed code. Pictures carry their source and as-of date inside.
 */
class ChartTools extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      const { download, copy } = button?.dataset ?? {};
      if (copy !== undefined) void this.#copy(copy);
      if (download !== undefined) void this.#download(download, button?.dataset['href']);
    });
    if (this.#chart() === null) {
      for (const button of this.querySelectorAll<HTMLElement>('[data-download]:not([data-download="csv"])'))
        button.hidden = true;
    }
  }

  #chart(): SVGSVGElement | null {
    const series = CSS.escape(this.dataset['series'] ?? '');
    return document.querySelector<SVGSVGElement>(`figure[data-series="${series}"] svg.wide-only`);
  }

  async #download(kind: string, href: string | undefined): Promise<void> {
    const name = this.dataset['series'] ?? 'chart';
    if (kind === 'csv') return saveBlob(await this.#rows(href ?? ''), `${name}.csv`);
    const chart = this.#chart();
    if (chart === null) return;
    const picture = serialiseChart(chart, this.dataset['source'] ?? '');
    if (kind === 'svg') return saveBlob(new Blob([picture.svg], { type: 'image/svg+xml' }), `${name}.svg`);
    const print = kind === 'print';
    saveBlob(
      await drawPicture(
        picture,
        print ? { width: 3200, grey: true } : { width: picture.width * 2, grey: false },
      ),
      `${name}${print ? '-print' : ''}.png`,
    );
  }

  /** The rows of this series out of the whole table, its head and byte order mark kept. */
  async #rows(href: string): Promise<Blob> {
    const table = await (await fetch(href)).text();
    const [head = '', ...rows] = table.replace(/^\ufeff/, '').split('\r\n');
    const series = this.dataset['series'] ?? '';
    const own = rows.filter((row) => row.split(',')[1] === series);
    return new Blob(['\ufeff', [head, ...own, ''].join('\r\n')], { type: 'text/csv;charset=utf-8' });
  }

  async #copy(text: string): Promise<void> {
    const status = this.querySelector('[role="status"]');
    await copyWords({ text });
    if (status !== null) status.textContent = this.dataset['copied'] ?? '';
  }
}

customElements.define('chart-tools', ChartTools);
