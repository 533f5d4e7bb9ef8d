import { closeSync, ftruncateSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';

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

/**
 * Changes a file from its first byte on. Over what stands there: a file that is emptied first gives its room back, which
 * takes several times what writing does.
 * @param change gives what the file is to hold, of what it holds
 */
export function rewriteFile(file: URL, change: (content: Buffer) => Buffer): void {
  const descriptor = openSync(file, 'r+');
  try {
    const content = change(readFileSync(descriptor));
    for (let at = 0; at < content.length;) at += writeSync(descriptor, content, at, content.length - at, at);
    ftruncateSync(descriptor, content.length);
  } finally {
    closeSync(descriptor);
  }
}

/** The characters that some bytes of a page write. */
export function decodeBytes(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
