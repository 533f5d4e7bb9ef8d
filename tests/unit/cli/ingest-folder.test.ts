import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ingestFolder } from '../../../src/cli/ingest-folder.ts';
import { DEFAULT_FOLDERS } from '../../../src/schemas/settings.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ingest-folder-'));
  mkdirSync(join(root, 'in'));
  for (const [name, number] of [
    ['1.txt', 2],
    ['10.txt', 3],
  ] as const) {
    writeFileSync(join(root, 'in', name), `甲市方案\n一、目标\n到2027年，建成${String(number)}个基地。\n`);
  }
  writeFileSync(join(root, 'in/2.txt'), '%PDF-1.7');
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function ingest(...args: readonly string[]) {
  const printed: string[] = [];
  const print = (line: string): void => void printed.push(line);
  const log = vi.spyOn(console, 'log').mockImplementation(print);
  const error = vi.spyOn(console, 'error').mockImplementation(print);
  try {
    return { status: ingestFolder(args, root, DEFAULT_FOLDERS), output: printed.join('\n') };
  } finally {
    log.mockRestore();
    error.mockRestore();
  }
}

const isTaken = (id: string): boolean => existsSync(join(root, `content/policies/${id}.mdx`));

test('every file of a folder is taken in by number, going on after one that cannot be, which is named at the end', () => {
  const { status, output } = ingest('--dir', 'in', '--id', 'jia-2027-{n}');
  expect(status).toBe(1);
  expect([isTaken('jia-2027-1'), isTaken('jia-2027-2'), isTaken('jia-2027-3')]).toEqual([true, false, true]);
  expect(output).toMatch(/2\.txt → jia-2027-2[\s\S]*PDF[\s\S]*10\.txt → jia-2027-3[\s\S]*收入 2 个/u);
  expect(output).toMatch(/not taken in, see above: 2\.txt$/u);
});

test('the ids may come from a table, and a file that it does not name is left out and named', () => {
  writeFileSync(join(root, 'ids.tsv'), '\uFEFF10.txt\tyi-2027\r\n1.txt\tjia-2027\r\n');
  rmSync(join(root, 'in/2.txt'));
  expect(ingest('--dir', 'in', '--ids', 'ids.tsv').status).toBe(0);
  expect([isTaken('jia-2027'), isTaken('yi-2027')]).toEqual([true, true]);
  writeFileSync(join(root, 'in/3.txt'), '丙市方案\n一、目标\n到2027年，建成5个基地。\n');
  const { status, output } = ingest('--dir', 'in', '--ids', 'ids.tsv');
  expect(status).toBe(1);
  expect(output).toContain('not taken in, see above: 3.txt');
});

test.each([
  [['--dir', 'in']],
  [['--dir', 'in', '--id', 'a-{n}', '--ids', 'ids.tsv']],
  [['--dir', 'nowhere', '--id', 'a-{n}']],
  [['--dir', 'in', '--ids', 'none.tsv']],
  [['--dir', 'in', '--id', 'a-{n}', '--colour', 'red']],
])('%j is refused with words, and nothing is taken in', (args) => {
  const { status, output } = ingest(...args);
  expect(status).toBe(1);
  expect(output).not.toBe('');
  expect(existsSync(join(root, 'content'))).toBe(false);
});
