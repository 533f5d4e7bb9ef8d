import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where they are; it may be deleted at any time. */
const FOLDER = 'node_modules/.astro/made';

/** What files are made with: every file of the program, and the versions of its packages. */
const PROGRAM = ['src', 'package-lock.json'];

/**
 * What `make` returns for a key, made once and kept for later builds: for files that are slow to make (images, faces,
 * Word files). The same bytes come out with and without what is kept. A change of any file of the program, or of the
 * key, makes anew.
 * @param kind what is made, such as `share-image`
 * @param key all that `make` depends on, as a value that JSON can say
 */
export async function keepMade(
  kind: string,
  key: unknown,
  make: () => Uint8Array | Promise<Uint8Array>,
): Promise<Uint8Array> {
  const file = keptFile(kind, key);
  const kept = readKept(file);
  if (kept !== undefined) return kept;
  const made = await make();
  writeKept(file, made);
  return made;
}

/** The same for what is made at once. */
export function keepMadeNow(kind: string, key: unknown, make: () => Uint8Array): Uint8Array {
  const file = keptFile(kind, key);
  const kept = readKept(file);
  if (kept !== undefined) return kept;
  const made = make();
  writeKept(file, made);
  return made;
}

function keptFile(kind: string, key: unknown): string {
  const hash = createHash('sha256').update(programHash()).update(JSON.stringify(key)).digest('hex');
  return join(FOLDER, kind, hash.slice(0, 2), hash);
}

function readKept(file: string): Uint8Array | undefined {
  return existsSync(file) ? readFileSync(file) : undefined;
}

/** Written beside and renamed, so that a build that is stopped or a second one leaves no half a file. */
function writeKept(file: string, content: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  const part = `${file}.${process.pid}`;
  writeFileSync(part, content);
  renameSync(part, file);
}

let program: string | undefined;

function programHash(): string {
  program ??= hashFiles(PROGRAM);
  return program;
}

function hashFiles(paths: readonly string[]): string {
  const hash = createHash('sha256');
  const files = paths.filter((path) => existsSync(path)).flatMap((path) =>
    path.includes('.')
      ? [path]
      : readdirSync(path, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ parentPath, name }) => join(parentPath, name)),
  );
  for (const file of files.sort()) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}
