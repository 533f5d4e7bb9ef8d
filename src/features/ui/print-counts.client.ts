/** Puts into each counted option of a select how many things choosing it would show; values without any get 0. */
export function printCounts(select: HTMLSelectElement, counts: ReadonlyMap<string, number>): void {
  for (const option of select.options) {
    const { label } = option.dataset;
    if (label === undefined) continue;
    const printed = option.textContent.trim().slice(label.length);
    option.textContent = label + printed.replace(/\d+/, String(counts.get(option.value) ?? 0));
  }
}
