/** A length or position of a drawing to a hundredth, which no eye tells from it. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
