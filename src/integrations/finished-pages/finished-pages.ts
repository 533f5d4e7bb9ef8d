import type { AstroIntegration } from 'astro';
import { collectForWrittenPages } from '../../content/when-pages-are-written.ts';
import { listPages, readPageBytes, rewriteFile } from '../built-pages.ts';
import { giveBackMemory } from '../give-back-memory.ts';
import { createHeadingFaces } from './heading-face.ts';
import { applyEdits, type PageEdit } from './page-edits.ts';
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
  let letGo: (() => void) | undefined;
  return {
    name: 'zhice:finished-pages',
    hooks: {
      'astro:build:start': () => {
        letGo = collectForWrittenPages();
      },
      'astro:build:done': async ({ dir }) => {
        letGo?.();
        giveBackMemory();
        const folder = new URL('_astro/', dir);
        const paths = listPages(dir);
        const scripts = createPageScripts(folder);
        const styles = createPageStyles(folder);
        const faces = createHeadingFaces(folder, base);
        const sitemap = createSitemap(`${origin}${base}`);
        const finished: { readonly file: URL; readonly edits: () => readonly PageEdit[] }[] = [];
        for (const path of paths) {
          const file = new URL(path, dir);
          const page = readPageBytes(file);
          const ofScripts = await scripts.bundleFor(page);
          const ofStyles = styles.look(page, ofScripts);
          const ofFaces = faces.look(path, page);
          sitemap.look(path, page);
          finished.push({ file, edits: () => [...ofScripts, ...ofStyles(), ...ofFaces()] });
        }
        styles.write();
        await faces.write();
        sitemap.write(dir);
        for (const { file, edits } of finished) rewriteFile(file, (page) => applyEdits(page, edits()));
        await scripts.removeParts();
        styles.removeParts();
      },
    },
  };
}
