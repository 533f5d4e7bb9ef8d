import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SampleFile } from '../checks/sample-project.ts';
import { sampleFiles, seal, writeChangedProject, writeProject } from '../checks/sample-project.ts';
import { base, origin, sampleAddresses, sampleSite } from '../checks/sample-site.ts';

const MDX = 'content/policies/sample-2024.mdx';
const TARGETS = 'content/targets/sample-2024.yaml';
const REPORTS = 'content/reports/sample-2024.yaml';
const MILESTONES = 'content/milestones/sample-2024.yaml';
const ORGANISATIONS = 'content/organisations.yaml';
const POLICY = 'policies/sample-2024/index.html';

function run(command: string, root: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(`src/cli/${command}.ts`)], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, SITE_URL: origin, BASE_PATH: base },
  });
  return { status, stdout, stderr };
}

/** A place, a rule, what was found and how to mend it, in both languages. */
const DIAGNOSTIC =
  /^[^\n]+:\d+:\d+ error [a-z-]+\n {2}[^\n]*\p{Script=Han}[^\n]*\n {2}[^\n]+\n {2}→ [^\n]+\n {2}→ /mu;

function expectRefused({ status, stdout, stderr }: ReturnType<typeof run>, file: string): void {
  expect(status).toBe(1);
  expect(stdout).not.toContain('通过');
  expect(stderr).toMatch(DIAGNOSTIC);
  expect(stderr).toContain(file);
  expect(stderr).not.toContain('    at ');
}

/** Fourteen ways to hide or disguise words of the source without changing them; `$` stands for the words. */
const disguises = [
  '<span hidden>$</span>',
  '<template>$</template>',
  '<noscript>$</noscript>',
  '<details>$</details>',
  '<span class="visually-hidden">$</span>',
  '<span aria-hidden="true">$</span>',
  '<span style="font-size:0">$</span>',
  '<s>$</s>',
  '<del>$</del>',
  '<bdo dir="rtl">$</bdo>',
  '<ruby>$</ruby>',
  '<svg><text>$</text></svg>',
  '<a href="https://evil.example/">$</a>',
  '<a href="java&#9;script:alert(1)">$</a>',
] as const;

const edit = (file: SampleFile, from: string, to: string) => {
  expect(sampleFiles[file]).toContain(from);
  return { [file]: sampleFiles[file].replace(from, to) };
};

test('the sample of the faults below is sound without them', () => {
  const root = siteProject({});
  expect(run('check-content', root)).toMatchObject({ status: 0, stderr: '' });
  expect(run('check-site', root)).toMatchObject({ status: 0, stderr: '' });
});

