// Statuses are brought to the reader's day before the filters read them.
import '../records/status-note.client.ts';
import { choicesIn, readChoices, writeChoices } from '../ui/address-choices.client.ts';
import type { PrintedRow } from './arrange-rows.client.ts';
import { arrangeRows } from './arrange-rows.client.ts';
import { copyWords } from '../ui/copy-words.client.ts';
import { partOf } from '../ui/element.client.ts';
import { sayData } from '../ui/say.client.ts';
import { saveFile } from '../ui/save-file.client.ts';
import type { Choices, StatementFacts } from './statement-choices.ts';
import { countValues, meets } from './statement-choices.ts';
import { statementCsv } from './statement-csv.client.ts';

/** Choices of the form that arrange what is shown; all others are filters. */
const arrangements = new Set(['group', 'sort', 'view']);

/** A statement as its row in the list prints it. */
interface ListedStatement {
  readonly id: string;
  readonly series: string;
  readonly row: HTMLTableRowElement;
  readonly facts: StatementFacts;
}

/**
 * `<commitment-matrix>`: filters the statements of the printed matrix and list together, groups and sorts their rows,
 * shows one or the other, keeps the state in the address, counts what each choice would show, and saves what is shown
 * as CSV.
 */
class CommitmentMatrix extends HTMLElement {
  #statements: readonly ListedStatement[] = [];
  #matrix: readonly PrintedRow[] = [];
  #list: readonly PrintedRow[] = [];

  connectedCallback(): void {
    const form = partOf<HTMLFormElement>(this, 'form');
    this.#read();
    const unknown = readChoices(form);
    if (unknown !== undefined || Object.keys(choicesIn(form)).length > 0)
      partOf<HTMLDetailsElement>(this, '.filter-panel').open = true;
    const apply = () => {
      this.#apply(form);
      writeChoices(form);
    };
    this.#apply(form);
    if (unknown !== undefined) this.#say('[data-shown-count]', sayData(this, 'unknown', { value: unknown }));
    form.addEventListener('change', apply);
    form.addEventListener('reset', () => setTimeout(apply));
    partOf(this, '[data-csv]').addEventListener('click', () => {
      this.#save(form);
    });
    partOf(this, '[data-copy]').addEventListener('click', () => {
      void copyWords({ text: location.href }).then((isCopied) => {
        this.#say('[data-said]', this.dataset[isCopied ? 'copied' : 'failed'] ?? '');
      });
    });
  }

