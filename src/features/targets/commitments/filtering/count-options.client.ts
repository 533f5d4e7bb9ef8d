import type { Choices } from '../../../ui/choices.ts';
import { countValues } from '../../../ui/choices.ts';
import { printCounts } from '../../../ui/print-counts.client.ts';
import { chosenOf, filtersIn, type ListedStatement } from './listed-statements.client.ts';

/**
 * Next to every option, how many statements it would show with the other choices as they are; one that no statement has
 * is left out.
 */
export function countOptions(
  form: HTMLFormElement,
  asked: readonly ListedStatement[],
  choices: Choices,
): void {
  const filters = filtersIn(choices);
  const found = chosenOf(asked, { find: choices['find'] }).map(({ facts }) => facts);
  const all = asked.map(({ facts }) => facts);
  for (const select of form.querySelectorAll<HTMLSelectElement>('select[data-filter]')) {
    printCounts(select, countValues(found, filters, select.name));
    const possible = countValues(all, {}, select.name);
    for (const option of select.options)
      option.hidden = option.value !== '' && !option.selected && !possible.has(option.value);
  }
}
