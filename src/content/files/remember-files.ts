import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { whenPagesAreWritten } from '../when-pages-are-written.ts';

/**
 * `read` for files, whose results are remembered for as long as the words of the file are the same: in development one
 * file changes and the others stay, as the same objects. A build lets go of them when all pages are written. Results
 * are copies: words cut from a file hold the whole of it in memory.
 * @returns reads some files, in their order. It throws when one cannot be read, or as `read` does
 */
export function rememberFiles<Value>(
  read: (source: string, file: string) => Value,
): (files: readonly string[]) => readonly Value[] {
  const known = new Map<string, { readonly hash: string; readonly value: Value }>();
  const readFile = (file: string): Value => {
    const source = readFileSync(resolve(file), 'utf8');
    const hash = createHash('sha256').update(source).digest('base64');
    const before = known.get(file);
    if (before?.hash === hash) return before.value;
    const value = structuredClone(read(source, file));
    known.set(file, { hash, value });
    return value;
  };
  return (files) => {
    whenPagesAreWritten(() => {
      known.clear();
    });
    return files.map(readFile);
  };
}
