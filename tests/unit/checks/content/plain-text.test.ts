import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { listProjectFiles } from '../../../../src/checks/content/files/list-project-files.ts';
import { loadContent } from '../../../../src/checks/content/files/load-content.ts';
import { runContentChecks } from '../../../../src/checks/content/run-content-checks.ts';
import type { SampleFile } from '../sample-project.ts';
import { sampleFiles, writeChangedProject } from '../sample-project.ts';

const MDX = 'content/policies/sample-2024.mdx';
const TARGETS = 'content/targets/sample-2024.yaml';
const MILESTONES = 'content/milestones/sample-2024.yaml';
const REPORTS = 'content/reports/sample-2024.yaml';
const ORGANISATIONS = 'content/organisations.yaml';
const TOPICS = 'content/topics.yaml';

/** `rule file:line:column` of every problem of the sample project after `change` has been made to it. */
function problemsAfter(change: (root: string) => void): readonly string[] {
  const root = writeChangedProject({});
  change(root);
  return runContentChecks(loadContent(root)).map(
    ({ ruleId, file, line, column }) => `${ruleId} ${file}:${String(line)}:${String(column)}`,
  );
}

function writeInto(root: string, file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
}

/** The sample file with `from` replaced; `‸` in `to` marks where the problem is expected. */
function edit(file: SampleFile, from: string, to: string) {
  const source = sampleFiles[file];
  if (!source.includes(from)) throw new Error(`“${from}” is not in ${file}`);
  const marked = source.replace(from, to);
  const before = (marked.split('‸')[0] ?? '').split('\n');
  const position = `${file}:${String(before.length)}:${String([...(before.at(-1) ?? '')].length + 1)}`;
  return { text: marked.replace('‸', ''), position };
}

// Characters that nobody sees, or that are none: one problem each, at its position, and nothing that follows from it.
test.each([
  [
    'a zero-width space in the name of a body',
    ORGANISATIONS,
    'name: 示例市教育局',
    'name: 示例市‸\u{200b}教育局',
  ],
  ['a joiner in an English name', ORGANISATIONS, 'nameEn: Sample College', 'nameEn: Sample‸\u{200d} College'],
  ['a non-joiner in a claim', TOPICS, 'text: 本市', 'text: 本‸\u{200c}市'],
  ['a word joiner in an abstract', MDX, 'abstract: 一份示例。', 'abstract: 一份‸\u{2060}示例。'],
  ['a byte order mark inside an abstract', MDX, 'abstractEn: A sample.', 'abstractEn: A‸\u{feff} sample.'],
  [
    'a bidirectional override in an English name',
    ORGANISATIONS,
    'nameEn: Sample College',
    'nameEn: ‸\u{202e}Sample College',
  ],
  ['a bidirectional isolate in a label', MILESTONES, 'label: 通知成文', 'label: 通知‸\u{2067}成文'],
  [
    'a left-to-right mark in an English label',
    MILESTONES,
    'labelEn: Notice signed',
    'labelEn: Notice‸\u{200e} signed',
  ],
  ['a bidirectional override in a comment', TOPICS, '- id: bases', '# 注‸\u{202e}\n- id: bases'],
  [
    'a soft hyphen in an English name',
    TARGETS,
    'nameEn: industry college',
    'nameEn: indus‸\u{ad}try college',
  ],
  ['a replacement character in a claim', TOPICS, 'text: 本市', 'text: 本‸\u{fffd}市'],
  ['a character of private use', TOPICS, 'textEn: Bases', 'textEn: ‸\u{e000}Bases'],
  ['a non-character', TOPICS, 'textEn: Bases', 'textEn: ‸\u{ffff}Bases'],
  [
    'a supplementary non-character after a supplementary character',
    TOPICS,
    'textEn: Bases',
    'textEn: 𠮷‸\u{1fffe}Bases',
  ],
  ['a tag character', TOPICS, 'textEn: Bases', 'textEn: Bases‸\u{e0041}'],
  ['a Hangul filler', TOPICS, 'textEn: Bases', 'textEn: Bases‸\u{3164}'],
  ['a variation selector', TOPICS, 'text: 本市', 'text: 本‸\u{fe00}市'],
  ['a line separator', TOPICS, 'text: 本市', 'text: 本‸\u{2028}市'],
  ['a control character', TOPICS, 'text: 本市', 'text: 本‸\u{b}市'],
  ['a control character of the second range', TOPICS, 'text: 本市', 'text: 本‸\u{90}市'],
  [
    'an escape that stands for a bidirectional override',
    ORGANISATIONS,
    'nameEn: Sample College',
    'nameEn: "Sample‸\\u202E College"',
  ],
  ['an escape that stands for a bell', TOPICS, 'textEn: Bases in the city.', 'textEn: "Bases‸\\a"'],
  ['an escape that stands for half a pair', TOPICS, 'textEn: Bases in the city.', 'textEn: "Bases‸\\ud800"'],
  ['an escape that stands for NUL', TOPICS, 'textEn: Bases in the city.', 'textEn: "Bases‸\\0"'],
  ['a tab inside a string', TOPICS, 'textEn: Bases in', 'textEn: Bases‸\tin'],
] as const)('the check tells of %s', (_, file, from, to) => {
  const { text, position } = edit(file, from, to);
  const problems = problemsAfter((root) => {
    // The hashes of the seeds stand in the front matter.
    writeInto(root, file, file === MDX ? sealed(root, text) : text);
  });
  expect(problems).toContain(`hidden-character ${position}`);
  expect(problems.filter((problem) => !problem.startsWith('hidden-character '))).toEqual([]);
  expect(problems).toHaveLength(1);
});

