import { expect, test } from 'vitest';
import { loadOnce } from '../../../src/domain/load-once.ts';

test('work is done once under each key, and again after it failed', async () => {
  const loaded = new Map<string, Promise<unknown>>();
  const asked: string[] = [];
  const load = (key: string, isSound = true) =>
    loadOnce(loaded, key, () => {
      asked.push(key);
      return isSound ? Promise.resolve(key) : Promise.reject(new Error('not there'));
    });
  expect(await Promise.all([load('a'), load('a'), load('b')])).toEqual(['a', 'a', 'b']);
  await expect(load('c', false)).rejects.toThrow('not there');
  expect(await load('c')).toBe('c');
  expect(asked).toEqual(['a', 'b', 'c', 'c']);
});
