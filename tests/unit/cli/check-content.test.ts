import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { sampleFiles, seal, writeChangedProject, writeProject } from '../checks/sample-project.ts';

const MDX = 'content/policies/sample-2024.mdx';

function run(command: string, root: string, ...args: readonly string[]) {
  const script = fileURLToPath(new URL(`../../../src/cli/${command}.ts`, import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  return { status, stdout, stderr };
}

/** Commands run by themselves, with the settings of the tests. */
let environment: Readonly<Record<string, string>> = {};

afterEach(() => {
  environment = {};
});

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

test('asked for details, it prints records by kind, statements that differ and pairs with their reason', () => {
  const root = writeProject(seal(sampleFiles));
  expect(run('check-content', root).stdout).not.toContain('↔');
  const { status, stdout } = run('check-content', root, '--details');
  expect(status).toBe(0);
  expect(stdout).toContain('目标系列 series 3 = target 3\n');
  expect(stdout).toContain('milestones 3 = deadline 2 + publication 1\n');
  expect(stdout).toContain(`（1 组 groups）
  sample-2024　产业学院
    s1-p1　2025　stated（建成）　“建成2个产业学院”
    s1-p2　2024　stated（建成）　“2024年建成1个产业学院”
`);
  expect(stdout).toContain(`（1 对 pairs，可比 comparable 0）
  sample-2024-base-1 ↔ sample-2024-bases-held　不作比较 not comparable
    目标 target：s2-1-p1　未写明时限 undated　stated（建成）　“建成5-10家实训基地”
    公布 published：s2-1-p1　时点未写明 undated　“现有2家”
    口径不同。
    Counted differently.
`);
});

test('a project with a fault fails with file, line, column, what is wrong and how to correct it, in both languages', () => {
  const root = writeChangedProject({ [MDX]: sampleFiles[MDX].replace('制定本方案', '制定此方案') });
  const { status, stderr, stdout } = run('check-content', root);
  expect(status).toBe(1);
  expect(stderr).toMatch(/content\/policies\/sample-2024\.mdx:\d+:\d+ error fidelity-changed\n/);
  expect(stderr).toContain('改字');
  expect(stderr).toContain('Changed');
  expect(stdout).not.toContain('The content is sound');
});

test('publishing records new ids once, and refuses a changed text without touching the record', () => {
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
});

test.each(['check-content', 'check-site', 'publish-ids', 'score-drafts', 'ingest', 'serve'])(
  '%s says in both languages how it is called when asked for help, and does nothing else',
  (command) => {
    const root = writeProject({ ...seal(sampleFiles), 'content/published-ids.json': '{}\n' });
    const { status, stdout, stderr } = run(command, root, '--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^用法 · Usage: npm run [a-z:]+/);
    expect(stdout).toMatch(/\n\n.*\p{Script=Han}[\s\S]*\n[A-Z][a-z]+ [a-z]+/u);
    expect(stdout).not.toContain('The content is sound');
    expect(readFileSync(join(root, 'content/published-ids.json'), 'utf8')).toBe('{}\n');
  },
);

test('checking a site that is not built says what to run', () => {
  const { status, stderr } = run('check-site', writeProject(seal(sampleFiles)));
  expect(status).toBe(1);
  expect(stderr).toContain('npm run build');
});

describe('a corpus in folders of its own', () => {
  /** Moves both folders of a project, and says so by absolute or relative paths. */
  function moveCorpus(root: string, isAbsolute: boolean): void {
    mkdirSync(join(root, 'city'));
    renameSync(join(root, 'content'), join(root, 'city/texts'));
    renameSync(join(root, 'seeds'), join(root, 'city/received'));
    const start = isAbsolute ? `${root}/` : '';
    environment = { CONTENT_DIR: `${start}city/texts/`, SEEDS_DIR: `${start}city/received` };
  }

  test.each([false, true])('is checked there (absolute paths: %s)', (isAbsolute) => {
    const root = writeProject(seal(sampleFiles));
    const figures = run('check-content', root).stdout;
    moveCorpus(root, isAbsolute);
    expect(run('check-content', root)).toEqual({ status: 0, stdout: figures, stderr: '' });
  });

  test('has its faults, and how to correct them, told by the names of these folders', () => {
    const root = writeProject({ ...seal(sampleFiles), 'content/stray.txt': '' });
    rmSync(join(root, 'seeds/101.txt'));
    moveCorpus(root, false);
    const { status, stderr } = run('check-content', root);
    expect(status).toBe(1);
    expect(stderr).toMatch(/city\/texts\/stray\.txt:1:1 error unknown-file\n/);
    expect(stderr).toContain('There is no “101.txt” in city/received/');
    expect(stderr).not.toMatch(/content\/|seeds\//);
  });

  test('has its ids recorded there', () => {
    const root = writeProject({ ...seal(sampleFiles), 'content/published-ids.json': '{}\n' });
    moveCorpus(root, false);
    expect(run('publish-ids', root).status).toBe(0);
    expect(readFileSync(join(root, 'city/texts/published-ids.json'), 'utf8')).toContain('"sample-2024"');
    expect(run('check-content', root).status).toBe(0);
  });

  test('takes in texts there', () => {
    const root = writeProject(seal(sampleFiles));
    moveCorpus(root, true);
    writeFileSync(
      join(root, 'new.txt'),
      '样例县职业教育实施方案\n一、总体要求\n到2027年，建成2个实训基地。\n',
    );
    const { status, stdout } = run('ingest', root, 'new.txt', '--id', 'yangli-2025');
    expect([status, stdout]).toEqual([
      0,
      expect.stringContaining(`${root}/city/texts/policies/yangli-2025.mdx`),
    ]);
    expect(readFileSync(join(root, 'city/received/new.txt'), 'utf8')).toContain('样例县');
    expect(readFileSync(join(root, 'city/texts/targets/yangli-2025.yaml'), 'utf8')).toContain('2027');
  });
});
