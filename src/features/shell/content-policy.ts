/**
 * What a page may load and do, as directives of a Content-Security-Policy: only what this site serves, one inline
 * script known by its hash, WebAssembly for the full-text search, no inline style and no form to elsewhere.
 *
 * @param themeHash `sha256-…` of the inline script
 */
export function contentPolicy(themeHash: string): string {
  return [
    "default-src 'self'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    `script-src 'self' '${themeHash}' 'wasm-unsafe-eval'`,
    "style-src 'self'",
  ].join('; ');
}
