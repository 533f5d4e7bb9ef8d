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
