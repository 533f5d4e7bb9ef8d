import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listFiles } from './list-files.ts';

test('two builds of the same content are the same to the byte', () => {
  const files = listFiles('dist');
  expect(listFiles('.cache/again')).toEqual(files);
  expect(files.length).toBeGreaterThan(20);
  const different = files.filter(
    (file) => !readFileSync(`dist/${file}`).equals(readFileSync(`.cache/again/${file}`)),
  );
  expect(different).toEqual([]);
});
