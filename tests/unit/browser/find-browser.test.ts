import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { afterAll, expect, test } from 'vitest';
import { browserFlags, findBrowser } from '../../browser/find-browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'browsers-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

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

test('a Chromium without windows is taken before a whole one, the one that a person names before all, and only what is there', () => {
  const at = (name: string) => join(folder, name);
  const places = {
    named: at('named'),
    shells: [at('shell')],
    whole: [at('whole'), at('other')],
    ofPlaywright: at('browsers/chromium-12/chrome-linux64/chrome'),
  };
  // From the last to the first: each that is installed beside those before it takes their place.
  for (const path of [
    'browsers/chromium-12/chrome-linux64/chrome',
    'other',
    'whole',
    'browsers/chromium_headless_shell-12/chrome-headless-shell-linux64/chrome-headless-shell',
    'shell',
    'named',
  ]) {
    expect(findBrowser(places)).not.toBe(at(path));
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), '');
    expect(findBrowser(places)).toBe(at(path));
  }
  expect(findBrowser({ ...places, named: '' })).toBe(at('shell'));
  expect(findBrowser({ named: undefined, shells: [], whole: [], ofPlaywright: at('none') })).toBeUndefined();
});

test('the Chromium without windows is looked for where Playwright looks for it', () => {
  const browsers = join(folder, 'none-installed');
  const script = `import { chromium } from '@playwright/test';
    console.log(chromium.executablePath());
    await chromium.launch().catch(({ message }) => console.log(message));`;
  const [ofPlaywright = '', said = ''] = execFileSync(
    process.execPath,
    ['--input-type=module', '--eval', script],
    {
      encoding: 'utf8',
      env: { ...process.env, PLAYWRIGHT_BROWSERS_PATH: browsers },
    },
  ).split('\n');
  const shell = /\S+$/u.exec(said)?.[0] ?? '';
  expect(shell).toContain(browsers);
  mkdirSync(dirname(shell), { recursive: true });
  writeFileSync(shell, '');
  expect(findBrowser({ named: undefined, shells: [], whole: [], ofPlaywright })).toBe(shell);
});
