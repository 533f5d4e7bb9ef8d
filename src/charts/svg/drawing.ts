import type { TextAnchor } from './text-anchor.ts';

/** An SVG element without children: name, attributes, text. */
export interface Drawing {
  readonly name: 'line' | 'path' | 'rect' | 'text';
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly text?: string;
}

/** Drawings that belong together; `item` is the id of the record they stand for. */
export interface DrawingGroup {
  readonly className: string;
  readonly item?: string;
  /** Of all its texts, where they say nothing else. */
  readonly anchor?: TextAnchor;
  readonly drawings: readonly Drawing[];
}
