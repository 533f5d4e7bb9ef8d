import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runAdd } from '../../../../src/cli/add/run-add.ts';
import type { Asker } from '../../../../src/cli/add/terminal.ts';
import { DEFAULT_FOLDERS } from '../../../../src/schemas/settings.ts';

const COMMAND = resolve('src/cli/add.ts');
const CHECK = resolve('src/cli/check-content.ts');
const FIXTURE = resolve('tests/fixtures/site');
const FIGURE = [
  '--task',
  'figure',
  '--quote',
  '2023年全市共有产教融合型企业5家',
  '--title',
  '云川市职业教育工作情况通报',
  '--publisher',
  '云川市教育体育局',
  '--published',
  '2024-02-01',
  '--retrieved',
  '2026-06-30',
  '--series',
  'yunchuan-2022-pilot-enterprise',
  '--same',
  'yes',
];

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'add-'));
  for (const folder of ['content', 'seeds'])
    cpSync(join(FIXTURE, folder), join(root, folder), { recursive: true });
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function run(command: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

/** Every file of the corpus, with its content. */
function corpus(): Readonly<Record<string, string>> {
  const files = readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(files.map((file) => [file, readFileSync(file, 'utf8')]));
}

describe('the command by flags', () => {
  test('shows the lines it would write and writes nothing without --yes', () => {
    const before = corpus();
    const { status, output } = run(COMMAND, ...FIGURE, '--lang', 'zh');
    expect(status).toBe(0);
    expect(output).toMatch(
      /content\/reports\/yunchuan-2022\.yaml（加 \d+ 行，去 0 行）[\s\S]*\+ \d+: {3}value: 5/u,
    );
    expect(output).toContain('加上 --yes 就写入');
    expect(corpus()).toEqual(before);
  });

  test('writes with --yes, says what to do next, and leaves a content that passes its check', () => {
    const { status, output } = run(COMMAND, ...FIGURE, '--lang', 'en', '--yes');
    expect(status).toBe(0);
    expect(output).toMatch(/3 files written[\s\S]*The content is sound[\s\S]*Next: Look at the page/u);
    expect(output).not.toContain('src/schemas');
    expect(run(CHECK).status).toBe(0);
  });

  test('names the flag of what is missing, in the words of the task', () => {
    const { status, output } = run(COMMAND, '--task', 'figure', '--lang', 'zh');
    expect(status).toBe(1);
    expect(output).toContain('用 --quote 给出');
  });

  test.each([
    [['--task', 'nothing'], '没有任务“nothing”'],
    [[...FIGURE, '--colour', '红', '--yes'], '没有问到：--colour'],
    [['甲'], '看不懂“甲”'],
  ])('%j is refused and nothing is written', (args, words) => {
    const before = corpus();
    const { status, output } = run(COMMAND, ...args, '--lang', 'zh');
    expect(status).toBe(1);
    expect(output).toContain(words);
    expect(corpus()).toEqual(before);
  });

  test('refuses what would not pass the check, and says why', () => {
    const before = corpus();
    const { status, output } = run(
      COMMAND,
      ...['--task', 'correct', '--lang', 'zh', '--yes', '--misprint-of', 'ours', '--evidence', '公报'],
      ...[
        '--sentence',
        '到2026年，建设省级高水平专业群3个，建设市级产教融合实训基地若干个，组建“双师型”名师工作室5个',
      ],
    );
    expect(status).toBe(1);
    expect(output).toContain('record-value');
    expect(output).toContain('没有写入任何文件');
    expect(corpus()).toEqual(before);
  });
});

describe('the command with a page', () => {
  test.each([
    [['--task', 'review', '--page'], '--policy'],
    [['--task', 'review', '--page', '--policy', 'nothing'], '“nothing”'],
    [['--task', 'figure', '--page'], '--task review'],
  ])('%j says what is wrong with it', (args, words) => {
    const { status, output } = run(COMMAND, ...args, '--lang', 'zh');
    expect(status).toBe(1);
    expect(output).toContain(words);
  });
});

describe('the command with a person', () => {
  const answers: Readonly<Record<string, string>> = {
    task: 'record',
    record: 'figure',
    quote: '2023年全市共有产教融合型企业5家',
    title: '通报',
    publisher: '云川市教育体育局',
    published: '2024-02-01',
    series: 'yunchuan-2022-pilot-enterprise',
    same: 'yes',
    write: 'yes',
    resume: 'yes',
  };
  /** Answers by question, or with what is proposed; leaves at a question without either. */
  const person =
    (given: Readonly<Record<string, string>>, asked: string[]): Asker =>
    ({ id, initial }) => {
      asked.push(id);
      const answer = given[id] ?? initial;
      return Promise.resolve(answer === undefined ? undefined : [answer]);
    };
  const opened: string[] = [];
  const meet = async (
    given: Readonly<Record<string, string>>,
    preview?: () => void,
    args: readonly string[] = [],
  ) => {
    const asked: string[] = [];
    const print = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const complain = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const status = await runAdd(args, {
      root,
      settings: { asOf: undefined, folders: DEFAULT_FOLDERS },
      environment: {},
      openReviewPage: (policy, language) => {
        opened.push(`${policy} ${language}`);
        return Promise.resolve();
      },
      ask: person(given, asked),
      ...(preview !== undefined && { preview }),
    });
    print.mockRestore();
    complain.mockRestore();
    return { status, asked };
  };

  test('is left half-way with nothing written, and goes on where it was', async () => {
    const before = corpus();
    const left = await meet(Object.fromEntries(Object.entries(answers).filter(([id]) => id !== 'series')));
    expect(left.status).toBe(130);
    expect(corpus()).toEqual(before);
    expect(existsSync(join(root, '.cache/add/figure.json'))).toBe(true);
    const resumed = await meet(answers);
    expect(resumed.status).toBe(0);
    expect(resumed.asked).not.toContain('quote');
    expect(resumed.asked.slice(0, 4)).toEqual(['task', 'record', 'resume', 'series']);
    expect(existsSync(join(root, '.cache/add/figure.json'))).toBe(false);
    expect(run(CHECK).status).toBe(0);
  });

  test('who only comes to check is shown the site where they ask for it, and nothing is written', async () => {
    const before = corpus();
    const seen: string[] = [];
    for (const preview of ['yes', 'no']) {
      const { status } = await meet({ task: 'check', preview }, () => void seen.push(preview));
      expect(status).toBe(0);
    }
    expect(seen).toEqual(['yes']);
    expect(corpus()).toEqual(before);
  });

  test('that would bring a problem keeps its answers, and one of them can be changed', async () => {
    const faulty = { ...answers, title: '【待填】通报' };
    expect((await meet(faulty)).status).toBe(1);
    const changed = await meet({ ...answers, resume: 'again' });
    expect(changed.asked).toContain('quote');
    expect(changed.status).toBe(0);
    expect(run(CHECK).status).toBe(0);
  });

  test('is shown the review page of the document that they choose, and nothing is written', async () => {
    const before = corpus();
    const { status, asked } = await meet({ task: 'review', policy: 'shili-2024' });
    expect([status, asked]).toEqual([0, ['task', 'where', 'policy']]);
    const byFlag = await meet({}, undefined, [
      ...['--task', 'review', '--page', '--policy', 'yangben-2023', '--lang', 'en'],
    ]);
    expect(byFlag).toEqual({ status: 0, asked: [] });
    expect(opened).toEqual(['shili-2024 zh', 'yangben-2023 en']);
    expect(corpus()).toEqual(before);
  });

  test('that says no to writing changes nothing and keeps the answers', async () => {
    const before = corpus();
    const { status } = await meet({ ...answers, write: 'no' });
    expect(status).toBe(0);
    expect(corpus()).toEqual(before);
    expect(existsSync(join(root, '.cache/add/figure.json'))).toBe(true);
  });
});

describe('the command by a file of answers', () => {
  const SEARCH = {
    date: '2026-06-01',
    statements: ['yunchuan-2022-pilot-enterprise-2023'],
    'place-1': '云川市人民政府网站',
    'query-1': '产教融合型企业',
    'place-2': '云川市政府公报',
    'query-2': '2024年各期目录',
  };
  const runWith = (source: string, ...flags: readonly string[]) => {
    writeFileSync(join(root, 'answers.json'), source);
    const task = ['--task', 'search', '--lang', 'zh', '--answers', 'answers.json'];
    return run(COMMAND, ...task, '--yes', ...flags);
  };

  test('writes what its answers come to, by the name of the question, one or a list', () => {
    const { status, output } = runWith(JSON.stringify(SEARCH), '--note', '只有2024年的公报。');
    expect(status, output).toBe(0);
    const log = corpus()[join(root, 'content/search-logs.yaml')];
    expect(log).toMatch(/云川市人民政府网站[\s\S]*云川市政府公报[\s\S]*note: 只有2024年的公报。/u);
    expect(run(CHECK).status).toBe(0);
  });

  test('takes the flag where both answer a question', () => {
    const { output } = runWith(JSON.stringify(SEARCH), '--date', '2026-05-01');
    expect(output).toContain('2026-05-01 查了');
  });

  test.each([
    [JSON.stringify({ ...SEARCH, date: '昨天' }), '“昨天”不是日期'],
    [JSON.stringify({ ...SEARCH, statements: ['nothing'] }), '“nothing”不在可选项中'],
    [JSON.stringify({ ...SEARCH, remark: '无' }), '没有问到：remark'],
    [JSON.stringify({ ...SEARCH, 'query-2': undefined }), '答案文件中的“query-2”'],
    [JSON.stringify({ ...SEARCH, date: 2026 }), '读不懂答案文件“answers.json”'],
    ['{', '读不懂答案文件“answers.json”'],
  ])('%s is refused and nothing is written', (source, words) => {
    const before = corpus();
    const { status, output } = runWith(source);
    expect(status).toBe(1);
    expect(output).toContain(words);
    expect(corpus()).toEqual(before);
  });
});
