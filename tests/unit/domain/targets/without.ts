/** A record without some of its fields, as a maintainer who leaves them out would write it. */
export function without<T extends object, K extends keyof T>(record: T, ...fields: readonly K[]): Omit<T, K> {
  const left = new Set<PropertyKey>(fields);
  return Object.fromEntries(Object.entries(record).filter(([field]) => !left.has(field))) as Omit<T, K>;
}
