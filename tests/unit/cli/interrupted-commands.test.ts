import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { dutiesFile, organisationsFile } from '../../../src/schemas/organisation.ts';
import { sampleFiles, seal, writeProject } from '../checks/sample-project.ts';

const STOPPER = resolve('tests/unit/cli/stop-at-write.mjs');
const parent = mkdtempSync(join(tmpdir(), 'interrupted-'));
let made = 0;

afterAll(() => {
  rmSync(parent, { recursive: true, force: true });
});

interface Command {
  readonly name: 'ingest' | 'publish-ids';
  readonly args: readonly string[];
}

const NAMES = ['甲', '乙', '丙'] as const;

/** Takes in the n-th of three texts, each with organisations and a duty line of its own. */
const ingest = (index: number): Command => ({
  name: 'ingest',
  args: [`${String(index)}.txt`, '--id', `shili-${String(2021 + index)}`],
});

/** A project that holds a register with a record in it, and three texts to be taken in. */
function createProject(): string {
  made += 1;
  const root = join(parent, String(made));
  mkdirSync(join(root, 'content'), { recursive: true });
  writeFileSync(
    join(root, 'content/duties.yaml'),
    '- policy: a-2020\n  provision: s1-p1\n  quote: （责任单位：甲局）\n  organisations: [a]\n',
  );
  NAMES.forEach((name, index) => {
    writeFileSync(
      join(root, `${String(index)}.txt`),
      `${name}市方案\n一、目标\n到2027年，建成2个${name}基地。\n二、任务\n建成中心。（责任单位：${name}市教育局、${name}学院）\n`,
    );
  });
  return root;
}

function script(name: string): string {
  return resolve(`src/cli/${name}.ts`);
}

function run({ name, args }: Command, root: string) {
  return spawnSync(process.execPath, [script(name), ...args], { cwd: root, encoding: 'utf8' });
}

/** Ends the command before its n-th change of the disk, or halfway through the n-th file. @returns whether it got that far */
function stop({ name, args }: Command, root: string, at: number, isHalfway: boolean): boolean {
  const { signal } = spawnSync(process.execPath, ['--import', STOPPER, script(name), ...args], {
    cwd: root,
    env: { ...process.env, STOP_AT: String(at), STOP_HALFWAY: String(isHalfway) },
  });
  return signal === 'SIGKILL';
}

/** Every file of the corpus, with its content. */
function corpus(root: string): Readonly<Record<string, string>> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((file) => /^(?:content|seeds)\//.test(file))
    .sort();
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(root, file), 'latin1')]));
}

describe('a command ended at any of its writes, and run again', () => {
  test.each([
    ['ingest', ingest(0), createProject],
    [
      'publish:ids',
      { name: 'publish-ids', args: [] },
      () => writeProject({ ...seal(sampleFiles), 'content/published-ids.json': '{}\n' }),
    ],
  ] as const)('leaves what %s leaves undisturbed', (_, command, create) => {
    const start = create();
    const undisturbed = join(parent, `undisturbed-${command.name}`);
    cpSync(start, undisturbed, { recursive: true });
    expect(run(command, undisturbed).status).toBe(0);
    const expected = corpus(undisturbed);
    expect(expected).not.toEqual(corpus(start));

    let stopped = 0;
    for (const isHalfway of [false, true]) {
      for (let at = 1; ; at += 1) {
        const root = join(parent, `${command.name}-${String(at)}-${String(isHalfway)}`);
        cpSync(start, root, { recursive: true });
        if (!stop(command, root, at, isHalfway)) break;
        stopped += 1;
        const again = run(command, root);
        expect([at, again.status, again.stderr]).toEqual([at, 0, '']);
        expect([at, corpus(root)]).toEqual([at, expected]);
      }
    }
    // Three for each file, three for the journal, three for the lock.
    expect(stopped).toBeGreaterThan(10);
  });

  test('ends well too when the command that finishes it is ended in its turn', () => {
    const start = createProject();
    const undisturbed = join(parent, 'twice-undisturbed');
    cpSync(start, undisturbed, { recursive: true });
    run(ingest(0), undisturbed);
    // At the first renaming or linking after the journal, all of it is still to be put in place.
    let first = 1;
    const ready = join(parent, 'twice-ready');
    for (; ; first += 1) {
      rmSync(ready, { recursive: true, force: true });
      cpSync(start, ready, { recursive: true });
      stop(ingest(0), ready, first, false);
      if (Object.keys(corpus(ready)).includes('content/.writing-journal.json')) break;
    }
    for (let at = 1; ; at += 1) {
      const root = join(parent, `twice-${String(at)}`);
      cpSync(ready, root, { recursive: true });
      if (!stop(ingest(0), root, at, false)) break;
      expect(run(ingest(0), root).status).toBe(0);
      expect([at, corpus(root)]).toEqual([at, corpus(undisturbed)]);
    }
  });
});