test('a mark without width that the seed has may stand in the text, its quotation and its emendation', () => {
  const seed = sampleFiles['seeds/100.txt'].replace('2024年建成1个产业学院', '2024年建成1个产业\u{200b}学院');
  const root = writeChangedProject({
    'seeds/100.txt': seed,
    [MDX]: sampleFiles[MDX].replace('2024年建成1个产业学院', '2024年建成1个产业\u{200b}学院'),
    [TARGETS]: sampleFiles[TARGETS].replace(
      'quote: 2024年建成1个产业学院',
      'quote: "2024年建成1个产业\\u200b学院"',
    ),
  });
  const rules = runContentChecks(loadContent(root)).map(({ ruleId }) => ruleId);
  expect(rules).not.toContain('hidden-character');
  expect(rules).not.toContain('fidelity-changed');
});

// Files that are no text, or no YAML: the cause once, and nothing that follows from it.
const gb18030 = Uint8Array.of(0xbd, 0xcc, 0xd3, 0xfd);
const utf16 = (text: string) => Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(text, 'utf16le')]);
const FILES = [
  MDX,
  TARGETS,
  MILESTONES,
  REPORTS,
  ORGANISATIONS,
  TOPICS,
  'content/duties.yaml',
  'content/indicators.yaml',
  'content/terms.yaml',
  'content/readings.yaml',
  'content/corrections.yaml',
  'content/comparisons.yaml',
  'content/search-logs.yaml',
  'content/numeral-exclusions/sample-2024.yaml',
  'content/published-ids.json',
] as const;

test.each(FILES)('%s in another encoding says so once', (file) => {
  const broken = Buffer.concat([Buffer.from('# \n'), gb18030]);
  expect(
    problemsAfter((root) => {
      writeInto(root, file, broken);
    }),
  ).toEqual([`file-encoding ${file}:2:1`]);
  expect(
    problemsAfter((root) => {
      writeInto(root, file, utf16('- id: a\n'));
    }),
  ).toEqual([`file-encoding ${file}:1:1`]);
});

test.each(FILES.filter((file) => file !== MDX))('%s with a tab in its indentation says so once', (file) => {
  expect(
    problemsAfter((root) => {
      writeInto(root, file, 'a:\n  b: 1\n\tc: 2\n\td: 3\n');
    }),
  ).toEqual([`yaml-syntax ${file}:3:1`]);
});

test('a NUL says where it stands', () => {
  const problems = problemsAfter((root) => {
    writeInto(root, TOPICS, sampleFiles[TOPICS].replace('本市', '本\0市'));
  });
  expect(problems).toEqual([`file-encoding ${TOPICS}:5:14`]);
});

test.each([
  [
    'a bomb of aliases',
    ['a: ‸&a [1]', ...Array.from({ length: 40 }, (_, n) => `b${String(n)}: [*a, *a]`)].join('\n'),
  ],
  ['a tag', '- ‸!!binary aGVsbG8='],
  ['thousands of open brackets', `${'['.repeat(24)}‸${'['.repeat(20_000)}`],
  ['thousands of nested maps', `${'{a: '.repeat(24)}‸${'{a: '.repeat(5_000)}`],
  ['thousands of nested dashes', `${'- '.repeat(24)}‸${'- '.repeat(5_000)}a`],
  ['two documents', '- a: 1\n‸---\n- b: 2\n'],
])('%s in a YAML file is one problem', (_, marked) => {
  const lines = (marked.split('‸')[0] ?? '').split('\n');
  const problems = problemsAfter((root) => {
    writeInto(root, TOPICS, marked.replace('‸', ''));
  });
  expect(problems).toEqual([
    `yaml-syntax ${TOPICS}:${String(lines.length)}:${String((lines.at(-1) ?? '').length + 1)}`,
  ]);
});

