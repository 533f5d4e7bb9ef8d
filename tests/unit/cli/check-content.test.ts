import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { sampleFiles, seal, writeChangedProject, writeProject } from '../checks/sample-project.ts';

const MDX = 'content/policies/sample-2024.mdx';

function run(command: 'check-content' | 'check-site' | 'publish-ids', root: string) {
  const script = fileURLToPath(new URL(`../../../src/cli/${command}.ts`, import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('a sound project passes with the figures of what was compared', () => {
  const { status, stdout, stderr } = run('check-content', writeProject(seal(sampleFiles)));
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const seed = String([...sampleFiles['seeds/100.txt']].length);
  expect(stdout).toMatch(
    new RegExp(`characters ${seed} = 逐字相同 compared \\d+ \\+ 版式空白 layout \\d+ \\+ 校订 emended 3`),
  );
  expect(stdout).toMatch(/verbatim (\d+)\/\1\n/);
  expect(stdout).toContain('The content is sound');
});

test('a project with a fault fails with file, line, column, what is wrong and how to mend it, in both languages', () => {
  const root = writeChangedProject({ [MDX]: sampleFiles[MDX].replace('制定本方案', '制定此方案') });
  const { status, stderr, stdout } = run('check-content', root);
  expect(status).toBe(1);
  expect(stderr).toMatch(/content\/policies\/sample-2024\.mdx:\d+:\d+ error fidelity-changed\n/);
  expect(stderr).toContain('改字');
  expect(stderr).toContain('Changed');
  expect(stdout).not.toContain('The content is sound');
});

test(
  'publishing records new ids once, and refuses a changed text without touching the record',
  { timeout: 60_000 },
  () => {
    const root = writeProject({ ...seal(sampleFiles), 'content/published-ids.json': '{}\n' });
    const file = join(root, 'content/published-ids.json');
    expect(run('publish-ids', root)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('ids added: 18'),
    });
    expect(run('check-content', root).status).toBe(0);
    const recorded = readFileSync(file, 'utf8');
    expect(run('publish-ids', root).stdout).toContain('ids added: 0');

    writeFileSync(join(root, MDX), readFileSync(join(root, MDX), 'utf8').replace('制定本方案', '制定此方案'));
    const { status, stderr } = run('publish-ids', root);
    expect(status).toBe(1);
    expect(stderr).toContain('text-changed');
    expect(readFileSync(file, 'utf8')).toBe(recorded);
  },
);

test('checking a site that is not built says what to run', () => {
  const { status, stderr } = run('check-site', writeProject(seal(sampleFiles)));
  expect(status).toBe(1);
  expect(stderr).toContain('npm run build');
});
