import type { Reach } from './extend-match.ts';
import type { FingerprintedDocument } from './fingerprinted-document.ts';
import { TEXT_END, unitsAt } from './fingerprinted-document.ts';
import type { TextPosition } from './text-position.ts';
import { offsetOf } from './text-position.ts';

/** The longest run through all positions, of which `size` characters are the same already, that every line or cell has. */
export function extendTogether(
  documents: readonly FingerprintedDocument[],
  positions: readonly TextPosition[],
  size: number,
): Reach {
  const texts = positions.map((position) => ({
    units: unitsAt(documents, position),
    offset: offsetOf(position),
  }));
  const [first] = texts;
  const agree = (distance: number): boolean => {
    const wanted = first?.units[first.offset + distance];
    return (
      wanted !== undefined &&
      wanted !== TEXT_END &&
      texts.every(({ units, offset }) => units[offset + distance] === wanted)
    );
  };
  let before = 0;
  while (agree(-before - 1)) before += 1;
  let after = size;
  while (agree(after)) after += 1;
  return { before, length: before + after };
}
