import type { AstroIntegration } from 'astro';

/** Pages in other languages mark their Chinese as Chinese (`features/ui/html/mark-chinese.ts`), in builds and in development. */
export function chineseMarks(): AstroIntegration {
  return {
    name: 'zhice:chinese-marks',
    hooks: {
      'astro:config:setup': ({ addMiddleware }) => {
        addMiddleware({
          order: 'pre',
          entrypoint: new URL('chinese-marks-middleware.ts', import.meta.url),
        });
      },
    },
  };
}
