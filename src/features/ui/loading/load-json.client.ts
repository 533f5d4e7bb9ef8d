import { loadFile } from './load-file.client.ts';

/** A file of JSON. @param isShape whether it holds what it should @throws as `loadFile` */
export function loadJson<T>(
  address: string,
  isShape: (value: unknown) => value is T,
  options?: RequestInit,
): Promise<T> {
  const read = async (response: Response): Promise<T> => {
    const value: unknown = await response.json();
    if (!isShape(value)) throw new TypeError('another shape');
    return value;
  };
  return loadFile(address, read, options);
}
