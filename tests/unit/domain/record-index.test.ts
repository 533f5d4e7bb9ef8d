import { expect, test } from 'vitest';
import { indexOnce, inOrderOf, recordsOf, recordWithId } from '../../../src/domain/record-index.ts';

const list = [
  { id: 'a', policy: 'first' },
  { id: 'b', policy: 'second' },
  { id: 'c', policy: 'first' },
  { id: 'b', policy: 'third' },
];

test('records of a document come in the order of the list, and none for a document without any', () => {
  expect(recordsOf(list, 'first').map(({ id }) => id)).toEqual(['a', 'c']);
  expect(recordsOf(list, 'fourth')).toEqual([]);
  expect(recordsOf(list, undefined)).toEqual([]);
});

test('of two records with one id the first is found', () => {
  expect(recordWithId(list, 'b')?.policy).toBe('second');
  expect(recordWithId(list, 'z')).toBeUndefined();
});

test('an item that has a key twice is found once by it', () => {
  const tagged = indexOnce(({ tags }: { readonly tags: readonly string[] }) => tags);
  expect(tagged([{ tags: ['x', 'x'] }, { tags: ['y'] }], 'x')).toHaveLength(1);
});

test('two lists of the same records are two indexes', () => {
  expect(recordsOf(list.slice(1), 'first')).toHaveLength(1);
  expect(recordsOf(list, 'first')).toHaveLength(2);
});

test('some items of a list come in its order, each once', () => {
  const [a, b, c] = list;
  expect(
    inOrderOf(
      list,
      [c, a, c, b].flatMap((item) => item ?? []),
    ).map(({ id }) => id),
  ).toEqual(['a', 'b', 'c']);
  expect(inOrderOf(list, [{ id: 'a', policy: 'first' }])).toEqual([]);
});
