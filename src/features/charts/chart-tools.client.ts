import { commitmentsPaint } from '../../charts/commitments/commitments-paint.ts';
import { framePicture, type PictureWords } from '../../charts/picture/frame-picture.ts';
import { timelinePaint } from '../../charts/timeline/timeline-paint.ts';
import { copyWords } from '../ui/copy-words.client.ts';
import { saveBlob, saveFile } from '../ui/save-file.client.ts';
import { drawPng } from './draw-png.client.ts';
import { pictureRequest, type PictureRequest } from './picture-request.client.ts';

const rulesOf = { timeline: timelinePaint, commitments: commitmentsPaint } as const;

/**
 * `<chart-tools>`: the menu of a picture. Its image is the static file `data-svg`; where the reader can change what the
 * picture shows (`data-live`), it is drawn anew with what is shown now, and says which part that is (`data-state`); where
 * it has no file, what stands around the menu draws it. PNG images are made of each. The table holds the rows shown, where `data-rows` selects them.
 */
class ChartTools extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const control =
        event.target instanceof Element
          ? event.target.closest<HTMLElement>('[data-download], [data-copy]')
          : null;
      if (control === null) return;
      const { download, copy } = control.dataset;
      if (copy !== undefined) void this.#copy(copy);
      if (download === undefined) return;
      const isFile = control instanceof HTMLAnchorElement;
      if (download === 'svg' && isFile && this.#isFile()) return;
      if (download === 'csv' && isFile && this.dataset['rows'] === undefined) return;
      event.preventDefault();
      this.#download(download, isFile ? control.href : '').catch(() => {
        this.#say(this.dataset['failed']);
      });
    });
    this.addEventListener('keydown', (event) => {
      const menu = this.querySelector<HTMLDetailsElement>('details[open]');
      if (event.key !== 'Escape' || menu === null) return;
      menu.open = false;
      menu.querySelector('summary')?.focus();
    });
  }

  async #download(kind: string, file: string): Promise<void> {
    const name = this.dataset['name'] ?? 'chart';
    this.#say('');
    if (kind === 'csv') {
      saveFile(await this.#table(file), `${name}.csv`, 'text/csv');
      return;
    }
    const svg = (await this.#draw()) ?? (await fetchText(this.dataset['svg'] ?? ''));
    if (kind === 'svg') {
      saveFile(svg, `${name}.svg`, 'image/svg+xml');
      return;
    }
    const isPrint = kind === 'print';
    const scale = isPrint ? (width: number) => Math.max(3200 / width, 2) : () => 2;
    saveBlob(await drawPng(svg, { scale, grey: isPrint }), `${name}${isPrint ? '-print' : ''}.png`);
  }

  /** It is always the same, and has a file. */
  #isFile(): boolean {
    return this.dataset['live'] === undefined && this.dataset['svg'] !== undefined;
  }

  /** The picture as it is shown now; undefined where it is a file. */
  async #draw(): Promise<string | undefined> {
    const { live, words = '{}', state = '', address = '', svg } = this.dataset;
    const request: PictureRequest = {};
    const ask = (picture: Element | null): boolean | undefined =>
      picture?.dispatchEvent(
        new CustomEvent<PictureRequest>(pictureRequest, { detail: request, bubbles: true }),
      );
    if (svg === undefined) ask(this);
    if (request.drawn !== undefined) return request.drawn;
    if (live !== 'timeline' && live !== 'commitments') return undefined;
    ask(document.querySelector(`[data-picture="${live}"]`));
    if (request.body === undefined) return undefined;
    const printed = JSON.parse(words) as PictureWords;
    const notes = printed.notes.map((note) => note.replace(plainOf(address), this.#shown(address)));
    const rules = rulesOf[live];
    return framePicture([{ body: request.body, rules }], { ...printed, notes, state, ...request.words });
  }

  async #table(file: string): Promise<string> {
    const { rows: selector = '' } = this.dataset;
    const shown = new Set(
      [...document.querySelectorAll<HTMLElement>(selector)].map(({ dataset, id }) => dataset['item'] ?? id),
    );
    // The id is the first column; its head and the byte order mark are kept.
    const [head = '', ...records] = (await fetchText(file)).replace(/^\ufeff/, '').split('\r\n');
    const own = records.filter((record) => shown.has(record.split(',')[0] ?? ''));
    return `\ufeff${[head, ...own, ''].join('\r\n')}`;
  }

  /** The address of what is shown: the page keeps in its own what the reader has changed. */
  #shown(address: string): string {
    return this.dataset['live'] === undefined ? address : plainOf(address) + location.search;
  }

  async #copy(text: string): Promise<void> {
    const isAddress = plainOf(text) === plainOf(this.dataset['address'] ?? '');
    await copyWords({ text: isAddress ? this.#shown(text) : text });
    this.#say(this.dataset['copied']);
  }

  #say(text: string | undefined): void {
    const status = this.querySelector('[role="status"]');
    if (status !== null) status.textContent = text ?? '';
  }
}

function plainOf(address: string): string {
  return address.split('?')[0] ?? '';
}

async function fetchText(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.text();
}

customElements.define('chart-tools', ChartTools);
