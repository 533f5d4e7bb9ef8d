import type { Locale } from '../i18n/locale.ts';
import { vocabularyMessages } from '../i18n/vocabulary-messages.ts';
import type { DocumentKind } from '../schemas/vocabulary.ts';
import { documentKinds } from '../schemas/vocabulary.ts';
import { getDocuments } from './documents.ts';

/** Words for the kinds of the documents held, in the order of the vocabulary: what scripts of a page may have to name. */
export async function documentKindWords(
  locale: Locale,
): Promise<Readonly<Partial<Record<DocumentKind, string>>>> {
  const held = new Set((await getDocuments()).map(({ policy }) => policy.kind));
  const words = vocabularyMessages[locale].documentKind;
  return Object.fromEntries(
    documentKinds.filter((kind) => held.has(kind)).map((kind) => [kind, words[kind]]),
  );
}
