import type { PolicyText } from '../../domain/document/provision.ts';
import { walkProvisions } from '../../domain/document/provision.ts';

/** A stretch of text with an address of its own: a heading (its number apart) or a paragraph. */
export interface TextUnit {
  /** Provision that it belongs to: `s3-2`. */
  readonly provision: string;
  /** Address of the stretch: the provision's id for its heading, else the paragraph's. */
  readonly id: string;
  readonly text: string;
}

/** Headings and paragraphs in printed order. */
export function textUnits(text: PolicyText): readonly TextUnit[] {
  return [...walkProvisions(text.provisions)].flatMap(({ provision }) => [
    ...(provision.heading === ''
      ? []
      : [{ provision: provision.id, id: provision.id, text: provision.heading }]),
    ...provision.paragraphs.map((paragraph) => ({
      provision: provision.id,
      id: paragraph.id,
      text: paragraph.text,
    })),
  ]);
}
