import { expect, it } from 'vitest';
import { foldQuery } from '../../../../src/search/fold/fold-query.ts';

const variants = new Map([
  ['職', '职'],
  ['業', '业'],
  ['產', '产'],
]);

it('exchanges traditional characters for those of the texts and says which', () => {
  expect(foldQuery('職業教育職業', 'exact', variants)).toEqual({
    text: '职业教育职业',
    replaced: [
      ['職', '职'],
      ['業', '业'],
    ],
  });
});

it('leaves a query without them as folded', () => {
  expect(foldQuery('“双师型”  教师', 'exact', variants)).toEqual({ text: '"双师型"教师', replaced: [] });
  expect(foldQuery('“雙师型”教师', 'loose', variants).text).toBe('雙师型教师');
});
