import { expect, test } from 'vitest';
import { holdsWords, wordsToFind } from '../../../../src/features/ui/find-words.ts';
import { viewListedDocument } from '../../../../src/features/records/directory/listed-document.ts';
import { countedDocument, countedSite } from '../../content/counted-site.ts';

const { words } = viewListedDocument(countedSite(), 'en', countedDocument('city-2025'));

test.each([
  ['nothing', ''],
  ['words of the title', '产教融合 行动'],
  ['its English title, whatever the case', 'ACTION plan'],
  ['its number, whatever the brackets', '甲政发[2025]1号'],
  ['its issuer', '人民政府'],
  ['its region, in both languages', '甲市 jia'],
])('the box finds a document by %s', (_what, query) => {
  expect(holdsWords(words, wordsToFind(query))).toBe(true);
});

test.each(['产教融合 乙县', '2025〕2号', '甲市人民政府甲市'])('it does not find it by %s', (query) => {
  expect(holdsWords(words, wordsToFind(query))).toBe(false);
});
