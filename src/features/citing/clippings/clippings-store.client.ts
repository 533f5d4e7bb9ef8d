import type { ProvisionSpan } from '../../../domain/document/provision-span.ts';

/** A passage that the reader keeps. The words are read from the document again, so that they are never out of date. */
export interface Clipping extends ProvisionSpan {
  readonly policy: string;
}

const key = 'zhice:clippings';
const changed = 'zhice-clippings';
let unsaved: readonly Clipping[] = [];

/** The clippings on this device, in the order in which they were added. */
export function readClippings(): readonly Clipping[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isClipping) : [];
  } catch {
    return unsaved;
  }
}

/** Adds one, or takes it out when it is there already. @returns whether it is there now. */
export function toggleClipping(clipping: Clipping): boolean {
  const stored = readClippings();
  const others = stored.filter((other) => !isSame(other, clipping));
  const isNew = others.length === stored.length;
  writeClippings(isNew ? [...stored, clipping] : others);
  return isNew;
}

export function holdsClipping(clipping: Clipping): boolean {
  return readClippings().some((other) => isSame(other, clipping));
}

/** Keeps these and no others. */
export function writeClippings(clippings: readonly Clipping[]): void {
  unsaved = clippings;
  try {
    localStorage.setItem(key, JSON.stringify(clippings));
  } catch {
    // Storage may be closed to us; the list then lasts for this page only.
  }
  dispatchEvent(new Event(changed));
}

/** Calls back when the list changes, here or in another window. */
export function watchClippings(callback: () => void): void {
  addEventListener(changed, callback);
  addEventListener('storage', (event) => {
    if (event.key === key) callback();
  });
}

function isSame(a: Clipping, b: Clipping): boolean {
  return a.policy === b.policy && a.from === b.from && a.to === b.to;
}

function isClipping(value: unknown): value is Clipping {
  if (typeof value !== 'object' || value === null) return false;
  const { policy, from, to } = value as Record<string, unknown>;
  return (
    typeof policy === 'string' && typeof from === 'string' && (to === undefined || typeof to === 'string')
  );
}
