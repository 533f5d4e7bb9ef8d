/** Neighbouring files of sorted keys: the first key in each, and the files' content hashes, one after the other. */
export interface KeyDirectory {
  readonly keys: readonly string[];
  readonly hashes: string;
}

/**
 * The files that can hold `wanted`, a key it begins with, or keys that begin with it: `[from, to)`.
 * @param keys ascending (UTF-16 order)
 */
export function spanOf(keys: readonly string[], wanted: string): readonly [from: number, to: number] {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] as string) <= wanted) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (keys[to]?.startsWith(wanted)) to += 1;
  return [Math.max(0, low - 1), to];
}
