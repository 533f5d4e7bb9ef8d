import type { PlaceSpan } from '../document/place-span.ts';
import { rangesOfSpans } from '../document/place-span.ts';
import type { Provision } from '../document/provision.ts';
import { describePlaces } from './describe-places.ts';
import { defaultPlaceWords } from './place-words.ts';

/** The printed number of a place, for people: 三、（二）5. · 三、（二）5.至7. Empty for the whole document. */
export function namePlace(provisions: readonly Provision[], span: PlaceSpan): string {
  return describePlaces(rangesOfSpans(provisions, [span]), 'printed', defaultPlaceWords);
}
