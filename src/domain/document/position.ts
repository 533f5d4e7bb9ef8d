import type { Provision } from './provision.ts';
import { printLabel } from '../text/numbering/print-label.ts';
import { readLabel } from '../text/numbering/read-label.ts';

/**
 * Where a provision stands, by its printed numbers from the outermost in: `三、（二）5.`, `五、一是`.
 * Numbers are written one way whatever the width of the source's brackets and digits; provisions without a
 * number contribute nothing, so the result is empty for an unnumbered part.
 */
export function printedPosition(ancestors: readonly Provision[], provision: Provision): string {
  return [...ancestors, provision]
    .map(({ label }) => {
      const read = readLabel(label);
      return read === undefined ? label : printLabel(read.style, read.number);
    })
    .join('');
}
