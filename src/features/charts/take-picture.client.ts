import { commitmentsPaint } from '../../charts/commitments/commitments-paint.ts';
import { framePicture, type PictureWords } from '../../charts/picture/frame-picture.ts';
import { timelinePaint } from '../../charts/timeline/timeline-paint.ts';
import { copyWords } from '../ui/copy-words.client.ts';
import { loadText } from '../ui/loading/load-text.client.ts';
import { saveBlob, saveFile } from '../ui/saving/save-file.client.ts';
import { isWholeTable } from '../ui/saving/save-rows.client.ts';
import { drawPng } from './draw-png.client.ts';
import { pictureRequest, type PictureRequest } from './picture-request.client.ts';

const rulesOf = { timeline: timelinePaint, commitments: commitmentsPaint } as const;

/**
 * Saves the picture of `<chart-tools>` as it is shown now, or its table.
 * @param kind `svg`, `png`, `print` (a PNG image in grey, large enough for paper) or `csv`
 * @param file address of the table
 * @throws when a file does not come or the browser cannot draw
 */
export async function takePicture(tools: HTMLElement, kind: string, file: string): Promise<void> {
  const name = tools.dataset['name'] ?? 'chart';
  if (kind === 'csv') {
    saveFile(await readTable(tools, file), `${name}.csv`, 'text/csv');
    return;
  }
  const svg = (await drawShown(tools)) ?? (await loadText(tools.dataset['svg'] ?? '', isWholePicture));
  if (kind === 'svg') {
    saveFile(svg, `${name}.svg`, 'image/svg+xml');
    return;
  }
  const isPrint = kind === 'print';
  const scale = isPrint ? (width: number) => Math.max(3200 / width, 2) : () => 2;
  saveBlob(await drawPng(svg, { scale, grey: isPrint }), `${name}${isPrint ? '-print' : ''}.png`);
}

/** Copies an address or the code that embeds it; the address as the reader's choices have it. */
export async function copyAddress(tools: HTMLElement, text: string): Promise<void> {
  const isAddress = plainOf(text) === plainOf(tools.dataset['address'] ?? '');
  await copyWords({ text: isAddress ? addressOfShown(tools, text) : text });
}

/** The picture as it is shown now; undefined where it is a file. */
async function drawShown(tools: HTMLElement): Promise<string | undefined> {
  const { live, words = '{}', state = '', address = '', svg } = tools.dataset;
  const request: PictureRequest = {};
  const asking = new CustomEvent<PictureRequest>(pictureRequest, { detail: request, bubbles: true });
  if (svg === undefined) tools.dispatchEvent(asking);
  if (request.drawn !== undefined) return request.drawn;
  if (live !== 'timeline' && live !== 'commitments') return undefined;
  document.querySelector(`[data-picture="${live}"]`)?.dispatchEvent(asking);
  const answer = await request.answer;
  if (answer === undefined) return undefined;
  const printed = JSON.parse(words) as PictureWords;
  const notes = printed.notes.map((note) => note.replace(plainOf(address), addressOfShown(tools, address)));
  const rules = rulesOf[live];
  return framePicture([{ body: answer.body, rules }], { ...printed, notes, state, ...answer.words });
}

async function readTable({ dataset }: HTMLElement, file: string): Promise<string> {
  const { rows: selector = '' } = dataset;
  const shown = new Set(
    [...document.querySelectorAll<HTMLElement>(selector)].map((row) => row.dataset['item'] ?? row.id),
  );
  // The id is the first column; its head and the byte order mark are kept.
  const [head = '', ...records] = (await loadText(file, isWholeTable)).replace(/^\ufeff/, '').split('\r\n');
  const own = records.filter((record) => shown.has(record.split(',')[0] ?? ''));
  return `\ufeff${[head, ...own, ''].join('\r\n')}`;
}

/** The address of what is shown: the page keeps in its own what the reader has changed. */
function addressOfShown({ dataset }: HTMLElement, address: string): string {
  return dataset['live'] === undefined ? address : plainOf(address) + location.search;
}

function plainOf(address: string): string {
  return address.split('?')[0] ?? '';
}

function isWholePicture(text: string): boolean {
  return text.trimEnd().endsWith('</svg>');
}
