/** The choices of a form of selects and text boxes, without the empty ones. */
export function choicesIn(form: HTMLFormElement): Readonly<Record<string, string>> {
  const entries = [...new FormData(form)].map(([name, value]) => [name, String(value).trim()] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}

/**
 * Sets the selects and text boxes of a form from the address.
 * @returns a value in the address that no option offers; then nothing is chosen, so that everything is shown.
 */
export function readChoices(form: HTMLFormElement): string | undefined {
  const parameters = new URLSearchParams(location.search);
  let unknown: string | undefined;
  for (const field of fieldsOf(form)) {
    const value = parameters.get(field.name);
    if (value === null || value === '') continue;
    const isOffered = (select: HTMLSelectElement) =>
      [...select.options].some((option) => option.value === value);
    if (field instanceof HTMLInputElement || isOffered(field)) field.value = value;
    else unknown = value;
  }
  if (unknown !== undefined) form.reset();
  return unknown;
}

/** Writes the choices of a form into the address, other parameters kept. */
export function writeChoices(form: HTMLFormElement): void {
  const address = new URL(location.href);
  const choices = choicesIn(form);
  for (const { name } of fieldsOf(form)) {
    const value = choices[name];
    if (value === undefined) address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  history.replaceState(null, '', address);
}

function fieldsOf(form: HTMLFormElement): readonly (HTMLSelectElement | HTMLInputElement)[] {
  return [
    ...form.querySelectorAll<HTMLSelectElement | HTMLInputElement>(
      'select[name], input[type="search"][name]',
    ),
  ];
}