describe('a command that finds the ticket of another process', () => {
  test('of one that has ended, takes it away and goes on', () => {
    const root = createProject();
    const { pid } = spawnSync(process.execPath, ['--eval', '']);
    writeFileSync(
      join(root, 'content', `.writing-${String(pid)}-00ff.lock`),
      '{"since":"2026-11-21 08:00:00"}',
    );
    expect(run(ingest(0), root)).toMatchObject({ status: 0, stderr: '' });
    expect(Object.keys(corpus(root)).filter((file) => file.includes('/.'))).toEqual([]);
  });

  test('of one that runs, says which and what to do, waits, and goes on when that has ended', async () => {
    const root = createProject();
    const holder = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)']);
    const ticket = `.writing-${String(holder.pid)}-00ff.lock`;
    writeFileSync(join(root, 'content', ticket), '{"since":"2026-11-21 08:00:00"}');
    const { name, args } = ingest(0);
    const command = spawn(process.execPath, [script(name), ...args], { cwd: root });
    const ended = new Promise((end) => {
      command.on('exit', end);
    });
    let said = '';
    await new Promise<void>((heard) => {
      command.stderr.on('data', (data: Buffer) => {
        said += data.toString();
        if (said.includes('\nProcess') && said.endsWith('\n')) heard();
      });
    });
    expect(said).toContain(`进程 ${String(holder.pid)}（2026-11-21 08:00:00 UTC 起）正在写入 content/`);
    expect(said).toContain(
      `Process ${String(holder.pid)} (since 2026-11-21 08:00:00 UTC) is writing to content/`,
    );
    expect(said).toContain(`delete content/${ticket}`);
    expect(Object.keys(corpus(root))).toEqual([`content/${ticket}`, 'content/duties.yaml']);
    holder.kill();
    expect(await ended).toBe(0);
    expect(Object.keys(corpus(root))).toContain('content/policies/shili-2021.mdx');
  });
});

describe('three commands at once', () => {
  test('take in three texts and keep the drafts of all three in both registers', async () => {
    const root = createProject();
    const statuses = await Promise.all(
      NAMES.map(
        (_, index) =>
          new Promise((end) => {
            const { name, args } = ingest(index);
            spawn(process.execPath, [script(name), ...args], { cwd: root }).on('exit', end);
          }),
      ),
    );
    expect(statuses).toEqual([0, 0, 0]);
    const read = (file: string): unknown => parse(readFileSync(join(root, 'content', file), 'utf8'));
    expect(
      organisationsFile
        .parse(read('organisations.yaml'))
        .map(({ name }) => name)
        .sort(),
    ).toEqual(NAMES.flatMap((name) => [`${name}学院`, `${name}市教育局`]).sort());
    expect(
      dutiesFile
        .parse(read('duties.yaml'))
        .map(({ policy }) => policy)
        .sort(),
    ).toEqual(['a-2020', 'shili-2021', 'shili-2022', 'shili-2023']);
    expect(Object.keys(corpus(root)).filter((file) => file.includes('/.'))).toEqual([]);
  });
});
