// Statuses are brought to the reader's day before the filters read them.
import '../records/status-note.client.ts';
import { choicesIn, readChoices, writeChoices } from '../ui/address-choices.client.ts';
import { interfaceLocale } from '../ui/interface-locale.client.ts';
import type { Status } from '../../schemas/vocabulary.ts';
import type { SummarisedMark, SummaryWords } from './commitments/summary.ts';
import { formatHead, formatSummary } from './commitments/summary.ts';
import type { PrintedRow } from './arrange-rows.client.ts';
import { arrangeRows } from './arrange-rows.client.ts';
import { copyWords } from '../ui/copy-words.client.ts';
import { partOf } from '../ui/element.client.ts';
import { printCounts } from '../ui/print-counts.client.ts';
import { sayData } from '../ui/say.client.ts';
import { saveRows } from '../ui/save-rows.client.ts';
import type { Choices, Facts } from '../ui/choices.ts';
import { countValues, meets } from '../ui/choices.ts';

/** Choices of the form that arrange what is shown; all others are filters. */
const arrangements = new Set(['group', 'sort', 'view', 'find']);
/** Stands for the one sequence that takes in every row. */
const SEQUENCE = 'sequence';

/** A statement as its row in the list prints it. */
interface ListedStatement {
  readonly id: string;
  readonly series: string;
  readonly row: HTMLTableRowElement;
  readonly facts: Facts;
}

/**
 * `<commitment-matrix>`: filters the statements of the picture and the list together, groups and sorts their rows, shows
 * one or the other, keeps the state in the address, counts what each choice would show and what each band holds, says
 * the sentence of what is shown, and saves it as CSV.
 */
class CommitmentMatrix extends HTMLElement {
  #statements: readonly ListedStatement[] = [];
  #picture: readonly PrintedRow[] = [];
  #list: readonly PrintedRow[] = [];

  connectedCallback(): void {
    const form = partOf<HTMLFormElement>(this, 'form');
    this.#read();
    const unknown = readChoices(form);
    if (unknown !== undefined || Object.keys(choicesIn(form)).length > 0)
      partOf<HTMLDetailsElement>(this, '.filter-panel').open = true;
    this.#foldUndated();
    const apply = () => {
      this.#apply(form);
      writeChoices(form);
    };
    this.#apply(form);
    if (unknown !== undefined) this.#say('[data-shown-count]', sayData(this, 'unknown', { value: unknown }));
    form.addEventListener('change', apply);
    form.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLInputElement) apply();
    });
    form.addEventListener('reset', () => setTimeout(apply));
    partOf(this, '[data-csv]').addEventListener('click', () => {
      this.#say('[data-said]', '');
      this.#save(form).catch(() => {
        this.#say('[data-said]', this.dataset['notSaved'] ?? '');
      });
    });
    partOf(this, '[data-copy]').addEventListener('click', () => {
      void copyWords({ text: location.href }).then((isCopied) => {
        this.#say('[data-said]', this.dataset[isCopied ? 'copied' : 'failed'] ?? '');
      });
    });
  }

  /** On a narrow screen the lists without a date are opened one by one; a link to one opens it. */
  #foldUndated(): void {
    const lists = [...this.querySelectorAll<HTMLDetailsElement>('.undated-document')];
    if (matchMedia('(max-width: 47.99rem)').matches)
      for (const list of lists) list.open = `#${list.id}` === location.hash;
    this.addEventListener('click', ({ target }) => {
      const link =
        target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#undated-"]') : null;
      for (const list of lists) if (link?.hash === `#${list.id}`) list.open = true;
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
      [...this.querySelectorAll<HTMLElement>(selector)].flatMap((row) =>
        row.parentElement === null ? [] : [printedRow(row, row.parentElement, statementsOf(row))],
      );
    this.#picture = rowsOf('details.commitment', (row) =>
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
    const shown = this.#shown(filters, choices['find']);
    const ids = new Set(shown.map(({ id }) => id));
    for (const each of this.querySelectorAll<HTMLElement>('[data-statement]'))
      each.hidden = !ids.has(each.dataset['statement'] ?? '');
    const series = new Set(shown.map((statement) => statement.series));
    for (const item of this.querySelectorAll<HTMLElement>('.undated [data-series]'))
      item.hidden = !series.has(item.dataset['series'] ?? '');
    for (const row of this.querySelectorAll<HTMLElement>('details.commitment'))
      row.hidden = row.querySelector('.commitment-mark:not([hidden])') === null;
    hideEmpty(this, '.undated-topic, .undated-document, .undated', '[data-series]:not([hidden])');
    hideEmpty(this, '.list-view tbody', 'tr[data-series]:not([hidden])');
    for (const group of this.querySelectorAll<HTMLElement>(
      '.commitment-group, .list-view tbody[data-theme]',
    )) {
      const isOtherTheme = (filters['theme'] ?? group.dataset['theme']) !== group.dataset['theme'];
      if (group.matches('.commitment-group'))
        group.hidden = group.querySelector('details.commitment:not([hidden])') === null;
      if (group.dataset['theme'] !== undefined && group.dataset['theme'] !== SEQUENCE && isOtherTheme)
        group.hidden = true;
    }
    this.toggleAttribute(
      'data-chosen-any',
      Object.keys(choices).some((name) => name !== 'view'),
    );
    this.#summarise();
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

  #shown(filters: Choices, find = ''): readonly ListedStatement[] {
    const words = find.trim();
    return this.#statements.filter(
      ({ facts, row }) => meets(facts, filters) && (words === '' || row.textContent.includes(words)),
    );
  }

  /** The heads of the bands and the sentence say what is drawn, on the day that the statuses refer to. */
  #summarise(): void {
    const locale = interfaceLocale();
    const words = JSON.parse(this.dataset['summary'] ?? '{}') as SummaryWords;
    const day =
      document.querySelector<HTMLElement>('status-note')?.dataset['day'] ?? this.dataset['asOf'] ?? '';
    const year = day.slice(0, 4);
    // A row of several topics stands in each of them: its marks count once.
    const drawn = new Map(
      [
        ...this.querySelectorAll<HTMLElement>(
          'details.commitment:not([hidden]) .commitment-mark:not([hidden])',
        ),
      ].map((mark) => [mark.dataset['item'] ?? '', readMark(mark)]),
    );
    const marks = [...drawn.values()];
    for (const head of this.querySelectorAll<HTMLElement>('[data-band]'))
      head.textContent = formatHead(
        locale,
        words,
        marks.filter(({ band }) => band === head.dataset['band']),
        year,
      );
    const sentence = document.querySelector('[data-sentence]');
    const text = formatSummary(locale, words, marks, year);
    if (sentence !== null && sentence.textContent.trim() !== text) sentence.textContent = text;
  }

  #arrange({ sort, group }: Choices): void {
    const themes = JSON.parse(this.dataset['themes'] ?? '[]') as readonly (readonly [string, string])[];
    const isSequence = group === 'deadline';
    const grouped = isSequence
      ? ([[SEQUENCE, this.dataset['sequence'] ?? '']] as const)
      : group === 'theme'
        ? themes
        : undefined;
    const arrangement = { sort: isSequence ? 'due' : sort, themes: grouped };
    const picture = partOf(this, '.commitments');
    picture.toggleAttribute('data-grouped', grouped !== undefined);
    const section = partOf(picture, '.commitment-group');
    arrangeRows(picture, this.#picture, {
      ...arrangement,
      makeBody: (theme, name) => {
        const made = document.createElement('section');
        made.className = section.className;
        made.dataset['theme'] = theme;
        made.dataset['made'] = '';
        const heading = document.createElement('h2');
        heading.className = 'section-title';
        heading.textContent = name;
        const body = document.createElement('div');
        body.className = 'commitment-rows';
        made.append(heading, body);
        picture.append(made);
        return body;
      },
    });
    const table = partOf(this, '.list-view table');
    const uncounted = table.querySelector('tbody:not([data-part="counted"])');
    const line = partOf(table, '.group-line');
    arrangeRows(table, this.#list, {
      ...arrangement,
      makeBody: (theme, name) => {
        const body = document.createElement('tbody');
        body.dataset['theme'] = theme;
        body.dataset['made'] = '';
        const heading = line.cloneNode(true) as HTMLElement;
        partOf(heading, 'th').textContent = name;
        body.append(heading);
        if (uncounted === null) table.append(body);
        else uncounted.before(body);
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
      printCounts(select, countValues(facts, filters, select.name));
    }
  }

  /** The rows of the data files for what is shown. */
  async #save(form: HTMLFormElement): Promise<void> {
    const choices = choicesIn(form);
    const shown = this.#shown(filtersIn(choices), choices['find']);
    const tables = JSON.parse(this.dataset['tables'] ?? '[]') as readonly string[];
    await saveRows(tables, new Set(shown.map(({ id }) => id)), 'zhice-targets.csv');
  }

  #say(selector: string, text: string): void {
    partOf(this, selector).textContent = text;
  }
}

