import { choicesIn, readChoices, writeChoices } from '../../ui/address-choices.client.ts';
import { sayData } from '../../ui/say-data.client.ts';
import { sayUnknownChoice } from '../../ui/say-unknown-choice.client.ts';

/**
 * `<due-filter>`: shows the lines of the table in it that fall due in the chosen year, or have no date, and keeps the
 * choice in the address. A value in the address that is not offered is named, and everything is shown.
 */
class DueFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const status = this.querySelector('[role="status"]');
    if (form === null || status === null) return;
    const tasks = [...this.querySelectorAll('tbody')].map(readTask);
    const total = tasks.reduce((sum, { lines }) => sum + lines.length, 0);
    const apply = () => {
      const { due } = choicesIn(form);
      let shown = 0;
      for (const task of tasks) shown += showLines(task, due);
      // The name of a document stands above its tasks.
      let name: HTMLElement | undefined;
      for (const { group, lines } of tasks) {
        if (lines.length === 0) name = group;
        if (name !== undefined) name.hidden = lines.length === 0 || (name.hidden && group.hidden);
      }
      status.textContent = sayData(this, 'shown', { shown, total });
    };
    const unknown = readChoices(form);
    apply();
    if (unknown !== undefined) sayUnknownChoice(this, status, unknown);
    form.addEventListener('change', () => {
      apply();
      writeChoices(form);
    });
  }
}

/** A task of the table: its lines, and the cells that stand beside all of them, before and after the own ones of a line. */
interface ShownTask {
  readonly group: HTMLElement;
  readonly lines: readonly HTMLElement[];
  readonly before: readonly HTMLTableCellElement[];
  readonly after: readonly HTMLTableCellElement[];
}

function readTask(group: HTMLElement): ShownTask {
  const lines = [...group.querySelectorAll<HTMLElement>('tr[data-due]')];
  const cells = [...group.querySelectorAll('td')];
  return { group, lines, before: cells.slice(0, 2), after: cells.slice(4, 6) };
}

/** Shows the lines of a task that are asked for, the cells of them all beside the first; returns how many. */
function showLines({ group, lines, before, after }: ShownTask, due: string | undefined): number {
  const shown = lines.filter((line) => due === undefined || line.dataset['due'] === due);
  for (const line of lines) line.hidden = !shown.includes(line);
  if (lines.length > 0) group.hidden = shown.length === 0;
  const [first] = shown;
  if (first === undefined) return 0;
  for (const cell of [...before, ...after]) cell.rowSpan = shown.length;
  first.prepend(...before);
  first.append(...after);
  return shown.length;
}

customElements.define('due-filter', DueFilter);