describe('check:content refuses', () => {
  test.each(disguises)('words of a document disguised as %s', (disguise) => {
    const root = writeChangedProject(edit(MDX, '职业教育发展', disguise.replace('$', '职业教育发展')));
    expectRefused(run('check-content', root), MDX);
  });

  test.each<readonly [string, SampleFile, string, string]>([
    ['code in an attribute', MDX, '<P id="s1-p1">', '<P id="s1-p1" data-x={(1,2)}>'],
    ['spread attributes', MDX, '<P id="s1-p1">', '<P id="s1-p1" {...{hidden:true}}>'],
    [
      'an element that loads a script',
      MDX,
      '## 二、任务',
      '<script src="https://evil.example/"/>\n\n## 二、任务',
    ],
    ['an image with a handler', MDX, '## 二、任务', '<img src="x" onError="alert(1)"/>\n\n## 二、任务'],
    ['an import', MDX, '## 二、任务', 'import x from "./x.ts"\n\n## 二、任务'],
    ['an expression', MDX, '## 二、任务', '{1 + 1}\n\n## 二、任务'],
    ['one character of the text changed', MDX, '制定本方案', '制定此方案'],
    ['one byte more in a text as received', 'seeds/100.txt', '完善制度', '完善制度 '],
    ['another value', TARGETS, 'value: 2\n', 'value: 777\n'],
    ['another due date', TARGETS, "due: '2024'", "due: '2039'"],
    ['another value of a report', REPORTS, 'value: 2\n', 'value: 9\n'],
    ['another role of a report', REPORTS, 'role: baseline', 'role: result'],
    ['another way of counting', REPORTS, 'counting: unstated', 'counting: new'],
    ['another kind of a series', TARGETS, 'kind: target', 'kind: rate'],
    ['a label of another year', MILESTONES, 'label: 2024年目标', 'label: 2034年目标'],
    ['an English label of another year', MILESTONES, 'Goals for 2024', 'Goals for 2034'],
    ['a quotation cut within a word', TARGETS, 'quote: 培训人次达到3万人次以上', 'quote: 次达到3万人次以上'],
    [
      'a category that no source gives',
      MDX,
      'addressee: 各有关单位',
      'addressee: 各有关单位\ncategory: 教育',
    ],
    ['an index number that no source gives', MDX, 'addressee:', 'indexNumber: "2024"\naddressee:'],
    ['a validity that no source gives', MDX, 'addressee:', 'validity: { text: 统一 }\naddressee:'],
    ['an issuer that no source gives', MDX, 'issuers: []', 'issuers: [示例市教育局]'],
    ['an addressee cut short', MDX, 'addressee: 各有关单位', 'addressee: 有关单位'],
    ['a publisher that no source names', MDX, 'note: 全文', 'note: 全文\n    publisher: 国务院'],
    ['another kind of document', MDX, 'kind: scheme', 'kind: notice'],
    ['another nature', MDX, 'nature: policy', 'nature: reference'],
    ['a review in the future', MDX, "reviewed: '2024-06-01'", "reviewed: '2099-11-21'"],
    ['an address that runs code', MDX, 'note: 全文', 'note: 全文\n    url: "javascript:alert(12)"'],
    ['a character that turns the text round', ORGANISATIONS, 'Sample Education', 'Sample \u{202e}Education'],
    ['a character without width', ORGANISATIONS, '示例市教育局', '示例\u{200b}市教育局'],
    ['a NUL', ORGANISATIONS, 'Sample Education', 'Sample \u{0}Education'],
    ['a tab that indents', ORGANISATIONS, '  name: 示例市教育局', '\tname: 示例市教育局'],
    ['an English name in Chinese', ORGANISATIONS, 'Sample Education Bureau', '示例市教育局'],
    ['a bomb of aliases', ORGANISATIONS, '- id: education-bureau', bomb() + '- id: education-bureau'],
    [
      'elements nested thousands deep',
      MDX,
      '制定本方案',
      `${'<b>'.repeat(3000)}制定本方案${'</b>'.repeat(3000)}`,
    ],
  ])('%s', (_, file, from, to) => {
    const root = writeChangedProject(edit(file, from, to));
    expectRefused(run('check-content', root), file === 'seeds/100.txt' ? '100.txt' : file);
  });

  test.each<readonly [string, string, (path: string) => void]>([
    [
      'a hidden file',
      'content/targets/.hidden.yaml',
      (path) => {
        writeFileSync(path, '[]\n');
      },
    ],
    [
      'a file of macOS',
      'content/targets/._x.yaml',
      (path) => {
        writeFileSync(path, '[]\n');
      },
    ],
    [
      'a folder with the name of a file',
      'content/targets/x-2024.yaml',
      (path) => {
        mkdirSync(path);
      },
    ],
    [
      'a hidden text as received',
      'seeds/.x.txt',
      (path) => {
        writeFileSync(path, '甲');
      },
    ],
    [
      'a broken link',
      'content/targets/x-2024.yaml',
      (path) => {
        symlinkSync('nowhere', path);
      },
    ],
    [
      'a link out of the project',
      'content/targets/x-2024.yaml',
      (path) => {
        symlinkSync('/etc/hosts', path);
      },
    ],
    [
      'a link to itself',
      'content/targets/x-2024.yaml',
      (path) => {
        symlinkSync('x-2024.yaml', path);
      },
    ],
    [
      'a file that nothing reads',
      'content/stray.txt',
      (path) => {
        writeFileSync(path, '');
      },
    ],
    [
      'what an interrupted command left',
      `content/.${'x'}.yaml.partial-7`,
      (path) => {
        writeFileSync(path, '');
      },
    ],
    [
      'bytes that are no UTF-8',
      ORGANISATIONS,
      (path) => {
        appendFileSync(path, Uint8Array.of(0x23, 0xff, 0x0a));
      },
    ],
    [
      'UTF-16',
      ORGANISATIONS,
      (path) => {
        writeFileSync(path, `\u{feff}${readFileSync(path, 'utf8')}`, 'utf16le');
      },
    ],
  ])('%s', (_, file, change) => {
    const root = writeChangedProject({});
    change(join(root, file));
    expectRefused(run('check-content', root), file);
  });
});

describe('check:site refuses', () => {
  test.each(disguises)('words of a document disguised as %s', (disguise) => {
    const page = sampleSite[POLICY].replace('职业教育发展', disguise.replace('$', '职业教育发展'));
    expect(page).not.toBe(sampleSite[POLICY]);
    expectRefused(run('check-site', siteProject({ [POLICY]: page })), POLICY);
  });
});

/** The sample project with its built site, some pages changed. */
function siteProject(pages: Readonly<Record<string, string>>): string {
  const ledger = { 'content/published-addresses.json': JSON.stringify(sampleAddresses) };
  const root = writeProject({ ...seal(sampleFiles), ...ledger });
  for (const [name, text] of Object.entries({ ...sampleSite, ...pages })) {
    const path = join(root, 'dist', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return root;
}

function bomb(): string {
  const levels = 'abcdefghij'.split('').map((name, index, all) => {
    const before = all[index - 1];
    const item = before === undefined ? '甲' : `*${before}`;
    return `  ${name}: &${name} [${Array.from({ length: 10 }, () => item).join(', ')}]\n`;
  });
  return `- id: x\n${levels.join('')}`;
}