function filtersIn(choices: Choices): Choices {
  return Object.fromEntries(Object.entries(choices).filter(([name]) => !arrangements.has(name)));
}

/** The filter values of a row: `data-in-year` is `year`. The status is the one of the reader's day. */
function readFacts(row: HTMLTableRowElement): Facts {
  const facts = [...row.attributes].flatMap(({ name, value }) =>
    name.startsWith('data-in-') ? [[name.slice('data-in-'.length), value.split(' ')] as const] : [],
  );
  const status = row.querySelector<HTMLElement>('[data-status]')?.dataset['status'];
  return { ...Object.fromEntries(facts), ...(status === undefined ? {} : { status: [status] }) };
}

function readMark(mark: HTMLElement): SummarisedMark {
  const { year = '', region = '', status, basis } = mark.dataset;
  const head = mark.closest('.band');
  const bands = [...(head?.parentElement?.querySelectorAll('.band') ?? [])];
  const heads = document.querySelectorAll<HTMLElement>('[data-band]');
  return {
    band: heads[head === null ? -1 : bands.indexOf(head)]?.dataset['band'] ?? year,
    year,
    status: status as Status,
    isDerived: basis === 'derived',
    region,
  };
}

function hideEmpty(host: ParentNode, groups: string, shown: string): void {
  for (const group of host.querySelectorAll<HTMLElement>(groups))
    group.hidden = group.querySelector(shown) === null;
}

function printedRow(row: HTMLElement, body: HTMLElement, statements: readonly ListedStatement[]): PrintedRow {
  const first = statements[0]?.facts ?? {};
  const dues = statements.map(
    (statement) => statement.row.querySelector<HTMLElement>('[data-due]')?.dataset['due'] ?? '9999',
  );
  return {
    row,
    body,
    isCounted: first['part']?.includes('counted') ?? false,
    themes: [...(first['theme'] ?? []), SEQUENCE],
    keys: {
      due: dues.toSorted()[0] ?? '9999',
      name: row.querySelector('th a, .commitment-name')?.textContent.trim() ?? '',
    },
  };
}

customElements.define('commitment-matrix', CommitmentMatrix);
