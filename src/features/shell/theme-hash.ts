import { themeScript } from './theme-script.ts';

let hash: Promise<string> | undefined;

/** `sha256-…` of the one inline script, as a Content-Security-Policy names it; reckoned once for all pages. */
export function hashThemeScript(): Promise<string> {
  hash ??= makeHash();
  return hash;
}

async function makeHash(): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(themeScript));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
