/** JSON as the data files print it: two-space indentation, Chinese as it is, a final line break. */
export function printJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
