import type { GramPosition } from './group-fingerprints.ts';

interface Extent {
  readonly positions: readonly GramPosition[];
  readonly before: number;
  readonly length: number;
}

/** Phrases that were extended at one of their fingerprints, so that they are not at each of the others. */
export class KnownExtents {
  readonly #extents = new Map<string, Extent[]>();

  /** Whether the `size` characters at all these positions stand in one phrase that has just these positions. */
  isKnown(positions: readonly GramPosition[], size: number): boolean {
    return (this.#extents.get(keyOf(positions)) ?? []).some((extent) => {
      const shift = (positions[0]?.start ?? 0) - (extent.positions[0]?.start ?? 0);
      if (shift < -extent.before || shift + size > extent.length - extent.before) return false;
      return positions.every(({ text, start }, index) => {
        const other = extent.positions[index];
        return other?.text === text && start - other.start === shift;
      });
    });
  }

  add(positions: readonly GramPosition[], before: number, length: number): void {
    const key = keyOf(positions);
    const own = this.#extents.get(key) ?? [];
    this.#extents.set(key, own);
    own.push({ positions, before, length });
  }
}

/** Phrases of different texts, or of different numbers of texts, are never one. */
function keyOf(positions: readonly GramPosition[]): string {
  return `${positions[0]?.text} ${positions.at(-1)?.text} ${positions.length}`;
}
