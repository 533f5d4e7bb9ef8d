import { readStoredList } from '../../ui/storing/stored-list.client.ts';
import { store } from '../../ui/storing/device-store.client.ts';
import { isText } from '../../ui/loading/is-record.ts';

const KEY = 'recent-queries';
const MOST = 8;

/** What was searched for last, newest first. It stays on this device. */
export function readRecentQueries(): readonly string[] {
  return readStoredList(KEY, isText).slice(0, MOST);
}

export function rememberQuery(query: string): void {
  // A pasted page is no query to come back to.
  if (query.length > 100) return;
  keep([query, ...readRecentQueries().filter((other) => other !== query)].slice(0, MOST));
}

export function forgetQueries(): void {
  keep([]);
}

function keep(queries: readonly string[]): void {
  store(KEY, JSON.stringify(queries));
}
