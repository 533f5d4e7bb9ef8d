import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hashOf, writeJournal } from '../../../../src/cli/writing/journal.ts';
import { recoverWriting } from '../../../../src/cli/writing/recover-writing.ts';
import type { PlannedFile } from '../../../../src/cli/writing/write-files.ts';
import { writeFiles } from '../../../../src/cli/writing/write-files.ts';

let root: string;
const at = (name: string): string => join(root, name);
const folders = () => ({ content: at('content'), seeds: at('seeds') });
const write = (...files: readonly PlannedFile[]): void => {
  writeFiles(files, root, folders());
};
/** Every file below the root, with its content. */
const everything = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => lstatSync(at(file)).isFile())
      .sort()
      .map((file) => [file, readFileSync(at(file), 'latin1')]),
  );

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'write-'));
  mkdirSync(at('content'));
  mkdirSync(at('seeds'));
  writeFileSync(at('content/old.yaml'), 'old');
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('writeFiles', () => {
  test('writes new files and replaces old ones, folders made as needed', () => {
    write(
      { path: 'seeds/folder/new.txt', content: Uint8Array.of(0xff) },
      { path: at('content/old.yaml'), content: 'new', previous: 'old' },
    );
    expect(everything()).toEqual({ 'content/old.yaml': 'new', 'seeds/folder/new.txt': '\u{ff}' });
  });

  test.each<readonly [string, () => void]>([
    ['a folder', () => mkdirSync(at('content/taken.yaml'))],
    [
      'a broken link',
      () => {
        symlinkSync('nowhere', at('content/taken.yaml'));
      },
    ],
    [
      'another file',
      () => {
        writeFileSync(at('content/taken.yaml'), 'theirs');
      },
    ],
  ])('writes nothing when %s stands where a new file should be', (_, take) => {
    take();
    const before = everything();
    expect(() => {
      write(
        { path: 'content/old.yaml', content: 'new', previous: 'old' },
        { path: 'content/taken.yaml', content: 'new' },
      );
    }).toThrow('write-changed: content/taken.yaml');
    expect(everything()).toEqual(before);
  });

  test.each(['old and more', undefined])(
    'writes nothing when a file holds something else than was read (%s)',
    (now) => {
      if (now === undefined) rmSync(at('content/old.yaml'));
      else writeFileSync(at('content/old.yaml'), now);
      const before = everything();
      expect(() => {
        write(
          { path: 'content/new.yaml', content: 'new' },
          { path: 'content/old.yaml', content: 'new', previous: 'old' },
        );
      }).toThrow('write-changed: content/old.yaml');
      expect(everything()).toEqual(before);
    },
  );
});

describe('recoverWriting', () => {
  /** A writing stopped when all is ready and nothing moved to its final name. */
  function interrupt(): void {
    writeFileSync(at('content/.old.yaml.partial-77'), 'new');
    writeFileSync(at('seeds/.new.txt.partial-77'), 'text');
    writeJournal(folders(), {
      pid: 77,
      files: [
        { path: '../seeds/new.txt', after: hashOf('text') },
        { path: 'old.yaml', before: hashOf('old'), after: hashOf('new') },
      ],
    });
  }

  test('finishes what a journal names', () => {
    interrupt();
    expect(recoverWriting(folders())).toEqual({ finished: ['../seeds/new.txt', 'old.yaml'], removed: [] });
    expect(everything()).toEqual({ 'content/old.yaml': 'new', 'seeds/new.txt': 'text' });
  });

  test('without a journal removes new contents that were never moved to their final names, and nothing else', () => {
    writeFileSync(at('content/.old.yaml.partial-77'), 'ne');
    writeFileSync(at('seeds/a.partial-77'), 'a text as received');
    expect(recoverWriting(folders()).removed).toEqual([at('content/.old.yaml.partial-77')]);
    expect(everything()).toEqual({ 'content/old.yaml': 'old', 'seeds/a.partial-77': 'a text as received' });
  });

  test('never overwrites what somebody wrote since: it says so until one of the two is gone', () => {
    interrupt();
    writeFileSync(at('content/old.yaml'), 'by hand');
    for (let run = 1; run <= 2; run += 1) {
      expect(() => recoverWriting(folders())).toThrow(
        /^write-conflict: .*old\.yaml .*\.old\.yaml\.partial-77/,
      );
      expect(readFileSync(at('content/old.yaml'), 'utf8')).toBe('by hand');
      expect(readFileSync(at('content/.old.yaml.partial-77'), 'utf8')).toBe('new');
    }
    rmSync(at('content/.old.yaml.partial-77'));
    recoverWriting(folders());
    expect(everything()).toEqual({ 'content/old.yaml': 'by hand', 'seeds/new.txt': 'text' });
  });

  test.each([
    [
      'leads out of the corpus',
      JSON.stringify({ pid: 77, files: [{ path: '../x.txt', after: hashOf('x') }] }),
    ],
    ['is no journal', '{"pid":77}'],
    ['is no JSON', 'x'],
  ])('follows no journal that %s', (_, journal) => {
    writeFileSync(at('.x.txt.partial-77'), 'x');
    writeFileSync(at('content/.writing-journal.json'), journal);
    expect(() => recoverWriting(folders())).toThrow('write-journal');
    expect(existsSync(at('x.txt'))).toBe(false);
  });
});
