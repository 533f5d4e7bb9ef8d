import { partOfProvision } from '../../domain/citing/cited-work.ts';
import { defaultPlaceWords } from '../../domain/citing/place-words.ts';
import type { CitedDocument } from '../../search/search-file-names.ts';
import type { PlaceNames } from './hit-place.ts';
import { nameHitPlace } from './hit-place.ts';

const places: PlaceNames = {
  parts: defaultPlaceWords.parts,
  paragraph: (place, ordinal) => `${place}第${ordinal}${defaultPlaceWords.paragraph}`,
};

/**
 * A hit as documents cite it, with the printed numbers: 《…》（…〔2024〕50号）三、（二）5.
 * It is what `citeInDocument` prints, but for the ordinal of a first paragraph, which is left out.
 */
export function citeHit(
  names: Pick<CitedDocument, 'plan' | 'notice'>,
  { provision, position }: { readonly provision: string; readonly position: string },
): string {
  return names[partOfProvision(provision)] + nameHitPlace(provision, position, places);
}
