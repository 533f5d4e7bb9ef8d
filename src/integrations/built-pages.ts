import { readdir, readFile, writeFile } from 'node:fs/promises';

/** The HTML files below a folder of the built site, sorted by path. */
export async function listPages(dir: URL): Promise<readonly URL[]> {
  const files = await readdir(dir, { recursive: true });
  return files
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => new URL(file, dir));
}

/**
 * A built page as a string of its bytes, one character each: what is looked for in all pages of a site is ASCII, and
 * decoding the Chinese around it, and encoding it again, would take most of the time. `decodeBytes` gives the words of
 * a part of it.
 */
export function readPageBytes(file: URL): Promise<string> {
  return readFile(file, 'latin1');
}

/** Writes a page that `readPageBytes` gave; what is put into it is ASCII. */
export function writePageBytes(file: URL, page: string): Promise<void> {
  return writeFile(file, page, 'latin1');
}

/** The characters that some bytes of a page write. */
export function decodeBytes(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
