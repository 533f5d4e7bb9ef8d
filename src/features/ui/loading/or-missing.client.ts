/**
 * A file that may not be there: undefined where the site answers, and not with it.
 * @param loading what `loadFile` promises
 * @throws as `loadFile` where the file does not come
 */
export function orMissing<T>(loading: Promise<T>): Promise<T | undefined> {
  return loading.catch((error: Error) =>
    error.cause instanceof Response ? undefined : Promise.reject(error),
  );
}
