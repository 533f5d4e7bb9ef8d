import type { CsvColumn } from '../exports/csv.ts';
import { printCsv } from '../exports/csv.ts';
import { choicesIn, readChoices, writeChoices } from './address-choices.ts';
import { saveFile } from './save-file.ts';

const filterNames = ['place', 'theme', 'year', 'status', 'organisation', 'modality', 'kind'] as const;

/**
 * `<commitment-matrix>`: filters, groups and sorts the printed rows, shows them as matrix or list, keeps the
 * state in the address, and saves what is shown as CSV.
 */
class CommitmentMatrix extends HTMLElement {
  /** Rows in printed order, each with the table body it was printed in. */
  #printed: readonly { readonly row: HTMLTableRowElement; readonly body: HTMLElement }[] = [];

  connectedCallback(): void {
    const form = this.querySelector('form');
    const status = this.querySelector('[role="status"]');
    if (form === null || status === null) return;
    this.#printed = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')].flatMap((row) =>
      row.parentElement === null ? [] : [{ row, body: row.parentElement }],
    );
    const unknown = readChoices(form);
    const panel = this.querySelector('details');
    if (panel !== null && location.search !== '') panel.open = true;
    const apply = () => {
      this.#apply(choicesIn(form), status);
      writeChoices(form);
    };
    this.#apply(choicesIn(form), status);
    if (unknown !== undefined)
      status.textContent = (this.dataset['unknown'] ?? '').replace('{value}', unknown);
    form.addEventListener('change', apply);
    form.addEventListener('reset', () => setTimeout(apply));
    this.querySelector('[data-csv]')?.addEventListener('click', () => {
      this.#save();
    });
  }

  #apply(choices: Readonly<Record<string, string>>, status: Element): void {
    this.dataset['view'] = choices['view'] ?? '';
    let shown = 0;
    for (const { row } of this.#printed) {
      row.hidden = filterNames.some((name) => {
        const wanted = choices[name];
        return wanted !== undefined && !(row.dataset[name] ?? '').split(' ').includes(wanted);
      });
      if (!row.hidden) shown += 1;
    }
    this.#arrange(choices['sort'], choices['group']);
    for (const section of this.querySelectorAll<HTMLElement>('.matrix-group')) {
      section.hidden = section.querySelector('tbody tr:not([hidden])') === null;
    }
    status.textContent = (this.dataset['shown'] ?? '').replace('-1', String(shown));
  }

  /** Puts rows back where they were printed, sorted; by theme, under a line that names it. */
  #arrange(sort: string | undefined, group: string | undefined): void {
    for (const line of this.querySelectorAll('tr.theme-line')) line.remove();
    const themes = JSON.parse(this.dataset['themes'] ?? '{}') as Readonly<Record<string, string>>;
    const compare = (a: HTMLElement, b: HTMLElement) => {
      const theme = group === 'theme' ? order(a, b, 'group') : 0;
      return (
        theme ||
        (sort === 'due'
          ? order(a, b, 'due')
          : sort === 'name'
            ? (a.dataset['name'] ?? '').localeCompare(b.dataset['name'] ?? '', 'zh')
            : 0)
      );
    };
    for (const body of new Set(this.#printed.map((place) => place.body))) {
      const rows = this.#printed.filter((place) => place.body === body).map(({ row }) => row);
      body.append(...rows.toSorted(compare));
      if (group !== 'theme') continue;
      let theme: string | undefined;
      for (const row of body.querySelectorAll<HTMLTableRowElement>('tr:not([hidden])')) {
        if (row.dataset['group'] === theme) continue;
        theme = row.dataset['group'];
        row.before(themeLine(themes[theme ?? ''] ?? theme ?? '', row.cells.length));
      }
    }
  }

  #save(): void {
    const rows = this.#printed.filter(({ row }) => !row.hidden);
    const cells = rows.flatMap(({ row }) =>
      [...row.querySelectorAll<HTMLAnchorElement>('a.cell')].map((cell) => ({ row, cell })),
    );
    saveFile(printCsv(columns, cells), 'zhice-targets.csv', 'text/csv');
  }
}

interface ShownCell {
  readonly row: HTMLElement;
  readonly cell: HTMLAnchorElement;
}

const columns: readonly CsvColumn<ShownCell>[] = [
  { name: 'series', value: ({ row }) => row.dataset['id'] },
  { name: 'place', value: ({ row }) => row.querySelector('th .note')?.textContent.trim() },
  { name: 'name', value: ({ row }) => row.dataset['name'] },
  { name: 'due', value: ({ cell }) => cell.dataset['due'] },
  { name: 'value', value: ({ cell }) => cell.querySelector('b')?.textContent },
  { name: 'status', value: ({ cell }) => cell.dataset['status'] },
  { name: 'quote', value: ({ cell }) => cell.dataset['quote'] },
  { name: 'address', value: ({ cell }) => cell.href },
];

function order(a: HTMLElement, b: HTMLElement, key: string): number {
  const [left, right] = [a.dataset[key] ?? '', b.dataset[key] ?? ''];
  return left < right ? -1 : left > right ? 1 : 0;
}

function themeLine(name: string, columns: number): HTMLTableRowElement {
  const line = document.createElement('tr');
  line.className = 'theme-line';
  const cell = document.createElement('th');
  cell.colSpan = columns;
  cell.textContent = name;
  line.append(cell);
  return line;
}

customElements.define('commitment-matrix', CommitmentMatrix);
