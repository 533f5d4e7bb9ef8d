import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { keepMade, keepMadeNow } from '../../../src/content/kept-files.ts';

test('what was made for a key is not made again, and is the same bytes', async () => {
  const key = { test: randomUUID() };
  let count = 0;
  const make = () => {
    count += 1;
    return new TextEncoder().encode('职教');
  };
  const first = keepMadeNow('test', key, make);
  const second = keepMadeNow('test', key, make);
  const third = await keepMade('test', key, make);
  expect(count).toBe(1);
  expect([second, third].map((bytes) => Buffer.from(bytes).toString())).toEqual(['职教', '职教']);
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
});

test('another key, or another kind, is made for itself', () => {
  const id = randomUUID();
  const made = (kind: string, key: unknown, content: string) =>
    Buffer.from(keepMadeNow(kind, key, () => new TextEncoder().encode(content))).toString();
  expect(made('test', { id, title: '甲' }, 'a')).toBe('a');
  expect(made('test', { id, title: '乙' }, 'b')).toBe('b');
  expect(made('test-other', { id, title: '甲' }, 'c')).toBe('c');
});
