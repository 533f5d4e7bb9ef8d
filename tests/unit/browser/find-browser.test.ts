import { chromium } from '@playwright/test';
import { expect, test } from 'vitest';
import { browserFlags } from '../../browser/find-browser.ts';

/** The features that the first flag for them in a command line leaves out. */
function leftOutBy(commandLine: string): readonly string[] {
  return /--disable-features=(\S+)/u.exec(commandLine)?.[1]?.split(',') ?? [];
}

test('a Chromium started by our flags leaves out all that Playwright would have it leave out', async () => {
  // A program that is no browser ends at once, and the error has the command line that it was started by.
  const error: unknown = await chromium.launch({ executablePath: process.execPath }).catch(String);
  const ofPlaywright = leftOutBy(String(error));
  expect(ofPlaywright.length).toBeGreaterThan(5);
  expect(leftOutBy(browserFlags.join(' '))).toEqual(expect.arrayContaining([...ofPlaywright]));
});
