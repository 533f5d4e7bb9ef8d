import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { warningsIn } from './warnings-in.ts';

test('the build log holds no warning and no error', () => {
  const log = readFileSync('.cache/build.log', 'utf8');
  expect(log).toContain('Complete!');
  expect(warningsIn(log)).toEqual([]);
});

test('a warning is seen in colour and without, and an address is none', () => {
  const warning = '\u001b[33m[WARN]\u001b[39m a page is missing';
  const address = '\u001b[34m├─\u001b[39m \u001b[2m/terms/tolerance-of-errors/index.html\u001b[22m';
  expect(warningsIn([warning, address, 'Deprecated: x'].join('\n'))).toEqual([
    '[WARN] a page is missing',
    'Deprecated: x',
  ]);
});
