import type { Provision } from './provision.ts';
import { walkProvisions } from './provision.ts';

/** A path in one document: the whole of it, a provision, or a paragraph of a provision. */
export interface ProvisionPath {
  /** The provision and its ancestors, outermost first; empty for the whole document. */
  readonly path: readonly Provision[];
  /** Number of the paragraph below the provision, from 1, when a paragraph is meant. */
  readonly paragraph?: number;
}

/** A path, or everything from one path to another of the same document. */
export interface PositionRange {
  readonly from: ProvisionPath;
  readonly to?: ProvisionPath;
}

export const wholeDocument: ProvisionPath = { path: [] };

/** The path an id stands for: a provision (`s3-2-5`) or a paragraph (`s3-2-5-p2`, `p4`). Undefined when there is none. */
export function findProvisionPath(provisions: readonly Provision[], id: string): ProvisionPath | undefined {
  for (const { provision, ancestors } of walkProvisions(provisions)) {
    const path = [...ancestors, provision];
    if (provision.id === id) return { path };
    const index = provision.paragraphs.findIndex((paragraph) => paragraph.id === id);
    if (index >= 0) return { path, paragraph: index + 1 };
  }
  return undefined;
}

/** The id of the provision or paragraph at a path; undefined for the whole document. */
export function idOfPath(target: ProvisionPath): string | undefined {
  const provision = target.path.at(-1);
  return target.paragraph === undefined ? provision?.id : provision?.paragraphs[target.paragraph - 1]?.id;
}

/** The paths of several ids in the order of the document, each once; ids that it does not have are left out. */
export function findProvisionPaths(
  provisions: readonly Provision[],
  ids: readonly string[],
): readonly ProvisionPath[] {
  const wanted = new Set(ids);
  const found: ProvisionPath[] = [];
  for (const { provision, ancestors } of walkProvisions(provisions)) {
    const path = [...ancestors, provision];
    if (wanted.has(provision.id)) found.push({ path });
    provision.paragraphs.forEach((paragraph, index) => {
      if (wanted.has(paragraph.id)) found.push({ path, paragraph: index + 1 });
    });
  }
  return found;
}
