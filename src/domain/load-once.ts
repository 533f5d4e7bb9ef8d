/** The same work under a key is done once, until it fails: then it is done again when it is next asked for. */
export function loadOnce<T>(
  loaded: Map<string, Promise<unknown>>,
  key: string,
  work: () => Promise<T>,
): Promise<T> {
  const known = loaded.get(key);
  if (known !== undefined) return known as Promise<T>;
  const working = work();
  loaded.set(key, working);
  working.catch(() => loaded.delete(key));
  return working;
}