// What is no content: the check tells of it, and the build refuses it with the same list.
test.each([
  [
    'a hidden record',
    'content/targets/.hidden.yaml',
    'not-content',
    (root: string, file: string) => {
      writeInto(root, file, '[]\n');
    },
  ],
  [
    'the shadow of a record',
    'content/targets/._sample-2024.yaml',
    'not-content',
    (root: string, file: string) => {
      writeInto(root, file, '[]\n');
    },
  ],
  [
    'a hidden document',
    'content/policies/.sample-2023.mdx',
    'not-content',
    (root: string, file: string) => {
      writeInto(root, file, '---\n---\n');
    },
  ],
  [
    'a hidden folder',
    'content/.notes',
    'not-content',
    (root: string, file: string) => {
      writeInto(root, `${file}/a.yaml`, '');
    },
  ],
  [
    'a hidden seed',
    'seeds/.100.txt',
    'not-content',
    (root: string, file: string) => {
      writeInto(root, file, '甲');
    },
  ],
  [
    'a folder named like a file',
    'content/targets/x.yaml',
    'not-content',
    (root: string, file: string) => {
      mkdirSync(join(root, file));
    },
  ],
  [
    'a folder named like a list',
    'content/policies/x.mdx',
    'not-content',
    (root: string, file: string) => {
      writeInto(root, `${file}/a.mdx`, '');
    },
  ],
  [
    'a link to a file of the project',
    'content/targets/other.yaml',
    'not-content',
    (root: string, file: string) => {
      symlinkSync('sample-2024.yaml', join(root, file));
    },
  ],
  [
    'a link out of the project',
    'content/targets/other.yaml',
    'not-content',
    (root: string, file: string) => {
      symlinkSync('/etc/hostname', join(root, file));
    },
  ],
  [
    'a link to nothing',
    'content/targets/other.yaml',
    'not-content',
    (root: string, file: string) => {
      symlinkSync('gone.yaml', join(root, file));
    },
  ],
  [
    'a link to itself',
    'content/targets/other.yaml',
    'not-content',
    (root: string, file: string) => {
      symlinkSync('other.yaml', join(root, file));
    },
  ],
  [
    'a linked folder',
    'content/linked',
    'not-content',
    (root: string, file: string) => {
      symlinkSync('..', join(root, file));
    },
  ],
  [
    'a linked seed',
    'seeds/102.txt',
    'not-content',
    (root: string, file: string) => {
      symlinkSync('100.txt', join(root, file));
    },
  ],
  [
    'a record with a capital in its name',
    'content/targets/Sample-2025.yaml',
    'unknown-file',
    (root: string, file: string) => {
      writeInto(root, file, '[]\n');
    },
  ],
  [
    'a record with another ending',
    'content/targets/sample-2025.yml',
    'unknown-file',
    (root: string, file: string) => {
      writeInto(root, file, '[]\n');
    },
  ],
  [
    'what an editor left',
    'content/topics.yaml~',
    'unknown-file',
    (root: string, file: string) => {
      writeInto(root, file, '[]\n');
    },
  ],
  [
    'what a killed run left',
    'content/topics.yaml.partial-17',
    'unknown-file',
    (root: string, file: string) => {
      writeInto(root, file, '[]\n');
    },
  ],
  [
    'a record one folder too deep',
    'content/targets/old/sample-2024.yaml',
    'unknown-file',
    (root: string, file: string) => {
      writeInto(root, file, '[]\n');
    },
  ],
] as const)('%s is refused by the check and by the list that the build reads', (_, file, rule, make) => {
  expect(
    problemsAfter((root) => {
      make(root, file);
    }),
  ).toEqual([`${rule} ${file}:1:1`]);
  const root = mkdtempSync(join(tmpdir(), 'zhice-files-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  for (const folder of ['content/targets', 'content/policies', 'seeds'])
    mkdirSync(join(root, folder), { recursive: true });
  make(root, file);
  const listed = listProjectFiles(root);
  expect(listed.diagnostics.map((problem) => problem.file)).toEqual([file]);
  expect([...listed.content, ...listed.seeds]).not.toContain(file);
});

// Addresses that a reader is given to open.
test.each([
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'data:text/html,a',
  'file:///etc/hosts',
  'ftp://a.cn/a',
  'https://user:word@a.cn/',
  'https://user@a.cn/',
  'https:\\\\a.cn',
  'https://a.cn/a b',
  'https:a.cn',
  'mailto:a@b.cn',
  '//a.cn/',
])('a source cannot have the address %s', (address) => {
  const { text, position } = edit(MDX, '    note: 全文', `    url: ‸'${address}'\n    note: 全文`);
  expect(
    problemsAfter((root) => {
      writeInto(root, MDX, sealed(root, text));
    }),
  ).toEqual([`schema ${position}`]);
});

/** The text with the hashes that the sample project has in its front matter. */
function sealed(root: string, text: string): string {
  const hashes = loadContent(root).documents[0]?.facts?.value.sources.map(({ sha256 }) => sha256) ?? [];
  return text.replace('SHA256_OF_100', hashes[0] ?? '').replace('SHA256_OF_101', hashes[1] ?? '');
}
