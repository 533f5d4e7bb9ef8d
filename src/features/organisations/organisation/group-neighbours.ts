/** Neighbours of one key together, in their order. */
export function groupNeighbours<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | number,
): readonly (readonly [Item, ...Item[]])[] {
  const groups: [Item, ...Item[]][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    if (group !== undefined && keyOf(group[0]) === keyOf(item)) group.push(item);
    else groups.push([item]);
  }
  return groups;
}
