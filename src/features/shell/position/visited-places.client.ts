import { jumpAtOnce } from './jump-motion.client.ts';
import { addressedPosition, restoreAddress } from './reading-place.client.ts';

/** Where a reader was, with what it takes to put them back. */
export interface VisitedPlace {
  /** Scroll position in pixels. */
  readonly top: number;
  readonly hash: string;
  /** Whether the reader was at the place that `hash` names. */
  readonly isAddressed: boolean;
  readonly focused: Element | null;
}

const places: VisitedPlace[] = [];

/** Where the reader is now. */
export function herePosition(): VisitedPlace {
  return {
    top: scrollY,
    hash: location.hash,
    isAddressed: addressedPosition() !== undefined,
    focused: document.activeElement,
  };
}

/** Remembers a place before a jump from it; the window hears `visited-places`. */
export function rememberPlace(place: VisitedPlace = herePosition()): void {
  places.push(place);
  dispatchEvent(new Event('visited-places'));
}

export function hasVisitedPlaces(): boolean {
  return places.length > 0;
}

/** Goes back to the place last remembered, with its address and focus. */
export function returnToPlace(): void {
  const place = places.pop();
  if (place === undefined) return;
  const { top, hash, isAddressed, focused } = place;
  jumpAtOnce();
  restoreAddress(hash, isAddressed);
  scrollTo({ top, behavior: 'instant' });
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  dispatchEvent(new Event('visited-places'));
}
