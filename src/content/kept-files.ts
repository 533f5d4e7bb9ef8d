import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where they are, a folder for each state of the program; it may be deleted at any time. */
export const KEPT_FOLDER = 'node_modules/.astro/made';

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
  const hash = createHash('sha256').update(JSON.stringify(key)).digest('hex');
  return join(programFolder(), kind, hash.slice(0, 2), hash);
}

function readKept(file: string): Uint8Array | undefined {
  return existsSync(file) ? readFileSync(file) : undefined;
}

/**
 * Written beside and renamed, so that a build that is stopped or a second one leaves no half a file. What cannot be
 * written, on a full disk or while another build clears the folder, is made again next time.
 */
function writeKept(file: string, content: Uint8Array): void {
  const part = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(part, content);
    renameSync(part, file);
  } catch {
    rmSync(part, { force: true });
  }
}

let folder: string | undefined;

/** The folder for the program as it is; what an earlier state of it made is of no use any more, and goes. */
function programFolder(): string {
  if (folder !== undefined) return folder;
  const program = hashFiles(PROGRAM).slice(0, 16);
  const earlier = existsSync(KEPT_FOLDER) ? readdirSync(KEPT_FOLDER).filter((name) => name !== program) : [];
  for (const name of earlier) rmSync(join(KEPT_FOLDER, name), { recursive: true, force: true });
  folder = join(KEPT_FOLDER, program);
  return folder;
}

function hashFiles(paths: readonly string[]): string {
  const hash = createHash('sha256');
  const files = paths
    .filter((path) => existsSync(path))
    .flatMap((path) =>
      path.includes('.')
        ? [path]
        : readdirSync(path, { recursive: true, withFileTypes: true })
            .filter((entry) => entry.isFile())
            .map(({ parentPath, name }) => join(parentPath, name)),
    );
  for (const file of files.sort()) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}
