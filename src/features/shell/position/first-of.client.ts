/** Number of the first item that is as asked, where all that follow are so too; their number where none is. */
export function firstOf<Item>(items: readonly Item[], isMet: (item: Item) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isMet(items[middle] as Item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
