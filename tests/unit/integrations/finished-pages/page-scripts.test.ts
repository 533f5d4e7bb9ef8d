import { expect, it } from 'vitest';
import { namesOfScripts, replaceScripts } from '../../../../src/integrations/finished-pages/page-scripts.ts';

const page = [
  '<script>theme()</script>',
  '<script type="module" src="/zhice/_astro/Chart.AAAAAAAA.js"></script>',
  '<p>图</p>',
  '<script type="module" src="/zhice/_astro/Page.BBBBBBBB.js"></script>',
].join('');

it('names the module scripts of a page in the order in which they run', () => {
  expect(namesOfScripts(page)).toEqual(['Chart.AAAAAAAA.js', 'Page.BBBBBBBB.js']);
});

it('puts one script where the first stood, under the same base, and keeps everything else', () => {
  expect(replaceScripts(page, 'page.CCCCCCCC.js')).toBe(
    '<script>theme()</script><script type="module" src="/zhice/_astro/page.CCCCCCCC.js"></script><p>图</p>',
  );
});

it('leaves a page without module scripts as it is', () => {
  expect(replaceScripts('<script>theme()</script>', 'page.CCCCCCCC.js')).toBe('<script>theme()</script>');
});
