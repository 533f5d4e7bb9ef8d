import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** The HTML files below a folder of the built site, as paths below it (`en/policies/x/index.html`), sorted. */
export function listPages(dir: URL): readonly string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

/**
 * A built page as a string of its bytes, one character each: what is looked for in all pages of a site is ASCII, and
 * decoding the Chinese around it, and encoding it again, would take most of the time. `decodeBytes` gives the words of
 * a part of it. Read at once: with a file after the other, waiting costs several times what reading does.
 */
export function readPageBytes(file: URL): string {
  return readFileSync(file, 'latin1');
}

/** Writes a page that `readPageBytes` gave; what is put into it is ASCII. */
export function writePageBytes(file: URL, page: string): void {
  writeFileSync(file, page, 'latin1');
}

/** The characters that some bytes of a page write. */
export function decodeBytes(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
