import type { TextPosition } from './fingerprinted-document.ts';
import { lineKey } from './line-key.ts';

/** Characters that stand alike around all of some positions. */
export interface Extent {
  readonly positions: readonly TextPosition[];
  /** How many documents the positions stand in. */
  readonly documents: number;
  /** Characters before each position. */
  readonly before: number;
  /** Characters in all, those before included. */
  readonly length: number;
}

/** Phrases that were extended at one of their fingerprints, so that they are not at each of the others. */
export class KnownExtents {
  readonly #extents = new Map<string, Extent[]>();

  /** The phrase that has just these positions and the `size` characters at each of them. */
  find(positions: readonly TextPosition[], size: number): Extent | undefined {
    return this.#extents.get(keyOf(positions))?.find((extent) => {
      const shift = (positions[0]?.start ?? 0) - (extent.positions[0]?.start ?? 0);
      if (shift < -extent.before || shift + size > extent.length - extent.before) return false;
      return positions.every(({ document, line, start }, index) => {
        const other = extent.positions[index];
        return other?.document === document && other.line === line && start - other.start === shift;
      });
    });
  }

  add(extent: Extent): void {
    const key = keyOf(extent.positions);
    const own = this.#extents.get(key) ?? [];
    this.#extents.set(key, own);
    own.push(extent);
  }
}

/** Phrases of different lines, or of different numbers of lines, are never one. */
function keyOf(positions: readonly TextPosition[]): string {
  const [first, last] = [positions[0], positions.at(-1)];
  return `${first && lineKey(first)} ${last && lineKey(last)} ${positions.length}`;
}
