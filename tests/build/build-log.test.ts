import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the build log holds no warning and no error', () => {
  const log = readFileSync('.cache/build.log', 'utf8');
  expect(log).toContain('Complete!');
  expect(log.split('\n').filter((line) => /\b(warn|error|deprecated)/i.test(line))).toEqual([]);
});
