import type { Quantity } from './quantity.ts';
import { readQuantities } from './read-quantities.ts';

/** A printed change of one thing: 由39个增长至92个. */
export interface Change {
  readonly from: Quantity;
  readonly to: Quantity;
}

const opening = /(?:由|从|自)[^，,。；;、]{0,10}$/u;
// 繁荣到 is what machine rewording makes of 发展到.
const joining =
  /^[^，,。；;、]{0,4}?(?:增长至|增长到|增至|增加至|增加到|提高至|提高到|提升至|提升到|发展到|发展至|繁荣到|扩大到|扩大至|扩展到|整合到|整合为|压减至|减少至|减少到|降至|下降至|下降到|调整为|到|至)[^，,。；;、]{0,10}$/u;

/** Every pair of quantities that a text joins as before and after, in printed order. */
export function readChanges(text: string): Change[] {
  const quantities = readQuantities(text);
  return quantities.flatMap((to, index) => {
    const from = quantities[index - 1];
    if (from?.unit !== to.unit) return [];
    const isChange = opening.test(text.slice(0, from.start)) && joining.test(text.slice(from.end, to.start));
    return isChange ? [{ from, to }] : [];
  });
}
