import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the build log holds no warning and no error', () => {
  const log = readFileSync('.cache/build.log', 'utf8');
  expect(log).toContain('Complete!');
  // Lines that list a page carry its address, which may hold any word.
  const lines = log.split('\n').filter((line) => !/[├└]─ \//u.test(line));
  expect(lines.filter((line) => /\b(warn|error|deprecated)/i.test(line))).toEqual([]);
});
