import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runAdd } from '../../../../src/cli/add/run-add.ts';
import { describeTask } from '../../../../src/cli/add/task-help.ts';
import type { Asker } from '../../../../src/cli/add/terminal.ts';
import { diffSequences } from '../../../../src/domain/text/diff-sequences.ts';
import { flagOf } from '../../../../src/maintenance/dialogue/question.ts';
import { DEFAULT_FOLDERS } from '../../../../src/schemas/settings.ts';
import { docxFile, paragraph } from '../../ingest/decode/docx-file.ts';

const FIXTURE = resolve('tests/fixtures/site');
/** Ours, with one character misread: 教肓 for 教育. */
const LINES = [
  '临川区职业学校提质行动方案',
  '为提高临川区职业教肓质量，制定本方案。',
  '一、总体目标',
  '到2024年，全区建成市级产业学院6个，技能竞赛办出特色。',
  '二、重点任务',
  '（一）建设实训场所。与企业共建共用，向社会开放。',
  '（二）培训职工。送教上门，随到随学。',
  '三、保障措施',
  '各学校分工落实。',
];
const html = `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>${LINES[0] ?? ''}</title></head><body><h1>${LINES[0] ?? ''}</h1>${LINES.slice(
  1,
)
  .map((line) => `<p>${line}</p>`)
  .join('')}</body></html>`;
const FILES: readonly (readonly [name: string, bytes: string | Uint8Array])[] = [
  ['received.docx', docxFile({ body: LINES.map((line) => paragraph(line)).join('') })],
  ['received.html', html],
  ['received.txt', `${LINES.join('\n\n')}\n`],
];

let root = '';
/** `task flag` of questions whose flag the help of the task does not name. */
let unexplained: string[] = [];

beforeEach(() => {
  unexplained = [];
  root = mkdtempSync(join(tmpdir(), 'walk-'));
  for (const folder of ['content', 'seeds'])
    cpSync(join(FIXTURE, folder), join(root, folder), { recursive: true });
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

/** Questions that no task asks. */
const OF_THE_COMMAND: ReadonlySet<string> = new Set(['resume', 'where', 'write']);

/** What a person did: questions with an answer of their own, those they only confirmed, and the characters typed. */
interface Effort {
  answered: number;
  confirmed: number;
  typed: number;
}

/** Leads one task by answers by question; what has none is confirmed as proposed. Choosing types nothing. */
async function lead(task: string, answers: Readonly<Record<string, string>>, effort: Effort) {
  const help = describeTask(task)?.zh ?? '';
  const person: Asker = (question) => {
    const flag = flagOf(question).replace(/\d+$/u, '<n>');
    if (!OF_THE_COMMAND.has(question.id) && !help.includes(`  --${flag}  `))
      unexplained.push(`${task} ${flag}`);
    const given = answers[question.id] ?? (question.id === 'write' ? 'yes' : undefined);
    if (given === undefined) {
      if (question.initial === undefined) return Promise.resolve(undefined);
      effort.confirmed += 1;
      return Promise.resolve([question.initial]);
    }
    effort.answered += 1;
    if (!('choices' in question)) effort.typed += [...given].length;
    return Promise.resolve([given]);
  };
  const said: string[] = [];
  const keep = (words: unknown): void => {
    said.push(String(words));
  };
  const spies = (['log', 'error'] as const).map((name) => vi.spyOn(console, name).mockImplementation(keep));
  const status = await runAdd(['--task', task, '--lang', 'zh'], {
    root,
    settings: { asOf: undefined, folders: DEFAULT_FOLDERS },
    environment: {},
    openReviewPage: () => Promise.resolve(),
    ask: person,
  });
  for (const spy of spies) spy.mockRestore();
  expect(status, said.join('\n')).toBe(0);
  return said.join('\n');
}

/** The YAML and MDX of the corpus by file. */
function corpusLines(): ReadonlyMap<string, readonly string[]> {
  const files = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' });
  return new Map(
    files
      .filter((file) => /\.(?:mdx|yaml)$/u.test(file))
      .map((file) => [file, readFileSync(join(root, 'content', file), 'utf8').split('\n')]),
  );
}

/** How many lines of YAML and MDX came and went. */
function countLines(before: ReadonlyMap<string, readonly string[]>): string {
  const [gone, come] = [...corpusLines()]
    .flatMap(([file, lines]) => diffSequences(before.get(file) ?? [], lines))
    .reduce(
      ([out, into], { aStart, aEnd, bStart, bEnd }) => [out + aEnd - aStart, into + bEnd - bStart],
      [0, 0],
    );
  return `+${String(come)} −${String(gone)}`;
}

function run(command: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(command)], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

test.each(FILES)(
  'a person without code takes %s to a sound corpus with a target, a correction, a figure and a search',
  { timeout: 60_000 },
  async (name, bytes) => {
    writeFileSync(join(root, name), bytes);
    const effort: Effort = { answered: 0, confirmed: 0, typed: 0 };
    const [before, begun] = [corpusLines(), performance.now()];
    const shown = await lead(
      'new',
      { file: name, id: 'linchuan-2022', region: '361002', reviewed: 'yes' },
      effort,
    );
    expect(shown).toContain('trackers: in-progress');
    expect(shown).not.toContain('【待填】');
    const published = run('src/cli/publish-ids.ts');
    expect(published.status, published.output).toBe(0);
    await lead(
      'review',
      { where: 'terminal', policy: 'linchuan-2022', 'target-1': 'yes', 'target-indicator-1': 'yes' },
      effort,
    );
    await lead(
      'correct',
      {
        sentence: '为提高临川区职业教育质量，制定本方案。',
        whose: 'ours',
        evidence: '区政府公报2022年第2期',
      },
      effort,
    );
    await lead(
      'figure',
      {
        quote: '2023年全区建成市级产业学院4个',
        title: '临川区教育工作通报',
        publisher: '临川区教育局',
        published: '2024-02-01',
        series: 'linchuan-2022-s1-p1',
        same: 'yes',
      },
      effort,
    );
    await lead(
      'search',
      { statements: 'linchuan-2022-s1-p1-2024', 'place-1': '区政府网站', 'query-1': '产业学院' },
      effort,
    );
    const { status, output } = run('src/cli/check-content.ts');
    expect(status, output).toBe(0);
    expect(output).toContain('linchuan-2022');
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    console.log(
      `${name}: ${String(effort.answered)} answered, ${String(effort.confirmed)} confirmed as proposed, ${String(effort.typed)} characters typed, ${countLines(before)} lines of content, ${seconds} s of the program’s own`,
    );
    expect(unexplained).toEqual([]);
    expect(effort.answered).toBeLessThanOrEqual(40);
  },
);
