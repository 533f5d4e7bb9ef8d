import { expect, test } from 'vitest';
import { loadContent } from '../../../../src/checks/content/files/load-content.ts';
import { runContentChecks } from '../../../../src/checks/content/run-content-checks.ts';
import { applyEdits } from '../edit-sample.ts';
import { writeChangedProject } from '../sample-project.ts';

const MDX = 'content/policies/sample-2024.mdx';

/** File and rule of every problem of the sample with some words changed. */
function problemsOf(edits: Parameters<typeof applyEdits>[0]): readonly string[] {
  const content = loadContent(writeChangedProject(applyEdits(edits).changes));
  return runContentChecks(content, { today: '2026-07-01' }).map(({ file, ruleId }) => `${file} ${ruleId}`);
}

test('a field that does not fit hides neither a changed character, nor a wrong emendation, nor a wrong quote', () => {
  const problems = problemsOf({
    [MDX]: [
      ['level: prefecture', 'level: city'],
      ['制定本方案。</P>', '制定方案。</P>'],
      [
        "kind: furniture, line: 1, column: 1, original: '搜索 '",
        "kind: metadata, line: 1, column: 1, original: '搜索 '",
      ],
    ],
    'content/targets/sample-2024.yaml': [['quote: 建成2个产业学院', 'quote: 建成两个产业学院']],
  });
  expect(problems).toEqual(
    expect.arrayContaining([
      `${MDX} schema`,
      `${MDX} fidelity-lost`,
      `${MDX} emendation-metadata`,
      'content/targets/sample-2024.yaml quote',
    ]),
  );
});

test('where the sources themselves do not fit, nothing is said of the text', () => {
  const problems = problemsOf({
    [MDX]: [
      ['role: primary', 'role: first'],
      ['制定本方案。</P>', '制定方案。</P>'],
    ],
  });
  expect(problems.filter((problem) => problem.includes('fidelity'))).toEqual([]);
  expect(problems).toContain(`${MDX} schema`);
});
