import { expect, it } from 'vitest';
import { applyEdits, joinTags } from '../../../../src/integrations/finished-pages/page-edits.ts';
import { findStyles } from '../../../../src/integrations/finished-pages/page-styles.ts';

const page = [
  '<link rel="icon" href="/zhice/favicon.svg">',
  '<link rel="stylesheet" href="/zhice/_astro/Page.AAAAAAAA.css">',
  '<link rel="stylesheet" href="/zhice/_astro/data.BBBBBBBB.css">',
  '<p>data</p></body>',
].join('');

it('finds the style sheets of a page in their order', () => {
  expect(findStyles(page).map(({ folder, name }) => [folder, name])).toEqual([
    ['/zhice/_astro/', 'Page.AAAAAAAA.css'],
    ['/zhice/_astro/', 'data.BBBBBBBB.css'],
  ]);
});

it('puts one sheet where the first stood, together with other edits in any order', () => {
  const end = page.indexOf('</body>');
  const edits = [{ start: end, end, text: '<b>' }, ...joinTags(findStyles(page), '<link href="one">')];
  expect(applyEdits(Buffer.from(page), edits).toString()).toBe(
    '<link rel="icon" href="/zhice/favicon.svg"><link href="one"><p>data</p><b></body>',
  );
});
