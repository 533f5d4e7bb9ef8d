/** What all names of this site begin with. */
export const PREFIX = 'zhice:';

/**
 * What this device keeps under a name. Undefined where it keeps nothing, or does not let us look.
 * @param name without the prefix that all names of this site share
 */
export function readStored(name: string): string | undefined {
  try {
    return localStorage.getItem(PREFIX + name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value on this device. @returns false where storage is closed to us or full: it then lasts as long as the page */
export function store(name: string, value: string): boolean {
  try {
    localStorage.setItem(PREFIX + name, value);
    return true;
  } catch {
    return false;
  }
}
