import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { listFiles } from './list-files.ts';
import { pageFaults } from './page-faults.ts';
import { runBuild } from './run-build.ts';
import { warningsIn } from './warnings-in.ts';

/*
 * A copy of the content of this repository with one document more, taken in as the README tells a maintainer who
 * writes no code: ingested, its facts filled in, its drafts reviewed, its ids and addresses recorded. All that is
 * asked of the content of this repository is then asked of the copy.
 */

const id = 'lizhong-2025';
const given = 'tests/fixtures/fifth-document';
const root = '.cache/fifth-document';
const site = `${root}/site`;
const corpus = { CONTENT_DIR: `${root}/content`, SEEDS_DIR: `${root}/seeds` } as const;

interface Outcome {
  readonly status: number | null;
  readonly output: string;
}

/** What a command of this project does, and prints, with the copied content. */
function run(script: string, ...args: readonly string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], TZ: 'UTC', ...corpus },
  });
  return { status, output: stdout + stderr };
}

/** Puts what a reviewer writes in place of what stands in a file of the copy. */
function write(file: string, changes: readonly (readonly [string, string])[]): void {
  const path = `${corpus.CONTENT_DIR}/${file}`;
  let text = readFileSync(path, 'utf8');
  for (const [from, to] of changes) {
    expect(text, `${file} holds ${from}`).toContain(from);
    text = text.replaceAll(from, to);
  }
  writeFileSync(path, text);
}

function review(): void {
  write(`policies/${id}.mdx`, [
    [
      'shortTitle: 【待填】',
      [
        'titleEn: Lizhong County Plan for Joining Vocational Education and Industry',
        'shortTitle: 里仲县职业教育方案',
        'shortTitleEn: Lizhong vocational education plan',
        'abstract: 县级实施方案，分工作目标、重点任务、组织实施三部分。',
        'abstractEn: A county plan in three parts.',
      ].join('\n'),
    ],
    ['name: 【待填】', 'name: 里仲县\n  nameEn: Lizhong County'],
    ['level: 【待填】', 'level: county'],
    ['adcode: "000000"', 'adcode: "239821"'],
    ['note: 【待填】', 'note: 全文，含印发通知。'],
    ['trackers: in-progress', 'trackers: complete'],
    ['reviewed: "1970-01-01"', 'reviewed: "2026-06-30"'],
    ['review: draft', 'review: reviewed'],
  ]);
  for (const folder of ['targets', 'milestones', 'numeral-exclusions'])
    cpSync(`${given}/${folder}.yaml`, `${corpus.CONTENT_DIR}/${folder}/${id}.yaml`);
  const bodies = [
    [`${id}-draft-o1`, 'lizhong-government-office', 'Office of the Lizhong County People’s Government'],
    [`${id}-draft-o2`, 'lizhong-education-bureau', 'Lizhong County Education Bureau'],
    [`${id}-draft-o3`, 'lizhong-vocational-school', 'Lizhong County Vocational School'],
  ] as const;
  for (const [draft, body, nameEn] of bodies) {
    const path = `${corpus.CONTENT_DIR}/organisations.yaml`;
    const [before = '', record = ''] = readFileSync(path, 'utf8').split(`- id: ${draft}\n`);
    writeFileSync(path, `${before}- id: ${body}\n${record.replace('"[to be written]"', nameEn)}`);
  }
  write('organisations.yaml', [
    ['name: 县教育局\n  nameEn', 'name: 里仲县教育局\n  nameEn'],
    ['region: 【待填】', 'region: 里仲县'],
  ]);
  write('duties.yaml', [
    [`${id}-draft-o2`, 'lizhong-education-bureau'],
    [`${id}-draft-o3`, 'lizhong-vocational-school'],
  ]);
}

const outcomes: Record<string, Outcome> = {};
let log = '';

beforeAll(() => {
  rmSync(root, { recursive: true, force: true });
  cpSync('content', corpus.CONTENT_DIR, { recursive: true });
  cpSync('seeds', corpus.SEEDS_DIR, { recursive: true });
  outcomes['ingest'] = run('src/cli/ingest.ts', `${given}/lizhong.txt`, '--id', id);
  review();
  outcomes['publish:ids'] = run('src/cli/publish-ids.ts');
  outcomes['check:content'] = run('src/cli/check-content.ts');
  log = runBuild({ ...corpus, OUT_DIR: site });
  outcomes['publish:addresses'] = run('src/cli/publish-addresses.ts', site);
  outcomes['check:site'] = run('src/cli/check-site.ts', site);
  outcomes['test:unit, of content'] = run(
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=verbose',
    '--config',
    'tests/vitest.config.ts',
    'tests/content',
  );
}, 300_000);

test.each([
  'ingest',
  'publish:ids',
  'check:content',
  'publish:addresses',
  'check:site',
  'test:unit, of content',
])('%s finds nothing wrong with a document more', (command) => {
  expect(outcomes[command]).toMatchObject({ status: 0 });
});

test('the tests of content look at the document too', () => {
  expect(outcomes['test:unit, of content']?.output).toContain(`${id} is its seed, character for character`);
});

test('the build of a document more warns of nothing but that its addresses are to be recorded', () => {
  expect(log).toContain('Complete!');
  expect(warningsIn(log)).toEqual([
    expect.stringContaining('warning address-not-recorded'),
    expect.stringContaining('errors: 0, warnings: 1'),
  ]);
});

test('the document, its targets and its bodies have their pages, and no page shows a fault', () => {
  expect(listFiles(site)).toEqual(
    expect.arrayContaining([
      `policies/${id}/index.html`,
      `en/policies/${id}/index.html`,
      `targets/${id}-woodwork-hall/index.html`,
      'organisations/lizhong-education-bureau/index.html',
      `data/policies/${id}.docx`,
      `og/${id}.png`,
    ]),
  );
  expect(pageFaults(site)).toEqual([]);
});

test('every list of documents shows the document, in the language of the page', () => {
  for (const [page, title] of [
    ['index.html', '里仲县'],
    ['policies/index.html', `href="/policies/${id}/"`],
    ['en/policies/index.html', `href="/en/policies/${id}/"`],
    ['targets/index.html', '木工体验馆'],
    ['timeline/index.html', '里仲县'],
    ['search/full-text/index.html', '围绕木材加工和冷链物流设置专业'],
    ['data/policies.json', id],
    ['feed.xml', `policy/${id}`],
  ] as const)
    expect(readFileSync(`${site}/${page}`, 'utf8'), page).toContain(title);
});
