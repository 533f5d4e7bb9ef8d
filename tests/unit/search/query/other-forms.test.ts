import { describe, expect, it } from 'vitest';
import { otherForms } from '../../../../src/search/query/other-forms.ts';
import { ask, makeDocument, openBoth, readAll } from '../served-index.ts';

const ambiguous = new Map([
  ['著', '着'],
  ['乾', '干'],
]);

it.each([
  ['标志', []],
  ['标志著', ['标志着']],
  ['著乾著', ['着乾著', '著干著', '著乾着', '着干著', '着乾着', '著干着', '着干着']],
  ['著著著著著', ['着着着着着']],
])('the other forms of %s are those with ambiguous characters exchanged, fewest first', (text, forms) => {
  expect(otherForms({ text, replaced: [] }, ambiguous).map((form) => form.text)).toEqual(forms);
});

describe('a query with a character that is both simplified and the traditional form of another', () => {
  const documents = [makeDocument(['成效显著，这标志着转变。', '意味着产业。'])];
  const variants = { 標: '标', 誌: '志', 著: '着', 顯: '显' };

  it.each([
    [
      '標誌著',
      1,
      ['标志着'],
      [
        ['標', '标'],
        ['誌', '志'],
        ['著', '着'],
      ],
    ],
    ['顯著', 1, ['显著'], [['顯', '显']]],
    ['显著', 1, ['显著'], []],
    ['著', 1, ['著'], []],
    ['显着', 0, [], []],
    ['顯著著', 0, [], [['顯', '显']]],
  ] as const)(
    '%s is found as typed, and only else in the other form',
    async (typed, count, marked, replaced) => {
      for (const index of await openBoth(documents, variants)) {
        const result = await ask(index, typed);
        const hits = await readAll(result);
        expect(result.totals.all.occurrences).toBe(count);
        expect(
          hits.flatMap(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end))),
        ).toEqual(marked);
        expect(result.replaced).toEqual(replaced);
      }
    },
  );
});
