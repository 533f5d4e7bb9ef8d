import { createPlaceFinder } from '../../domain/fidelity/place-finder.ts';
import type { Place } from '../../domain/fidelity/place-finder.ts';
import type { Site } from './site.ts';

/** Line and column of an offset in a file of the build: worked out only for what is reported. */
export function placeInFile(file: string, offset: number, site: Site): Place {
  return createPlaceFinder(site.read(file.slice(site.folder.length + 1)))(offset);
}
