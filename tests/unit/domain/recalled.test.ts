import { expect, test } from 'vitest';
import { recalled } from '../../../src/domain/recalled.ts';

test('what is asked for in a row is made once for each object', () => {
  let made = 0;
  const lengthOf = recalled((text: { readonly words: string }) => {
    made += 1;
    return { length: text.words.length };
  });
  const [long, short] = [{ words: '教育部' }, { words: '厅' }];
  const first = lengthOf(long);
  expect(first).toEqual({ length: 3 });
  expect(lengthOf(long)).toBe(first);
  expect(lengthOf(short)).toEqual({ length: 1 });
  expect(made).toBe(2);
});

test('of very many objects the first are forgotten, and made anew', () => {
  let made = 0;
  const wordOf = recalled((text: { readonly number: number }) => {
    made += 1;
    return { word: `第${text.number}` };
  });
  const texts = Array.from({ length: 1000 }, (_, number) => ({ number }));
  for (const text of texts) wordOf(text);
  const [first, last] = [texts[0], texts.at(-1)];
  if (first === undefined || last === undefined) throw new Error('no texts');
  expect(wordOf(last)).toEqual({ word: '第999' });
  expect(made).toBe(1000);
  expect(wordOf(first)).toEqual({ word: '第0' });
  expect(made).toBe(1001);
});
