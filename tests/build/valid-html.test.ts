import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fixtureSite } from '../browser/fixture-site.ts';
import { htmlFaults } from './html-faults.ts';
import { listFiles } from './list-files.ts';

const pages = [fixtureSite.root, 'dist'].flatMap((root) =>
  listFiles(root)
    .filter((file) => file.endsWith('.html'))
    .map((file) => `${root}/${file}`),
);

test('every page is valid HTML, and ends with its end', async () => {
  expect(pages.length).toBeGreaterThan(100);
  expect(await htmlFaults(pages)).toEqual([]);
});

test('the validator does find a fault where there is one', async () => {
  const file = '.cache/faulty.html';
  mkdirSync('.cache', { recursive: true });
  writeFileSync(file, '<!DOCTYPE html><html lang="zh-CN"><head><title>甲</title></head><body></p></body>');
  expect(await htmlFaults([file])).toEqual(
    expect.arrayContaining([
      expect.stringContaining('close-order'),
      expect.stringContaining('does not end with </html>'),
    ]),
  );
});
