import { findBelow } from './below-heading.ts';
import { canonicalId } from './canonical-id.ts';
import { recalled } from '../recalled.ts';
import type { Provision } from './provision.ts';
import { contentsOf } from './provision.ts';
import type { BelowHeading } from './split-below.ts';
import { splitBelow } from './split-below.ts';

/** A path in one document: the whole of it, a provision, or what stands below the heading of one. */
export interface ProvisionPath {
  /** The provision and its ancestors, outermost first; empty for the whole document. */
  readonly path: readonly Provision[];
  /** The paragraph, footnote, table or row below the provision, when one is meant. */
  readonly below?: BelowHeading;
}

/** A path, or everything from one path to another of the same document. */
export interface PositionRange {
  readonly from: ProvisionPath;
  readonly to?: ProvisionPath;
}

export const wholeDocument: ProvisionPath = { path: [] };

/** A path with the id that stands for it. */
interface Address extends ProvisionPath {
  readonly id: string;
}

/** Everything of a document that has an id, in printed order: a provision, then what is below it. */
export function* walkAddresses(
  provisions: readonly Provision[],
  ancestors: readonly Provision[] = [],
): Generator<Address> {
  for (const provision of provisions) {
    const path = [...ancestors, provision];
    yield { id: provision.id, path };
    for (const content of contentsOf(provision)) {
      if (content.kind === 'provision') yield* walkAddresses([content.provision], path);
      else if (content.kind === 'paragraph') yield withBelow(content.paragraph.id, path);
      else for (const { id } of [content.table, ...content.table.rows]) yield withBelow(id, path);
    }
  }
}

function withBelow(id: string, path: readonly Provision[]): Address {
  const { below } = splitBelow(id);
  return { id, path, ...(below && { below }) };
}

/**
 * The path an id stands for: a provision (`s3-2-5`), a paragraph (`s3-2-5-p2`, `p4`), a footnote, a table (`x1-t1`) or a row
 * (`x1-t1-r3`). Undefined when there is none.
 */
export function findProvisionPath(provisions: readonly Provision[], id: string): ProvisionPath | undefined {
  return addressesOf(provisions).get(canonicalId(id));
}

/** Everything of a document that has an id, by the id and in printed order; of two with one id the first. */
const addressesOf = recalled((provisions: readonly Provision[]): ReadonlyMap<string, ProvisionPath> => {
  const addresses = new Map<string, ProvisionPath>();
  for (const { id, ...path } of walkAddresses(provisions)) if (!addresses.has(id)) addresses.set(id, path);
  return addresses;
});

/** The id of what stands at a path; undefined for the whole document. */
export function idOfPath({ path, below }: ProvisionPath): string | undefined {
  const provision = path.at(-1);
  if (provision === undefined || below === undefined) return provision?.id;
  return findBelow(provision, below)?.id;
}

/** The paths of several ids in the order of the document, each once; ids that it does not have are left out. */
export function findProvisionPaths(
  provisions: readonly Provision[],
  ids: readonly string[],
): readonly ProvisionPath[] {
  const wanted = new Set(ids.map(canonicalId));
  const found: ProvisionPath[] = [];
  for (const { id, ...path } of walkAddresses(provisions)) {
    if (wanted.has(id)) found.push(path);
  }
  return found;
}
