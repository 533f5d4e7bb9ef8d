import type { Site } from '../../../content/site.ts';
import { describePlaces } from '../../../domain/citing/describe-places.ts';
import { nameDocument } from '../../../domain/citing/forms/cite-in-document.ts';
import { citedWork } from '../../../domain/citing/cited-work.ts';
import { defaultPlaceWords } from '../../../domain/citing/place-words.ts';
import type { Place } from '../../../domain/document/place.ts';
import { walkProvisions } from '../../../domain/document/provision.ts';

/**
 * Citations that the jump understands, of documents held here: a 文号 with a printed number, and a title with a place
 * in words. Fewer where no document has what they need.
 */
export function exampleCitations(site: Site): readonly string[] {
  const numbered = site.documents.flatMap(({ policy, text }) => {
    const place = deepestPlace(
      [...walkProvisions(text.provisions)].map(({ provision, ancestors }) => [...ancestors, provision]),
    );
    return policy.nature === 'policy' && place !== undefined ? [{ policy, place }] : [];
  });
  const withNumber = numbered.find(({ policy }) => policy.documentNumber !== undefined);
  const titled = numbered.find((document) => document !== withNumber) ?? withNumber;
  return [
    ...(withNumber?.policy.documentNumber === undefined
      ? []
      : [
          `${withNumber.policy.documentNumber} ${describePlaces([{ from: withNumber.place }], 'printed', defaultPlaceWords)}`,
        ]),
    ...(titled === undefined
      ? []
      : [
          `${nameDocument(citedWork(titled.policy, 'plan'))}${describePlaces([{ from: titled.place }], 'worded', defaultPlaceWords)}`,
        ]),
  ];
}

/** The last of the numbered provisions that stand deepest. */
function deepestPlace(paths: readonly Place['path'][]): Place | undefined {
  const numbered = paths.filter((path) => path.every(({ label }) => label !== ''));
  const depth = Math.max(...numbered.map(({ length }) => length));
  const path = numbered.findLast(({ length }) => length === depth);
  return path === undefined ? undefined : { path };
}
