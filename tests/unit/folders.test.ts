import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';

/** More files in one folder are a haystack. */
const MOST_FILES = 25;

const folders = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => relative('src', join(entry.parentPath, entry.name)));

const architecture = readFileSync('src/ARCHITECTURE.md', 'utf8');
const papers = ['README.md', 'src/ARCHITECTURE.md', '.github/CONTRIBUTING.md', '.github/CHANGELOG.md'];

test.each(folders.filter((folder) => folder.split('/').length <= 2))(
  'the architecture page says what src/%s is for',
  (folder) => {
    expect(architecture).toContain(`\`${folder}\``);
  },
);

test.each(papers)('every file and folder of src and tests that %s names is there', (paper) => {
  const named = [...readFileSync(paper, 'utf8').matchAll(/`((?:src|tests|\.github)\/[^`\s<*…]+)`/g)];
  const missing = named.map(([, path = '']) => path).filter((path) => !existsSync(path));
  expect(named.length).toBeGreaterThan(0);
  expect(missing).toEqual([]);
});

test('every file of src that the architecture page names is there', () => {
  const named = [...architecture.matchAll(/`([a-z0-9]+\/[^`\s<*]+\.(?:ts|astro|css))`/g)].map(
    ([, path = '']) => path,
  );
  const missing = named.filter((path) => ![path, `src/${path}`].some((candidate) => existsSync(candidate)));
  expect(named.length).toBeGreaterThan(20);
  expect(missing).toEqual([]);
});

test.each(folders)(`src/%s holds at most ${String(MOST_FILES)} files`, (folder) => {
  const files = readdirSync(join('src', folder), { withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.length).toBeLessThanOrEqual(MOST_FILES);
});
