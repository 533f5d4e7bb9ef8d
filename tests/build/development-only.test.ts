import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fixtureSite } from '../browser/fixture-site.ts';
import { listFiles } from './list-files.ts';

/** What only the review page and the bar of checks say, in their code, styles and words. */
const MARKS = ['dev-checks', '@checks', 'review-page', 'zhice-review', '核定草稿', '只在开发预览中显示'];
const TEXT = /\.(?:html|js|css|json|xml|txt|csv|svg)$/u;

test.each(['dist', fixtureSite.root])('%s holds nothing of what is for development alone', (folder) => {
  const files = listFiles(folder).filter((file) => TEXT.test(file));
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((file) => {
    const source = readFileSync(`${folder}/${file}`, 'utf8');
    return MARKS.filter((mark) => source.includes(mark) || file.includes(mark)).map(
      (mark) => `${file}: ${mark}`,
    );
  });
  expect(found).toEqual([]);
});
