import type { TargetKind } from '../../../../schemas/vocabulary.ts';
import { partOf } from '../../../ui/element.client.ts';
import type { Choices } from '../../../ui/choices.ts';
import { sayData } from '../../../ui/say-data.client.ts';
import type { Arrangement, PrintedRow } from './arrange-rows.client.ts';
import { arrangeRows } from './arrange-rows.client.ts';
import { dueOrder } from '../../../records/deadlines/due-order.ts';
import type { ListedStatement } from './listed-statements.client.ts';

/** Kind of the series that the picture leaves out. */
const RATE: TargetKind = 'policy-rate';

/** The picture of the commitments: rows with their marks, and the names of what has no date. */
export class PictureView {
  readonly #host: HTMLElement;
  readonly #picture: HTMLElement;
  readonly #rows: readonly PrintedRow[];
  #parts: readonly RowParts[] | undefined;
  #arranged = '{}';

  /** @param day the reader's day, `YYYY-MM-DD` */
  constructor(host: HTMLElement, statements: readonly ListedStatement[], day: string) {
    this.#host = host;
    this.#picture = partOf(host, '.commitments');
    const bySeries = Map.groupBy(statements, ({ series }) => series);
    this.#rows = [...this.#picture.querySelectorAll<HTMLElement>('details.commitment')].map((row) => {
      const own = bySeries.get(row.dataset['series'] ?? '') ?? [];
      return {
        row,
        body: row.parentElement ?? this.#picture,
        family: row.dataset['family'] ?? row.dataset['series'] ?? '',
        themes: own[0]?.isReference === true ? [] : (own[0]?.facts['theme'] ?? []),
        keys: {
          due: () =>
            dueOrder(
              marksIn(row).flatMap(({ dataset }) => dataset['due'] ?? []),
              day,
            ),
          name: () => row.querySelector('.series-name')?.textContent.trim() ?? '',
        },
      };
    });
  }

  arrange(arrangement: Arrangement): void {
    const wanted = JSON.stringify(arrangement);
    if (wanted === this.#arranged) return;
    this.#arranged = wanted;
    this.#picture.toggleAttribute('data-grouped', arrangement.sections !== undefined);
    arrangeRows(this.#picture, this.#rows, arrangement, ([, name]) => {
      const made = document.createElement('section');
      made.className = 'commitment-group';
      made.dataset['made'] = '';
      const heading = document.createElement('h2');
      heading.className = 'section-title';
      heading.textContent = name;
      const body = document.createElement('div');
      body.className = 'commitment-rows';
      made.append(heading, body);
      const before = this.#picture.querySelector('.commitment-group:not([data-made])');
      this.#picture.insertBefore(made, before);
      return body;
    });
  }

  /** Shows what stands for the chosen statements. */
  show(chosen: readonly ListedStatement[]): void {
    const ids = new Set(chosen.map(({ id }) => id));
    this.#parts ??= this.#rows.map(({ row }) => readParts(row));
    for (const parts of this.#parts) showRow(parts, ids);
    const drawn = this.#parts.flatMap(({ row, marks }) =>
      row.hidden ? [] : marks.filter(({ hidden }) => !hidden),
    );
    this.#showFolded(new Set(drawn.map(({ dataset }) => dataset['item'] ?? '')));
    this.#showUndated(chosen);
    const shows = this.#picture.hasAttribute('data-grouped')
      ? 'details.commitment:not([hidden])'
      : 'details.commitment:not([hidden]), p:not([hidden]) > [data-undated-link]';
    for (const group of this.#picture.querySelectorAll<HTMLElement>('.commitment-group'))
      setHidden(group, group.querySelector(shows) === null);
    for (const entry of this.#picture.querySelectorAll<HTMLElement>('[data-tone]'))
      setHidden(entry, !drawn.some((mark) => mark.classList.contains(entry.dataset['tone'] ?? '')));
  }

  /** The row that the address opens. */
  open({ open }: Choices): void {
    for (const { row } of this.#rows) {
      const isWanted = row.dataset['series'] === open;
      if (row instanceof HTMLDetailsElement && row.open !== isWanted) row.open = isWanted;
      if (isWanted) row.closest<HTMLDetailsElement>('details.folded')?.setAttribute('open', '');
    }
  }

  #showFolded(drawn: ReadonlySet<string>): void {
    for (const folded of this.#picture.querySelectorAll<HTMLElement>('details.folded')) {
      for (const dot of folded.querySelectorAll<HTMLElement>('.deadline-dot'))
        setHidden(dot, !drawn.has(dot.dataset['item'] ?? ''));
      const rows = [...folded.querySelectorAll<HTMLElement>('details.commitment:not([hidden])')];
      const count = rows.flatMap((row) => marksIn(row).filter(({ hidden }) => !hidden)).length;
      setText(partOf(folded, '[data-folded-count]'), sayData(this.#host, 'folded', { count }));
    }
  }

  #showUndated(chosen: readonly ListedStatement[]): void {
    const series = new Set(chosen.map((statement) => statement.series));
    const undated = Map.groupBy(
      chosen.filter(({ dating, facts }) => dating === 'none' && facts['kind']?.[0] !== RATE),
      ({ policy }) => policy,
    );
    const countOf = (policy = '') => new Set(undated.get(policy)?.map(({ root }) => root)).size;
    for (const item of this.#host.querySelectorAll<HTMLElement>('.undated [data-series]'))
      setHidden(item, !series.has(item.dataset['series'] ?? ''));
    for (const group of this.#host.querySelectorAll<HTMLElement>(
      '.undated-topic, .undated-topic > details',
    )) {
      const count = group.querySelectorAll('[data-series]:not([hidden])').length;
      setHidden(group, count === 0);
      const more = group.querySelector<HTMLElement>(':scope > [data-undated-more]');
      if (more !== null) setText(more, sayData(this.#host, 'undatedMore', { count }));
    }
    for (const group of this.#host.querySelectorAll<HTMLElement>('.undated-document')) {
      const count = countOf(group.dataset['document']);
      setHidden(group, count === 0);
      setText(partOf(group, '[data-undated-count]'), sayData(this.#host, 'undatedCount', { count }));
    }
    for (const link of this.#host.querySelectorAll<HTMLAnchorElement>('[data-undated-link]')) {
      const count = countOf(link.dataset['undatedLink']);
      if (link.parentElement !== null) setHidden(link.parentElement, count === 0);
      setText(
        link,
        `${sayData(this.#host, 'undatedLink', { count })} ${link.hash.startsWith('#undated-') ? '↓' : '→'}`,
      );
    }
    const all = this.#host.querySelector<HTMLElement>('.undated');
    if (all !== null) setHidden(all, undated.size === 0);
  }
}

/** What a row shows or hides; it has the same parts as long as the page stands. */
interface RowParts {
  readonly row: HTMLElement;
  /** Marks, words and sentences, each with the statements that it stands for. */
  readonly parts: readonly (readonly [part: HTMLElement, statements: readonly string[]])[];
  readonly marks: readonly HTMLElement[];
  /** Its years, each with the marks in it. */
  readonly bands: readonly (readonly [band: HTMLElement, marks: readonly HTMLElement[]])[];
}

function readParts(row: HTMLElement): RowParts {
  return {
    row,
    parts: [...row.querySelectorAll<HTMLElement>('[data-item], [data-statements], [data-statement]')].map(
      (part) => {
        const { statements, statement, item = '' } = part.dataset;
        return [part, (statements ?? statement ?? item).split(' ')];
      },
    ),
    marks: marksIn(row),
    bands: [...row.querySelectorAll<HTMLElement>(':scope > summary > .band')].map((band) => [
      band,
      marksIn(band),
    ]),
  };
}

/** Marks and words of a row for the chosen statements; the line goes from its first mark to its last. */
function showRow({ row, parts, marks, bands }: RowParts, ids: ReadonlySet<string>): void {
  for (const [part, statements] of parts) setHidden(part, !statements.some((id) => ids.has(id)));
  setHidden(
    row,
    marks.every(({ hidden }) => hidden),
  );
  const isDrawn = bands.map(([, own]) => own.some(({ hidden }) => !hidden));
  const first = isDrawn.indexOf(true);
  const last = isDrawn.lastIndexOf(true);
  bands.forEach(([band], index) => {
    band.classList.toggle('from', index > first && index <= last);
    band.classList.toggle('on', index >= first && index < last);
    band.classList.toggle('blank', isDrawn[index] === false);
  });
}

function marksIn(row: ParentNode): readonly HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>('.commitment-mark')];
}

function setHidden(element: HTMLElement, hidden: boolean): void {
  if (element.hidden !== hidden) element.hidden = hidden;
}

function setText(element: HTMLElement, text: string): void {
  if (element.textContent.trim() !== text) element.textContent = text;
}
