import { expect, it } from 'vitest';
import { namesOfStyles, replaceStyles } from '../../../../src/integrations/finished-pages/page-styles.ts';

const page = [
  '<link rel="icon" href="/zhice/favicon.svg">',
  '<link rel="stylesheet" href="/zhice/_astro/Page.AAAAAAAA.css">',
  '<link rel="stylesheet" href="/zhice/_astro/data.BBBBBBBB.css">',
  '<p>数据</p>',
].join('');

it('names the style sheets of a page in their order', () => {
  expect(namesOfStyles(page)).toEqual(['Page.AAAAAAAA.css', 'data.BBBBBBBB.css']);
});

it('puts one sheet where the first stood, under the same base, and keeps everything else', () => {
  expect(replaceStyles(page, 'page.CCCCCCCC.css')).toBe(
    '<link rel="icon" href="/zhice/favicon.svg"><link rel="stylesheet" href="/zhice/_astro/page.CCCCCCCC.css"><p>数据</p>',
  );
});
