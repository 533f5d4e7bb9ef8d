import type { Reach } from './extend-match.ts';
import type { TextPosition } from './text-position.ts';
import { documentOf } from './text-position.ts';

/** Characters that stand alike around all of some positions. */
export interface Extent extends Reach {
  readonly positions: readonly TextPosition[];
  /** How many documents the positions stand in. */
  readonly documents: number;
}

/** Phrases that were extended at one of their fingerprints, so that they are not at each of the others. */
export class KnownExtents {
  readonly #extents = new Map<string, Extent[]>();

  /** The phrase that has just these positions and the `size` characters at each of them. */
  find(positions: readonly TextPosition[], size: number): Extent | undefined {
    return this.#extents.get(keyOf(positions))?.find((extent) => {
      const shift = (positions[0] ?? 0) - (extent.positions[0] ?? 0);
      if (shift < -extent.before || shift + size > extent.length - extent.before) return false;
      return positions.every((position, index) => position - (extent.positions[index] ?? 0) === shift);
    });
  }

  add(extent: Extent): void {
    const key = keyOf(extent.positions);
    const own = this.#extents.get(key) ?? [];
    this.#extents.set(key, own);
    own.push(extent);
  }
}

/** The positions of all fingerprints of a phrase are as many, in the same documents, and as far apart. */
function keyOf(positions: readonly TextPosition[]): string {
  const [first = 0, last = 0] = [positions[0], positions.at(-1)];
  return `${documentOf(first)} ${last - first} ${positions.length}`;
}
