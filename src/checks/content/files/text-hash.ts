import { hash } from 'node:crypto';

/** Lower-case hexadecimal SHA-256 of a heading's or paragraph's text in UTF-8, as `published-ids.json` records it. */
export function textHash(text: string): string {
  return hash('sha256', text);
}
