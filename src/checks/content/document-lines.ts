import { walkProvisions } from '../../domain/provision.ts';
import type { PolicyText } from '../../domain/provision.ts';

/** One addressable piece of a document: a heading (empty where a part prints none) or a paragraph. */
export interface DocumentLine {
  readonly id: string;
  readonly kind: 'heading' | 'paragraph';
  /** The printed characters: number and heading together, or the paragraph. */
  readonly text: string;
  /** Text of the headings above it, its own excluded, innermost first. */
  readonly headings: readonly string[];
}

/** Every heading and paragraph in printed order. Ids that occur twice occur twice here. */
export function documentLines(text: PolicyText): readonly DocumentLine[] {
  return [...walkProvisions(text.provisions)].flatMap(({ provision, ancestors }) => {
    const above = [...ancestors].reverse().map(({ label, heading }) => label + heading);
    const own = provision.label + provision.heading;
    return [
      { id: provision.id, kind: 'heading' as const, text: own, headings: above },
      ...provision.paragraphs.map(({ id, text: printed }) => ({
        id,
        kind: 'paragraph' as const,
        text: printed,
        headings: [own, ...above],
      })),
    ];
  });
}
