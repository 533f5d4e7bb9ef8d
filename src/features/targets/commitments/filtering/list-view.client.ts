import { partOf } from '../../../ui/element.client.ts';
import type { Arrangement, PrintedRow } from './arrange-rows.client.ts';
import { arrangeRows } from './arrange-rows.client.ts';
import { dueOrder } from '../../../records/deadlines/due-order.ts';
import type { ListedStatement } from './listed-statements.client.ts';

/** The list of statements: a row each, under their document or topic. Nothing of it is touched until it is looked at. */
export class ListView {
  readonly element: HTMLDetailsElement;
  readonly #table: HTMLTableElement;
  readonly #statements: readonly ListedStatement[];
  readonly #day: string;
  #read: readonly PrintedRow[] | undefined;
  #arranged = '{}';

  constructor(host: HTMLElement, statements: readonly ListedStatement[], day: string) {
    this.element = partOf<HTMLDetailsElement>(host, '.list-view');
    this.#table = partOf<HTMLTableElement>(this.element, 'table');
    this.#statements = statements;
    this.#day = day;
  }

  /** The rows with where they were printed, read when they are first arranged. */
  get #rows(): readonly PrintedRow[] {
    this.#read ??= this.#statements.map(({ row, facts, series, due }) => ({
      row,
      body: row.parentElement ?? this.#table,
      family: series,
      themes: facts['part']?.includes('counted') === true ? (facts['theme'] ?? []) : [],
      keys: {
        due: () => dueOrder(due === '' ? [] : [due], this.#day),
        name: () => row.querySelector('th a')?.textContent.trim() ?? '',
      },
    }));
    return this.#read;
  }

  /** The rows of the chosen statements, in the order in which they stand. */
  arrange(arrangement: Arrangement, chosen: readonly ListedStatement[]): readonly HTMLTableRowElement[] {
    const wanted = JSON.stringify(arrangement);
    if (wanted !== this.#arranged) {
      this.#arranged = wanted;
      // In a sequence each statement stands for itself.
      const rows =
        arrangement.sort === 'due'
          ? this.#rows.map((row, index) => ({ ...row, family: String(index) }))
          : this.#rows;
      arrangeRows(this.#table, rows, arrangement, ([, name]) => this.#makeBody(name));
    }
    const shown = new Set(chosen.map(({ row }) => row));
    for (const { row } of this.#statements) if (row.hidden === shown.has(row)) row.hidden = !shown.has(row);
    for (const body of this.#table.tBodies) {
      const isEmpty = body.querySelector('tr[data-statement]:not([hidden])') === null;
      if (body.hidden !== isEmpty) body.hidden = isEmpty;
    }
    return [...this.#table.rows].filter((row) => shown.has(row));
  }

  #makeBody(name: string): HTMLElement {
    const body = document.createElement('tbody');
    body.dataset['made'] = '';
    const heading = partOf(this.#table, '.group-line').cloneNode(true) as HTMLElement;
    partOf(heading, 'th').textContent = name;
    body.append(heading);
    const uncounted = this.#table.querySelector('tbody:not([data-part="counted"], [data-made])');
    if (uncounted === null) this.#table.append(body);
    else uncounted.before(body);
    return body;
  }
}
