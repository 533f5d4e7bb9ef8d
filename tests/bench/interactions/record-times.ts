import type { Page } from '@playwright/test';

/** What the browser says of a stretch of time, in milliseconds. */
export interface Times {
  /** From an input to the next frame, the longest. */
  readonly event: number;
  /** The longest task. */
  readonly task: number;
  /** What tasks had beyond 50 ms, in sum. */
  readonly blocking: number;
}

interface Recorded {
  readonly kind: string;
  readonly start: number;
  readonly duration: number;
}

/** Tasks up to here block nobody, in milliseconds. */
const SHORT = 50;
/** Without a long task for so long a page is taken to be done, in milliseconds. */
const QUIET = 500;

/** Makes a page write down its inputs and long tasks, from its beginning. */
export async function recordTimes(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const recorded: unknown[] = [];
    Object.assign(globalThis, { recorded });
    const observe = (kind: string, options: object): void => {
      new PerformanceObserver((list) => {
        for (const { startTime, duration } of list.getEntries())
          recorded.push({ kind, start: startTime, duration });
      }).observe({ type: kind, buffered: true, ...options });
    };
    observe('longtask', {});
    observe('event', { durationThreshold: 16 });
    observe('first-contentful-paint', {});
  });
}

/** Does something and waits until the page is quiet again. @returns the times from its beginning on */
export async function timesOf(page: Page, act: () => Promise<void>): Promise<Times> {
  const start = await page.evaluate(() => performance.now());
  await act();
  return timesSince(page, start);
}

/** The times of loading, from the first paint with content on. */
export async function timesOfLoading(page: Page): Promise<Times> {
  const start = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  );
  return timesSince(page, start);
}

async function timesSince(page: Page, start: number): Promise<Times> {
  let recorded: readonly Recorded[] = [];
  for (let isQuiet = false; !isQuiet;) {
    await page.waitForTimeout(QUIET);
    const now = await page.evaluate(() => ({
      recorded: (globalThis as { recorded?: readonly Recorded[] }).recorded ?? [],
      time: performance.now(),
    }));
    recorded = now.recorded.filter((entry) => entry.start + entry.duration > start);
    isQuiet = recorded.every((entry) => entry.start + entry.duration < now.time - QUIET / 2);
  }
  const tasks = recorded.filter(({ kind }) => kind === 'longtask').map(({ duration }) => duration);
  const events = recorded.filter((entry) => entry.kind === 'event' && entry.start >= start);
  return {
    event: Math.max(0, ...events.map(({ duration }) => duration)),
    task: Math.max(0, ...tasks),
    blocking: tasks.reduce((sum, duration) => sum + Math.max(0, duration - SHORT), 0),
  };
}
