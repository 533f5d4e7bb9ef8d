/** What a form of selects is set to, in its own words: 地区 乌海市. Open choices are left out. */
export function chosenWords(form: HTMLFormElement): readonly string[] {
  return [...form.querySelectorAll('select')].flatMap((select) => {
    const [option] = select.selectedOptions;
    if (option === undefined || option.value === '') return [];
    const name = select.labels[0]?.firstChild?.textContent?.trim() ?? '';
    return [`${name} ${option.dataset['label'] ?? option.text}`];
  });
}
