import type { AstroIntegration } from 'astro';
import { tellPagesAreWritten } from '../../content/when-pages-are-written.ts';
import { listPages, readPageBytes, writePageBytes } from '../built-pages.ts';
import { createHeadingFaces } from './heading-face.ts';
import { createPageScripts } from './page-scripts.ts';
import { createPageStyles } from './page-styles.ts';
import { createSitemap } from './sitemap.ts';

/**
 * Gives every page its one script, its one style sheet and its face, and the site its sitemap. What a page is to name
 * depends on others of its kind, so all are looked at before any is written: each is read twice and written once.
 *
 * @param origin public origin of the site, without path
 * @param base begins and ends with a slash
 */
export function finishedPages(origin: string, base: string): AstroIntegration {
  return {
    name: 'zhice:finished-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        tellPagesAreWritten();
        const folder = new URL('_astro/', dir);
        const paths = listPages(dir);
        const scripts = createPageScripts(folder);
        const styles = createPageStyles(folder);
        const faces = createHeadingFaces(folder, base);
        const sitemap = createSitemap(`${origin}${base}`);
        for (const path of paths) {
          const page = readPageBytes(new URL(path, dir));
          await scripts.bundleFor(page);
          // The bundles have other names in them than what they are made of.
          styles.look(scripts.finish(page));
          faces.look(path, page);
          sitemap.look(path, page);
        }
        styles.write();
        await faces.write();
        sitemap.write(dir);
        for (const path of paths) {
          const file = new URL(path, dir);
          const page = styles.finish(scripts.finish(readPageBytes(file)));
          writePageBytes(file, faces.finish(path, page));
        }
        await scripts.removeParts();
        styles.removeParts();
      },
    },
  };
}
