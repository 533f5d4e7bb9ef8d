import { themeScript } from './theme-script.ts';

/** `sha256-…` of the one inline script, as a Content-Security-Policy names it. */
export async function hashThemeScript(): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(themeScript));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
