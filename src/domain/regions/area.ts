/**
 * The area that a region belongs to: a province, or the country as a whole.
 * @param adcode code of the region
 * @returns the first two digits of it
 */
export function areaOf(adcode: string): string {
  return adcode.slice(0, 2);
}
