import { TEXT_END } from './fingerprinted-document.ts';

/** How far a common run of characters reaches around a common start. */
export interface Reach {
  /** Characters before the start. */
  readonly before: number;
  /** Characters in all, those before included. */
  readonly length: number;
}

/**
 * The longest run of identical characters of two lines or cells through one offset of each, in the code units of documents.
 * @param most how far it is followed in either direction
 */
export function extendMatch(
  a: Uint16Array,
  offsetA: number,
  b: Uint16Array,
  offsetB: number,
  most = Infinity,
): Reach {
  // Beyond either end of the units there is nothing, which is the same in both where both end.
  const agrees = (distance: number): boolean => {
    const unit = a[offsetA + distance];
    return unit === b[offsetB + distance] && unit !== TEXT_END && unit !== undefined;
  };
  let before = 0;
  while (before < most && agrees(-before - 1)) before += 1;
  let after = 0;
  while (after < most && agrees(after)) after += 1;
  return { before, length: before + after };
}
