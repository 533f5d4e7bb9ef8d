import type { AstroIntegration } from 'astro';

/**
 * Lets `npm run dev` serve files such as `/data/targets.csv`. The build ends every address of a page with a slash,
 * and the development server takes that for a rule of file names too.
 */
export function devFiles(): AstroIntegration {
  return {
    name: 'zhice:dev-files',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'dev') updateConfig({ trailingSlash: 'ignore' });
      },
    },
  };
}
