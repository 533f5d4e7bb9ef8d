import type { DocumentFacts } from './document-table.ts';

/** Finds the pack that holds a unit. */
export interface PackTable {
  /** The pack's number, and the unit's index in it; -1 for the title of its document. */
  locate(unit: number): { readonly pack: number; readonly index: number };
}

/** @param sizes number of units in each pack, in order; packs do not reach over the end of a document, and each document has one. */
export function makePackTable(documents: readonly DocumentFacts[], sizes: readonly number[]): PackTable {
  /** Number of the unit at index 0 of each pack, and the first number that belongs to the pack. */
  const firsts: number[] = [];
  const begins: number[] = [];
  for (const { titleUnit, units } of documents) {
    let done = 0;
    do {
      begins.push(done === 0 ? titleUnit : titleUnit + 1 + done);
      firsts.push(titleUnit + 1 + done);
      done += sizes[begins.length - 1] ?? units;
    } while (done < units);
  }
  return {
    locate(unit) {
      let low = 0;
      let high = begins.length;
      while (high - low > 1) {
        const middle = (low + high) >>> 1;
        if ((begins[middle] as number) <= unit) low = middle;
        else high = middle;
      }
      return { pack: low, index: unit - (firsts[low] ?? 0) };
    },
  };
}
