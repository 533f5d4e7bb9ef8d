import type { CommitmentsBand } from './commitments-input.ts';

/** Where bands stand. */
export interface Frame {
  readonly width: number;
  readonly left: number;
  readonly bandWidth: number;
  readonly bands: readonly CommitmentsBand[];
}

/** From a mark to the end of its band. */
export const inset = 12;

/** Where a band begins. */
export function bandLeft({ left, bandWidth }: Frame, index: number): number {
  return left + index * bandWidth;
}
