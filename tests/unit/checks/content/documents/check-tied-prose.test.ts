import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkTiedProse } from '../../../../../src/checks/content/documents/check-tied-prose.ts';
import { loadContent } from '../../../../../src/checks/content/files/load-content.ts';

/** What is told of the fixture corpus with words of one of its files changed, as `<rule> <file>:<the words there>`. */
function told(file: string, from: string | RegExp, to: string): readonly string[] {
  const root = mkdtempSync(join(tmpdir(), 'tied-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  cpSync('tests/fixtures/site', root, { recursive: true });
  const path = join(root, 'content', file);
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(from, to);
  if (from !== '') expect(changed).not.toBe(text);
  writeFileSync(path, changed);
  const lines = changed.split('\n');
  return [...checkTiedProse(loadContent(root))].map(
    ({ ruleId, file: at, line, column }) =>
      `${ruleId} ${at.replace(/^.*content\//, '')} ${[...(lines[line - 1] ?? '')].slice(column - 1, column + 3).join('')}`,
  );
}

test('the fixture corpus ties what it says of reference material', () => {
  expect(told('topics.yaml', '', '')).toEqual([]);
});

test.each([
  ['topics.yaml', /gaps: /, 'gaps: 镜屿市望潮区没有写。', 'prose-not-tied topics.yaml 镜屿市望'],
  ['topics.yaml', /caveat: /, 'caveat: 参考材料没有写。', 'prose-not-tied topics.yaml 参考材料'],
  ['topics.yaml', /text: /, 'text: 甲{jingyu-2024|乙}', 'prose-tie topics.yaml {jin'],
  ['indicators.yaml', /\{jingyu-2024\|(; Jingyu[^}]*)\}/, '$1', 'prose-not-tied indicators.yaml Jing'],
  ['indicators.yaml', /\{jingyu-2024\|/, '{jingyu-2025|', 'prose-tie indicators.yaml jing'],
  ['indicators.yaml', /没有数目\{jingyu-2024\|/, '没有数目{jingyu-2024 ', 'prose-tie indicators.yaml {jin'],
  ['indicators.yaml', /  name: /, '  name: 甲{jingyu-2024|乙}', 'prose-tie indicators.yaml {jin'],
])('%s with %s as %s is refused, at its position', (file, from, to, expected) => {
  expect(told(file, from, to)).toContain(expected);
});
