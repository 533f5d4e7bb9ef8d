import { formatLabel } from '../text/numbering/format-label.ts';
import { readHeadingLabel } from '../text/numbering/read-label.ts';
import { namingPath } from './naming-path.ts';
import type { Position } from './position.ts';
import type { ProvisionPath } from './provision-path.ts';
import type { Provision } from './provision.ts';

/** The printed position of a path; the only paragraph of a provision goes by the provision. Undefined for the whole document. */
export function positionOf({ path, paragraph }: ProvisionPath): Position | undefined {
  const provision = path.at(-1);
  if (provision === undefined) return undefined;
  const position = { numbering: printedPosition(path.slice(0, -1), provision), provision: provision.id };
  const isAlone = provision.paragraphs.length === 1 && provision.children.length === 0;
  return paragraph === undefined || isAlone ? position : { ...position, paragraph };
}

/**
 * Where a provision stands, by its printed numbers from the outermost in: `三、（二）5.`, `五、一是`, `第十二条（三）`, `附件2二、`.
 * Provisions without a number contribute nothing, so the result is empty for an unnumbered part.
 */
export function printedPosition(ancestors: readonly Provision[], provision: Provision): string {
  return namingPath([...ancestors, provision])
    .map(({ label }) => printedNumber(label))
    .join('');
}

/** A printed number written one way for any width of the source's brackets and digits: `(二)` → `（二）`. */
export function printedNumber(label: string): string {
  const read = readHeadingLabel(label);
  return read === undefined ? label : formatLabel(read);
}
