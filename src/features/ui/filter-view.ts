/** A filter with its options, each with how many things it would show. */
export interface FilterView<Name extends string = string> {
  readonly name: Name;
  readonly label: string;
  readonly options: readonly FilterOption[];
}

/** Something to choose; neighbours of one `group` stand under its name. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly group?: string;
}

export interface FilterOption extends Option {
  readonly count: number;
}

/** Options by group, in their order. */
export function optionGroups<Each extends Option>(
  options: readonly Each[],
): readonly { readonly group: string | undefined; readonly options: readonly Each[] }[] {
  return [...Map.groupBy(options, ({ group }) => group)].map(([group, own]) => ({ group, options: own }));
}

/**
 * Options out of the values that things have, most frequent first, then by value.
 * @param offered values that come first in their order, whether or not anything has them
 */
export function countOptions(
  values: readonly (readonly string[])[],
  label: (value: string) => string,
  offered: readonly string[] = [],
): readonly FilterOption[] {
  const counts = new Map(offered.map((value) => [value, 0]));
  for (const value of values.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  const rank = (value: string) => (offered.includes(value) ? offered.indexOf(value) : offered.length);
  return [...counts]
    .map(([value, count]) => ({ value, label: label(value), count }))
    .sort((a, b) => {
      const byRank = rank(a.value) - rank(b.value);
      return byRank || b.count - a.count || (a.value < b.value ? -1 : 1);
    });
}
