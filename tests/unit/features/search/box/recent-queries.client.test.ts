import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  forgetQueries,
  readRecentQueries,
  rememberQuery,
} from '../../../../../src/features/search/box/recent-queries.client.ts';

beforeEach(() => {
  const stored = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('the last eight queries are kept, each once, newest first', () => {
  for (const query of ['一', '二', '三', '四', '五', '六', '七', '八', '九', '三']) rememberQuery(query);
  expect(readRecentQueries()).toEqual(['三', '九', '八', '七', '六', '五', '四', '二']);
});

test('a pasted page is not kept', () => {
  rememberQuery('字'.repeat(101));
  expect(readRecentQueries()).toEqual([]);
});

test('forgetting leaves nothing', () => {
  rememberQuery('一');
  forgetQueries();
  expect(readRecentQueries()).toEqual([]);
});

test.each(['not json', '{"a":1}', '[1,null]'])('stored “%s” is no query', (text) => {
  localStorage.setItem('zhice:recent-queries', text);
  expect(readRecentQueries()).toEqual([]);
});

test('storage that is closed is as if nothing were stored', () => {
  vi.stubGlobal('localStorage', undefined);
  rememberQuery('一');
  expect(readRecentQueries()).toEqual([]);
});
