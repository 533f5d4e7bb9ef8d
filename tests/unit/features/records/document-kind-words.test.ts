import { expect, test } from 'vitest';
import { documentKindWords } from '../../../../src/features/records/document-kind-words.ts';
import { vocabularyMessages } from '../../../../src/i18n/vocabulary-messages.ts';
import { documentKinds } from '../../../../src/schemas/vocabulary.ts';
import { countedSite } from '../../content/counted-site.ts';

test('words stand for the kinds of the published documents and for no other, in the order of the vocabulary', () => {
  const site = countedSite();
  const words = documentKindWords(site, 'en');
  const published = documentKinds.filter((kind) => site.documents.some(({ policy }) => policy.kind === kind));
  expect(published.length).toBeLessThan(documentKinds.length);
  expect(Object.entries(words)).toEqual(
    published.map((kind) => [kind, vocabularyMessages.en.documentKind[kind]]),
  );
});
