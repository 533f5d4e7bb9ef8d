import type { SourcePosition } from '../../../domain/source/source-position.ts';
import { createSourcePositionFinder } from '../../../domain/source/source-position.ts';
import type { BuiltSite } from '../built-site.ts';

/** Line and column of an offset in a file of the build: worked out only for what is reported. */
export function positionInFile(file: string, offset: number, site: BuiltSite): SourcePosition {
  return createSourcePositionFinder(site.read(file.slice(site.folder.length + 1)))(offset);
}
