import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { createSitemap } from '../../../../src/integrations/finished-pages/sitemap.ts';

it('lists the pages by address, without those that ask to stay out of indexes and the one for missing pages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sitemap-'));
  try {
    const sitemap = createSitemap('https://example.org/zhice/');
    sitemap.look('policies/b/index.html', '<p>文</p>');
    sitemap.look('index.html', '<p>文</p>');
    sitemap.look('policies/a/index.html', '<meta name="robots" content="noindex">');
    sitemap.look('404.html', '<p>文</p>');
    sitemap.write(pathToFileURL(`${folder}/`));
    const read = (name: string) => readFileSync(join(folder, name), 'utf8');
    expect(read('sitemap-0.xml').match(/<loc>.*?<\/loc>/gu)).toEqual([
      '<loc>https://example.org/zhice/</loc>',
      '<loc>https://example.org/zhice/policies/b/</loc>',
    ]);
    expect(read('sitemap-index.xml')).toContain('<loc>https://example.org/zhice/sitemap-0.xml</loc>');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
