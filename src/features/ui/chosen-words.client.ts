/**
 * What the filters of a form are set to, in its own words: 地区 乌海市. Open choices are left out.
 * @param except names of fields that choose how things are shown, not which
 */
export function chosenWords(form: HTMLFormElement, except: readonly string[] = []): readonly string[] {
  return [
    ...form.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input[type="search"]'),
  ].flatMap((field) => {
    if (field.value === '' || except.includes(field.name)) return [];
    const name = field.labels?.[0]?.firstChild?.textContent?.trim() ?? '';
    const option = field instanceof HTMLSelectElement ? field.selectedOptions[0] : undefined;
    return [`${name} ${option?.dataset['label'] ?? option?.text ?? `“${field.value}”`}`];
  });
}
