import { afterEach, expect, test, vi } from 'vitest';
import { isText } from '../../../../../src/features/ui/loading/is-record.ts';
import { readStored, store } from '../../../../../src/features/ui/storing/device-store.client.ts';
import { readStoredList } from '../../../../../src/features/ui/storing/stored-list.client.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

function stubStorage(setItem?: () => never): Map<string, string> {
  const stored = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: setItem ?? ((key: string, value: string) => stored.set(key, value)),
  });
  return stored;
}

test('what is kept is read again, under a name of this site', () => {
  const stored = stubStorage();
  expect(store('theme', 'dark')).toBe(true);
  expect(readStored('theme')).toBe('dark');
  expect([...stored.keys()]).toEqual(['zhice:theme']);
});

test('storage that is full says that it did not keep it', () => {
  stubStorage(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(store('theme', 'dark')).toBe(false);
});

test('storage that is closed keeps nothing and has nothing', () => {
  vi.stubGlobal('localStorage', undefined);
  expect(store('theme', 'dark')).toBe(false);
  expect(readStored('theme')).toBeUndefined();
  expect(readStoredList('recent-queries', isText)).toEqual([]);
});

test('of a list that an older version kept, what can be read is', () => {
  stubStorage().set('zhice:recent-queries', '["一",{"query":"二"},"三"]');
  expect(readStoredList('recent-queries', isText)).toEqual(['一', '三']);
});
