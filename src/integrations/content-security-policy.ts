import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/**
 * Writes the Content-Security-Policy as a response header in the `_headers` form that static hosts read.
 * Astro writes the same policy into each page; the header also covers what stands before that `<meta>`.
 *
 * @param themeHash `sha256-…` of the one inline script.
 */
export function contentSecurityPolicy(themeHash: string): AstroIntegration {
  const policy = [
    "default-src 'self'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'self'",
    `script-src 'self' '${themeHash}' 'wasm-unsafe-eval'`,
    "style-src 'self'",
  ].join('; ');
  return {
    name: 'zhice:content-security-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const lines = ['/*', `  Content-Security-Policy: ${policy}`, '  X-Content-Type-Options: nosniff', ''];
        await writeFile(new URL('_headers', dir), lines.join('\n'));
      },
    },
  };
}
