const KEY = 'zhice:recent-queries';
const MOST = 8;

/** What was searched for last, newest first. It stays on this device. */
export function readRecentQueries(): readonly string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((query) => typeof query === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export function rememberQuery(query: string): void {
  // A pasted page is no query to come back to.
  if (query.length > 100) return;
  store([query, ...readRecentQueries().filter((other) => other !== query)].slice(0, MOST));
}

export function forgetQueries(): void {
  store([]);
}

function store(queries: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(queries));
  } catch {
    // Storage may be closed to us; then nothing is remembered.
  }
}
