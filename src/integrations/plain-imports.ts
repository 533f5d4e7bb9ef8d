import type { Plugin } from 'vite';

/** Vite's name for what every dynamic import of a script calls. */
const HELPER = '\0vite/preload-helper.js';

/**
 * A Vite plugin: a dynamic import is an import and nothing more. What Vite would put into every page that has one
 * loads style sheets, which no script of this site brings along.
 */
export function plainImports(): Plugin {
  return {
    name: 'zhice:plain-imports',
    enforce: 'pre',
    apply: 'build',
    config: () => ({ build: { modulePreload: false } }),
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
