/** Numbers of documents that the command names, or else the usual ones. */
export function readSizes(usual: readonly number[]): readonly number[] {
  const named = process.argv.slice(2).filter((word) => /^\d+$/u.test(word));
  return named.length > 0 ? named.map(Number) : usual;
}
