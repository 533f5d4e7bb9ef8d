import { PREFIX, readStored } from './device-store.client.ts';

/** The items of a stored list that are what they should be: an older version of the site may have written others. */
export function readStoredList<T>(name: string, isItem: (item: unknown) => item is T): readonly T[] {
  try {
    const stored: unknown = JSON.parse(readStored(name) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isItem) : [];
  } catch {
    return [];
  }
}

/** Calls back when another window of this site keeps something else under the name. */
export function watchStored(name: string, callback: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === PREFIX + name) callback();
  });
}
