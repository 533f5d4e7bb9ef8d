import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { loadContent } from '../../../../../src/checks/content/files/load-content.ts';
import { runContentChecks } from '../../../../../src/checks/content/run-content-checks.ts';

/** What the content check tells of the terms of the fixture corpus with words of them changed, as `<rule> <the words there>`. */
function told(from: string, to: string): readonly string[] {
  const root = mkdtempSync(join(tmpdir(), 'terms-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  cpSync('tests/fixtures/site', root, { recursive: true });
  const path = join(root, 'content/terms.yaml');
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  const changed = text.replace(from, to);
  writeFileSync(path, changed);
  const lines = changed.split('\n');
  return runContentChecks(loadContent(root), { today: '2026-06-30' })
    .filter(({ file }) => file.endsWith('terms.yaml'))
    .map(
      ({ ruleId, line, column }) =>
        `${ruleId} ${[...(lines[line - 1] ?? '')].slice(column - 1, column + 7).join('')}`,
    );
}

const PLAIN = '让学校的教学和产业的需要结合起来。';
const QUOTE = 'quote: 支持在产业园设立产业学院';

test('the terms of the fixture corpus say what a text says, or nothing of fact', () => {
  expect(told(PLAIN, PLAIN)).toEqual([]);
});

describe('an explanation', () => {
  test('is verbatim in its provision', () => {
    expect(told(QUOTE, 'quote: 支持在产业园开设产业学院')).toEqual(['quote 支持在产业园开设']);
  });

  test('stands in a provision that names the term', () => {
    expect(told('- 产业学院\n  page', '- 兼职教师\n  page')).toContain('term-explanation s3-7-p1');
  });

  test('comes from no reference material', () => {
    expect(
      told('policy: yangben-2023\n        provision: s3-7-p1', 'policy: jingyu-2024\n        provision: p1'),
    ).toContain('term-explanation jingyu-2');
  });

  test('names a document and a provision that are there', () => {
    expect(told('provision: s3-7-p1', 'provision: s3-99-p1')).toEqual(['dangling-reference s3-99-p1']);
  });
});

describe('our plain words', () => {
  test.each([
    ['a figure', '每年培训3000人。', 'term-plain'],
    ['a share', '占比达到七成的学校。', 'term-plain'],
    ['a number of years', '要读三年。', 'term-plain'],
    ['the region of a document', '云川市推行的办法。', 'term-plain 云川市推行的办法'],
    ['a word that judges', '由学校牵头的办法。', 'wording'],
  ])('with %s are refused', (_, plain, expected) => {
    expect(told(PLAIN, plain).map((line) => line.slice(0, expected.length))).toContain(expected);
  });

  test('may count what the word is made of', () => {
    expect(told(PLAIN, '两个字各指一方，一起办一件事。')).toEqual([]);
  });
});

describe('a name', () => {
  test('is explained on one page', () => {
    expect(told('- 产教融合型企业', '- 产教融合')).toEqual(['duplicate 产教融合']);
  });

  test('stands in the texts', () => {
    expect(told('- 产教融合型企业', '- 量子计算学院')).toEqual(['term-absent 量子计算学院']);
  });

  test('has a page of its own', () => {
    expect(told('id: integration-enterprise', 'id: consortium')).toHaveLength(1);
  });
});

test('a term without a page has everyday words', () => {
  const [first] = told('- everyday:\n    - 养老中心\n  official', '- official');
  expect(first).toMatch(/^schema/u);
});
