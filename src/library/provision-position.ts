import { findPlace } from '../domain/citing/place.ts';
import type { PolicyText } from '../domain/provision.ts';
import { formatMessage } from '../i18n/format-message.ts';
import type { Locale } from '../i18n/locale.ts';
import { policyMessages } from '../i18n/policy-messages.ts';
import { positionOf } from './policy-page.ts';

/**
 * Where a provision or paragraph stands, for people: 三、（二）5. · 三、第2段 · 引言. The only paragraph of a provision
 * goes by the provision's position, one of a document without numbering by its number alone. The id where there is
 * no such place.
 */
export function provisionPosition(locale: Locale, text: PolicyText, id: string): string {
  const place = findPlace(text.provisions, id);
  const provision = place?.path.at(-1);
  if (place === undefined || provision === undefined) return id;
  const position = positionOf(locale, provision, place.path.slice(0, -1));
  const isAlone = provision.paragraphs.length === 1 && provision.children.length === 0;
  if (place.paragraph === undefined || isAlone) return position;
  const isNumbered = provision.id !== 'title';
  return formatMessage(locale, policyMessages[locale].paragraph, {
    position: isNumbered ? position : '',
    ordinal: place.paragraph,
  }).trim();
}
