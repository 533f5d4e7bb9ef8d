/**
 * An id that is not taken: `base`, or else with the first number from 2 on behind it.
 * @param mark what stands between the id and its number
 */
export function freeId(base: string, taken: { has: (id: string) => boolean }, mark = '-'): string {
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}${mark}${String(number)}`;
  return id;
}
