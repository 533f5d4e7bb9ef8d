import { themeScript } from './theme-script.ts';

/**
 * `sha256-…` of the one inline script, as a Content-Security-Policy names it: reckoned once, before any page, since what
 * a page waits for puts off all that follows on it.
 */
export const themeHash = await hashOf(themeScript);

async function hashOf(script: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