  #read(): void {
    this.#statements = [...this.querySelectorAll<HTMLTableRowElement>('.list-view tr[data-statement]')].map(
      (row) => ({
        id: row.dataset['statement'] ?? '',
        series: row.dataset['series'] ?? '',
        row,
        facts: readFacts(row),
      }),
    );
    const rowsOf = (selector: string, statementsOf: (row: HTMLElement) => readonly ListedStatement[]) =>
      [...this.querySelectorAll<HTMLTableRowElement>(selector)].flatMap((row) =>
        row.parentElement === null ? [] : [printedRow(row, row.parentElement, statementsOf(row))],
      );
    this.#matrix = rowsOf('.matrix tr[data-series]', (row) =>
      this.#statements.filter(({ series }) => series === row.dataset['series']),
    );
    this.#list = rowsOf('.list-view tr[data-statement]', (row) =>
      this.#statements.filter((statement) => statement.row === row),
    );
  }

  #apply(form: HTMLFormElement): void {
    const choices = choicesIn(form);
    const filters = filtersIn(choices);
    this.#arrange(choices);
    const shown = this.#shown(filters);
    const ids = new Set(shown.map(({ id }) => id));
    for (const each of this.querySelectorAll<HTMLElement>('[data-statement]'))
      each.hidden = !ids.has(each.dataset['statement'] ?? '');
    for (const row of this.querySelectorAll<HTMLElement>('.matrix tr[data-series]'))
      row.hidden = row.querySelector('.cell:not([hidden])') === null;
    for (const group of this.querySelectorAll<HTMLElement>('.matrix-group, .list-view tbody')) {
      const isOtherTheme = (filters['theme'] ?? group.dataset['theme']) !== group.dataset['theme'];
      group.hidden =
        group.querySelector('tr[data-series]:not([hidden])') === null ||
        (group.dataset['theme'] !== undefined && isOtherTheme);
    }
    this.#showView(choices['view'] ?? '', shown.length === 0);
    this.#count(form, filters);
    this.#say('[data-shown-count]', this.#describe(form, shown));
  }

  /** How much is shown, and under which conditions, so that a printed page says so too. */
  #describe(form: HTMLFormElement, shown: readonly ListedStatement[]): string {
    const series = new Set(shown.map((statement) => statement.series)).size;
    const all = this.#statements;
    const sentence = sayData(this, 'shown', {
      series,
      points: shown.length,
      allSeries: new Set(all.map((statement) => statement.series)).size,
      allPoints: all.length,
    });
    const labels = [...form.querySelectorAll('select')].flatMap(
      (select) => select.selectedOptions[0]?.dataset['label'] ?? [],
    );
    if (labels.length === 0) return sentence;
    return `${sentence} ${sayData(this, 'chosen', { choices: labels.join(' · ') })}`;
  }

  #shown(filters: Choices): readonly ListedStatement[] {
    return this.#statements.filter(({ facts }) => meets(facts, filters));
  }

  #arrange({ sort, group }: Choices): void {
    const themes = JSON.parse(this.dataset['themes'] ?? '[]') as readonly (readonly [string, string])[];
    const byTheme = group === 'theme' ? themes : undefined;
    const matrix = partOf(this, '.matrix-group');
    const uncounted = this.querySelector('.matrix-group:not([data-part="counted"])');
    arrangeRows(partOf(this, '.matrix-view'), this.#matrix, {
      sort,
      themes: byTheme,
      makeBody: (theme, name) => {
        const section = matrix.cloneNode(true) as HTMLElement;
        section.dataset['theme'] = theme;
        section.dataset['made'] = '';
        partOf(section, '.section-title').textContent = name;
        const body = partOf(section, 'tbody');
        body.replaceChildren();
        if (uncounted === null) matrix.parentElement?.append(section);
        else uncounted.before(section);
        return body;
      },
    });
    const table = partOf(this, '.list-view table');
    const uncountedBody = table.querySelector('tbody:not([data-part="counted"])');
    const line = partOf(table, '.group-line');
    arrangeRows(table, this.#list, {
      sort,
      themes: byTheme,
      makeBody: (theme, name) => {
        const body = document.createElement('tbody');
        body.dataset['theme'] = theme;
        body.dataset['made'] = '';
        const heading = line.cloneNode(true) as HTMLElement;
        partOf(heading, 'th').textContent = name;
        body.append(heading);
        if (uncountedBody === null) table.append(body);
        else uncountedBody.before(body);
        return body;
      },
    });
  }

  #showView(view: string, isEmpty: boolean): void {
    const list = partOf<HTMLDetailsElement>(this, '.list-view');
    if (view !== this.dataset['view']) list.open = view === 'list';
    this.dataset['view'] = view;
    list.hidden = isEmpty;
    partOf(this, '.matrix-view').hidden = isEmpty || view === 'list';
    partOf(this, '[data-none]').hidden = !isEmpty;
  }

  /** Next to every option, how many statements it would show with the other choices as they are. */
  #count(form: HTMLFormElement, filters: Choices): void {
    const facts = this.#statements.map((statement) => statement.facts);
    for (const select of form.querySelectorAll('select')) {
      if (arrangements.has(select.name)) continue;
      const counts = countValues(facts, filters, select.name);
      for (const option of select.options) {
        const { label } = option.dataset;
        if (label === undefined) continue;
        const printed = option.textContent.trim().slice(label.length);
        option.textContent = label + printed.replace(/\d+/, String(counts.get(option.value) ?? 0));
      }
    }
  }

  #save(form: HTMLFormElement): void {
    const shown = new Set(this.#shown(filtersIn(choicesIn(form))).map(({ row }) => row));
    // Rows of several topics stand in the list more than once; the file has them once, where they first stand.
    const rows = [...this.querySelectorAll<HTMLTableRowElement>('.list-view tr')].filter((row) =>
      shown.has(row),
    );
    const day = document.querySelector<HTMLElement>('status-note')?.dataset['day'] ?? '';
    saveFile(statementCsv(rows, day), 'zhice-targets.csv', 'text/csv');
  }

  #say(selector: string, text: string): void {
    partOf(this, selector).textContent = text;
  }
}

function filtersIn(choices: Choices): Choices {
  return Object.fromEntries(Object.entries(choices).filter(([name]) => !arrangements.has(name)));
}

/** The filter values of a row: `data-in-year` is `year`. The status is the one of the reader's day. */
function readFacts(row: HTMLTableRowElement): StatementFacts {
  const facts = [...row.attributes].flatMap(({ name, value }) =>
    name.startsWith('data-in-') ? [[name.slice('data-in-'.length), value.split(' ')] as const] : [],
  );
  const status = row.querySelector<HTMLElement>('[data-status]')?.dataset['status'];
  return { ...Object.fromEntries(facts), ...(status === undefined ? {} : { status: [status] }) };
}

function printedRow(
  row: HTMLTableRowElement,
  body: HTMLElement,
  statements: readonly ListedStatement[],
): PrintedRow {
  const first = statements[0]?.facts ?? {};
  const dues = statements.map(
    (statement) => statement.row.querySelector<HTMLElement>('[data-due]')?.dataset['due'] ?? '9999',
  );
  return {
    row,
    body,
    isCounted: first['part']?.includes('counted') ?? false,
    themes: first['theme'] ?? [],
    keys: { due: dues.toSorted()[0] ?? '9999', name: row.querySelector('th a')?.textContent ?? '' },
  };
}

customElements.define('commitment-matrix', CommitmentMatrix);
