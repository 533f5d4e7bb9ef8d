import { afterEach, beforeEach, vi } from 'vitest';

/** In every test of the file that calls this, what pages fetch with, and clocks that are to be run: nothing waits. */
export function stubFetch() {
  const ask = vi.fn<typeof fetch>();
  beforeEach(() => {
    ask.mockReset();
    vi.stubGlobal('fetch', ask);
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  return ask;
}
