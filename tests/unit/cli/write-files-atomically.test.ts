import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeFilesAtomically } from '../../../src/cli/write-files-atomically.ts';

let root: string;
const at = (name: string): string => join(root, name);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'write-'));
  writeFileSync(at('old.txt'), 'old');
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('writeFilesAtomically', () => {
  test('writes new files and replaces old ones, folders made as needed', () => {
    writeFilesAtomically([
      { path: at('folder/new.txt'), content: Uint8Array.of(0xff), replaces: false },
      { path: at('old.txt'), content: 'new', replaces: true },
    ]);
    expect(readFileSync(at('folder/new.txt'))).toEqual(Buffer.of(0xff));
    expect(readFileSync(at('old.txt'), 'utf8')).toBe('new');
    expect(readdirSync(root).sort()).toEqual(['folder', 'old.txt']);
  });

  test('takes everything back when one file cannot be put in its place', () => {
    mkdirSync(at('taken.txt'));
    const write = (): void => {
      writeFilesAtomically([
        { path: at('new.txt'), content: 'new', replaces: false },
        { path: at('old.txt'), content: 'new', replaces: true },
        { path: at('taken.txt'), content: 'new', replaces: false },
      ]);
    };
    expect(write).toThrow('EEXIST');
    expect(readFileSync(at('old.txt'), 'utf8')).toBe('old');
    expect(readdirSync(root).sort()).toEqual(['old.txt', 'taken.txt']);
  });

  test('never takes the place of a file it was not told to replace', () => {
    expect(() => {
      writeFilesAtomically([{ path: at('old.txt'), content: 'new', replaces: false }]);
    }).toThrow('EEXIST');
    expect(readFileSync(at('old.txt'), 'utf8')).toBe('old');
  });
});
