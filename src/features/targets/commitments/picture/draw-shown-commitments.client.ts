import type {
  CommitmentsBand,
  CommitmentsGroup,
  CommitmentsRow,
  CommitmentTone,
} from '../../../../charts/commitments/commitments-input.ts';
import { commitmentsSize, drawCommitments } from '../../../../charts/commitments/draw-commitments.ts';
import type { ShownPicture } from '../../../charts/picture-request.client.ts';
import { deadlineTones } from '../../../records/deadlines/tone.ts';
import { chosenWords } from '../../../ui/chosen-words.client.ts';
import { interfaceLocale } from '../../../ui/interface-locale.client.ts';
import { toneKey } from './tone-key.ts';

/** The commitments that the page shows now: rows, marks and counts as filtered, with the filters and the sentence. */
export function drawShownCommitments(picture: HTMLElement): ShownPicture {
  const groups = [...picture.querySelectorAll<HTMLElement>('.commitment-group')]
    .filter(isShown)
    .map(readGroup)
    .filter(({ rows }) => rows.length > 0);
  const bands = [...picture.querySelectorAll<HTMLElement>('.band-head > .band')].map(readBand);
  const asOf = document.querySelector<HTMLElement>('[data-as-of]')?.dataset['asOf'] ?? '';
  const tones = groups.flatMap(({ rows }) => rows.flatMap(({ marks }) => marks.map(({ tone }) => tone)));
  const form = document.querySelector<HTMLFormElement>('#target-filters');
  return {
    body: drawCommitments({ bands, groups, asOfMonth: Number(asOf.slice(5, 7)) }, commitmentsSize),
    words: {
      lead: document.querySelector('[data-sentence]')?.textContent?.trim() ?? '',
      state: form === null ? '' : chosenWords(form, ['group', 'sort', 'view', 'open']).join(' · '),
      key: toneKey(interfaceLocale(), tones),
    },
  };
}

function readBand(band: HTMLElement): CommitmentsBand {
  const count = band.querySelector<HTMLElement>('.band-count');
  return {
    id: count?.dataset['band'] ?? '',
    label: wordsOf(band.querySelector('b')),
    head: wordsOf(count),
    isCurrent: band.classList.contains('current'),
  };
}

function readGroup(group: HTMLElement): CommitmentsGroup {
  return {
    title: wordsOf(group.querySelector('.section-title > a, summary h2')),
    facts: wordsOf(group.querySelector('.section-title > .note, summary .note')),
    rows: [...group.querySelectorAll<HTMLElement>('.commitment')].filter(isShown).map(readRow),
  };
}

function readRow(row: HTMLElement): CommitmentsRow {
  const name = row.querySelector<HTMLElement>('.commitment-name');
  return {
    name: [...(name?.childNodes ?? [])]
      .filter((node) => !(node instanceof HTMLElement) || node.checkVisibility())
      .map(wordsOf)
      .filter((words) => words !== '')
      .join(' '),
    isVariant: row.classList.contains('variant'),
    marks: [...row.querySelectorAll<HTMLElement>('.commitment-mark')].filter(isShown).map((mark) => ({
      id: mark.dataset['item'] ?? '',
      band: bandOf(mark),
      month: monthOf(mark),
      label: wordsOf(mark.querySelector('.mark-label')),
      tone: toneOf(mark),
      isOther: mark.classList.contains('other'),
    })),
  };
}

/** The band of a mark stands at the same place in its row as in the head. */
function bandOf(mark: HTMLElement): string {
  const cell = mark.closest('.band');
  const row = [...(cell?.parentElement?.querySelectorAll(':scope > .band') ?? [])];
  const heads = document.querySelectorAll<HTMLElement>('[data-picture="commitments"] [data-band]');
  return heads[cell === null ? -1 : row.indexOf(cell)]?.dataset['band'] ?? '';
}

function monthOf(mark: HTMLElement): number | undefined {
  const month = [...mark.classList].find((name) => /^m\d+$/u.test(name));
  return month === undefined ? undefined : Number(month.slice(1));
}

function toneOf(mark: HTMLElement): CommitmentTone {
  return deadlineTones.find((tone) => mark.classList.contains(tone)) ?? 'elapsed';
}

function isShown(element: HTMLElement): boolean {
  return element.closest('[hidden]') === null;
}

function wordsOf(node: Node | null | undefined): string {
  return (node?.textContent ?? '').trim().replace(/\s+/g, ' ');
}
