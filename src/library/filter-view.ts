/** A filter with its options, each with how many things it would show. */
export interface FilterView<Name extends string = string> {
  readonly name: Name;
  readonly label: string;
  readonly options: readonly FilterOption[];
}

export interface FilterOption {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** Options out of the values that things have, most frequent first, then by value. */
export function countOptions(
  values: readonly (readonly string[])[],
  label: (value: string) => string,
): readonly FilterOption[] {
  const counts = new Map<string, number>();
  for (const value of values.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, label: label(value), count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
