import type { ProvisionSpan } from '../../../domain/document/provision-span.ts';
import { readStoredList, watchStored } from '../../ui/storing/stored-list.client.ts';
import { store } from '../../ui/storing/device-store.client.ts';
import { isRecord, isText } from '../../ui/loading/is-record.ts';

/** A passage that the reader keeps. The words are read from the document again, so that they are never out of date. */
export interface Clipping extends ProvisionSpan {
  readonly policy: string;
}

const KEY = 'clippings';
const changed = 'zhice-clippings';
/** The list as it should be, where this device could not keep it; it lasts as long as the page. */
let unsaved: readonly Clipping[] | undefined;

/** The clippings on this device, in the order in which they were added. */
export function readClippings(): readonly Clipping[] {
  return unsaved ?? readStoredList(KEY, isClipping);
}

/**
 * Adds one, or takes it out when it is there already.
 * @returns `unsaved` where it is in the list now, but only as long as this page is open
 */
export function toggleClipping(clipping: Clipping): 'added' | 'unsaved' | 'removed' {
  const stored = readClippings();
  const others = stored.filter((other) => !isSame(other, clipping));
  const isNew = others.length === stored.length;
  writeClippings(isNew ? [...stored, clipping] : others);
  if (!isNew) return 'removed';
  return unsaved === undefined ? 'added' : 'unsaved';
}

export function holdsClipping(clipping: Clipping): boolean {
  return readClippings().some((other) => isSame(other, clipping));
}

/** Keeps these and no others. */
export function writeClippings(clippings: readonly Clipping[]): void {
  unsaved = store(KEY, JSON.stringify(clippings)) ? undefined : clippings;
  dispatchEvent(new Event(changed));
}

/** Calls back when the list changes, here or in another window. */
export function watchClippings(callback: () => void): void {
  addEventListener(changed, callback);
  watchStored(KEY, callback);
}

function isSame(a: Clipping, b: Clipping): boolean {
  return a.policy === b.policy && a.from === b.from && a.to === b.to;
}

function isClipping(value: unknown): value is Clipping {
  if (!isRecord(value)) return false;
  const { policy, from, to } = value;
  return isText(policy) && isText(from) && (to === undefined || isText(to));
}
