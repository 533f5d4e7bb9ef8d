import { walkProvisions } from '../document/provision.ts';
import type { Provision } from '../document/provision.ts';

/** A stretch of one document by ids: a provision or paragraph, or everything from one to another. */
export interface PlaceSpan {
  readonly from: string;
  readonly to?: string;
}

/**
 * The ids of everything a span takes in, in printed order: headings, paragraphs, and all that stands below a
 * provision. Empty where the document does not have both ends.
 */
export function idsInSpan(
  provisions: readonly Provision[],
  { from, to = from }: PlaceSpan,
): readonly string[] {
  const ids: string[] = [];
  const lasts = new Map<string, number>();
  for (const { provision, ancestors } of walkProvisions(provisions)) {
    for (const id of [provision.id, ...provision.paragraphs.map((paragraph) => paragraph.id)]) {
      lasts.set(id, ids.length);
      for (const above of [...ancestors, provision]) lasts.set(above.id, ids.length);
      ids.push(id);
    }
  }
  const start = ids.indexOf(from);
  const end = Math.max(lasts.get(from) ?? -1, lasts.get(to) ?? -1);
  return start < 0 || !lasts.has(to) ? [] : ids.slice(start, end + 1);
}
