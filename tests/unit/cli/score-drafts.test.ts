import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { sampleFiles, seal, writeProject } from '../checks/sample-project.ts';

const MDX = 'content/policies/sample-2024.mdx';

function score(root: string): string {
  const script = fileURLToPath(new URL('../../../src/cli/score-drafts.ts', import.meta.url));
  return spawnSync(process.execPath, [script], { cwd: root, encoding: 'utf8' }).stdout;
}

test('drafts made from the seed alone are scored by document and kind, and added up over policy documents', () => {
  const output = score(writeProject(seal(sampleFiles)));
  // “建成5-10家实训基地，现有2家” takes stock, so it is not drafted; three dates are, all on record.
  expect(output).toContain(
    'target points：拟出 drafted 3，已核 reviewed 4，相符 matched 3（字段全同 exact 3），准确率 precision 100.0%，召回率 recall 75.0%',
  );
  expect(output).toContain('milestones：拟出 drafted 3，已核 reviewed 3，相符 matched 3');
  expect(output).toContain('organisations：拟出 drafted 2，已核 reviewed 1，相符 matched 1');
  expect(output).toContain('政策文件合计 all policy documents（1）\n');
});

test('documents whose trackers are in progress are not scored', () => {
  const files = {
    ...sampleFiles,
    [MDX]: sampleFiles[MDX].replace('trackers: complete', 'trackers: in-progress'),
  };
  expect(score(writeProject(seal(files)))).not.toContain('sample-2024');
});
