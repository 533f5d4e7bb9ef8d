import { readdir } from 'node:fs/promises';

/** The HTML files below a folder of the built site, sorted by path. */
export async function listPages(dir: URL): Promise<readonly URL[]> {
  const files = await readdir(dir, { recursive: true });
  return files
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => new URL(file, dir));
}
