import { expect, it } from 'vitest';
import { applyEdits, joinTags } from '../../../../src/integrations/finished-pages/page-edits.ts';
import { findScripts } from '../../../../src/integrations/finished-pages/page-scripts.ts';

const page = Buffer.from(
  [
    '<script>theme()</script>',
    '<script type="module" src="/zhice/_astro/Chart.AAAAAAAA.js"></script>',
    '<p>图</p>',
    '<script type="module" src="/zhice/_astro/Page.BBBBBBBB.js"></script>',
  ].join(''),
).toString('latin1');

it('finds the module scripts of a page in the order in which they run', () => {
  expect(findScripts(page).map(({ folder, name }) => [folder, name])).toEqual([
    ['/zhice/_astro/', 'Chart.AAAAAAAA.js'],
    ['/zhice/_astro/', 'Page.BBBBBBBB.js'],
  ]);
});

it('puts one tag where the first stood, and keeps everything else, byte for byte', () => {
  const finished = applyEdits(
    Buffer.from(page, 'latin1'),
    joinTags(findScripts(page), '<script src="one"></script>'),
  );
  expect(finished.toString('utf8')).toBe('<script>theme()</script><script src="one"></script><p>图</p>');
});

it('leaves a page without module scripts as it is', () => {
  expect(joinTags(findScripts('<script>theme()</script>'), '<script src="one"></script>')).toEqual([]);
});
