import type { Quantity } from './quantity.ts';
import { readQuantities } from './read-quantities.ts';

/** A printed change of one thing: 由39个增长至92个. */
export interface Change {
  readonly from: Quantity;
  readonly to: Quantity;
}

const opening = /(?:由|从|自)[^，,。；;、]{0,10}$/u;
/** Characters that `opening` looks at. */
const OPENING_LENGTH = 11;
const joining = /^[^，,。；;、]{0,12}?[到至为][^，,。；;、]{0,10}$/u;

/** Every pair of quantities that a text joins as before and after, in printed order. */
export function readChanges(text: string): Change[] {
  const quantities = readQuantities(text);
  return quantities.flatMap((to, index) => {
    const from = quantities[index - 1];
    if (from?.unit !== to.unit) return [];
    const before = text.slice(Math.max(0, from.start - OPENING_LENGTH), from.start);
    const isChange = opening.test(before) && joining.test(text.slice(from.end, to.start));
    return isChange ? [{ from, to }] : [];
  });
}
