import type { Site } from '../../content/site.ts';
import type { Locale } from '../../i18n/locale.ts';
import { vocabularyMessages } from '../../i18n/vocabulary-messages.ts';
import type { DocumentKind } from '../../schemas/vocabulary.ts';
import { documentKinds } from '../../schemas/vocabulary.ts';

/** Words for the kinds of the published documents, in the order of the vocabulary: what scripts of a page may have to name. */
export function documentKindWords(
  site: Site,
  locale: Locale,
): Readonly<Partial<Record<DocumentKind, string>>> {
  const published = new Set(site.documents.map(({ policy }) => policy.kind));
  const words = vocabularyMessages[locale].documentKind;
  return Object.fromEntries(
    documentKinds.filter((kind) => published.has(kind)).map((kind) => [kind, words[kind]]),
  );
}
