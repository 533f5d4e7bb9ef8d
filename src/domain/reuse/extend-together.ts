import type { GramPosition } from './group-fingerprints.ts';

/** How far a common run of characters reaches in all texts alike. */
export interface TogetherExtent {
  /** Characters before the common start. */
  readonly before: number;
  /** Characters in all, those before included. */
  readonly length: number;
}

/** The longest run through all positions, of which `size` characters are the same already, that every text has. */
export function extendTogether(
  texts: readonly string[],
  positions: readonly GramPosition[],
  size: number,
): TogetherExtent {
  const characterAt = ({ text, start }: GramPosition, offset: number) =>
    start + offset < 0 ? undefined : texts[text]?.[start + offset];
  const [first] = positions;
  const agree = (offset: number) => {
    const wanted = first && characterAt(first, offset);
    return wanted !== undefined && positions.every((position) => characterAt(position, offset) === wanted);
  };
  let before = 0;
  while (agree(-before - 1)) before += 1;
  let after = size;
  while (agree(after)) after += 1;
  return { before, length: before + after };
}
