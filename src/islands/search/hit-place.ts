import { formatMessage } from '../../i18n/format-message.ts';
import type { SearchPageData } from '../../search/search-page-data.ts';

/** Words for places without a printed number. */
export interface PlaceNames {
  /** By id of an unnumbered part: preamble → 引言. */
  readonly parts: Readonly<Record<string, string>>;
  /** A paragraph of a place by its ordinal: 三、第2段; `place` is empty in a text without numbers. */
  readonly paragraph: (place: string, ordinal: string) => string;
}

/** The names that the search page uses, in its language. */
export function placeNames({
  locale,
  parts,
  words,
}: Pick<SearchPageData, 'locale' | 'parts' | 'words'>): PlaceNames {
  return {
    parts,
    paragraph: (place, ordinal) => formatMessage(locale, words.paragraph, { place, ordinal }),
  };
}

/**
 * A place in words: its printed number (三、（二）5.) or the name of its part; a paragraph that is not the first
 * one there, or stands in a text without numbers, also by its ordinal.
 */
export function nameHitPlace(provision: string, position: string, names: PlaceNames): string {
  const [, part = provision, ordinal = ''] = /^(?:(.*)-)?p(\d+)$/.exec(provision) ?? [];
  const unnumbered = ordinal !== '' && part === provision;
  const place = position === '' ? (names.parts[unnumbered ? 'title' : part] ?? '') : position;
  if (unnumbered) return names.paragraph('', ordinal);
  return Number(ordinal) > 1 ? names.paragraph(place, ordinal) : place;
}
