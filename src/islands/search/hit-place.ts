import { fillTemplate } from './fill-template.ts';

/** Words for places without a printed number. */
export interface PlaceNames {
  /** By id of an unnumbered part: preamble → 引言. */
  readonly parts: Readonly<Record<string, string>>;
  /** `{place}第{ordinal}段` */
  readonly paragraph: string;
}

/**
 * A place in words: its printed number (三、（二）5.) or the name of its part; a paragraph that is not the first
 * one there, or stands in a text without numbers, also by its ordinal.
 */
export function nameHitPlace(provision: string, position: string, names: PlaceNames): string {
  const [, part = provision, ordinal = ''] = /^(?:(.*)-)?p(\d+)$/.exec(provision) ?? [];
  const unnumbered = ordinal !== '' && part === provision;
  const place = position === '' ? (names.parts[unnumbered ? 'title' : part] ?? '') : position;
  if (unnumbered) return fillTemplate(names.paragraph, { place: '', ordinal });
  return Number(ordinal) > 1 ? fillTemplate(names.paragraph, { place, ordinal }) : place;
}
