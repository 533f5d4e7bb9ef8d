import type { UnknownChoice } from './say-unknown-choice.client.ts';

type Field = HTMLSelectElement | HTMLInputElement;

/** The choices of a form of selects, text boxes and boxes to tick, without the empty ones. */
export function choicesIn(form: HTMLFormElement): Readonly<Record<string, string>> {
  const entries = [...new FormData(form)].map(([name, value]) => [name, String(value).trim()] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}

/**
 * Sets the fields of a form from the address; what it does not name is left empty.
 * @returns a value in the address that no option offers; then nothing is chosen, so that everything is shown.
 */
export function readChoices(form: HTMLFormElement): UnknownChoice | undefined {
  const parameters = new URLSearchParams(location.search);
  const fields = fieldsOf(form);
  const valueOf = ({ name }: Field): string => parameters.get(name) ?? '';
  const unknown = fields.find((field) => !isOffered(field, valueOf(field)));
  if (unknown !== undefined) clearChoices(form);
  else for (const field of fields) setField(field, valueOf(field));
  return unknown && { value: valueOf(unknown), names: [unknown.name] };
}

/** Leaves every field of a form open; the address stays as it is. */
export function clearChoices(form: HTMLFormElement): void {
  for (const field of fieldsOf(form)) setField(field, '');
}

/**
 * Writes the choices of a form into the address, other parameters kept.
 * @param step whether the reader may go back to the choices before
 */
export function writeChoices(form: HTMLFormElement, step: 'replace' | 'push' = 'replace'): void {
  const address = new URL(location.href);
  const choices = choicesIn(form);
  for (const { name } of fieldsOf(form)) {
    const value = choices[name];
    if (value === undefined) address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  if (address.href === location.href) return;
  history[step === 'push' ? 'pushState' : 'replaceState'](null, '', address);
}

function isOffered(field: Field, value: string): boolean {
  if (value === '' || (field instanceof HTMLInputElement && field.type !== 'checkbox')) return true;
  if (field instanceof HTMLInputElement) return field.value === value;
  return [...field.options].some((option) => option.value === value);
}

function setField(field: Field, value: string): void {
  if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = value !== '';
  else field.value = value;
  if (field instanceof HTMLSelectElement && field.selectedIndex === -1) field.selectedIndex = 0;
}

function fieldsOf(form: HTMLFormElement): readonly Field[] {
  return [...form.querySelectorAll<Field>('select[name], input[name]')];
}
