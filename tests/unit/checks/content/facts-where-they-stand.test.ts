import { expect, test } from 'vitest';
import { loadContent } from '../../../../src/checks/content/files/load-content.ts';
import { runContentChecks } from '../../../../src/checks/content/run-content-checks.ts';
import { formatDiagnostic } from '../../../../src/domain/source/diagnostic.ts';
import type { Edits } from '../edit-sample.ts';
import { applyEdits } from '../edit-sample.ts';
import type { SampleFile } from '../sample-project.ts';
import { sampleFiles, sampleLedger, seal, writeChangedProject, writeProject } from '../sample-project.ts';

const MDX = 'content/policies/sample-2024.mdx';
const SEED = 'seeds/100.txt';
const REPORTS = 'content/reports/sample-2024.yaml';
const TODAY = '2026-01-31';

const ROWS = [
  '索引号: | 100/2024-1 | 发文字号: | 示政发〔2024〕5号 |',
  '发文机构: | 示例市教育局等2部门 | 信息分类: | 部门文件 |',
  '公开日期: | 2024-05-03 10:00:00 | 有效性: | 有效 |',
  '信息来源：示例网',
] as const;

const renamed = (text: string): string =>
  text.replaceAll('示例市职业教育行动方案', '示例市职业教育发展规划（2024-2026年）');

/** The same facts, each value on the line beneath its label. */
const STACKED = [
  '索引号：',
  '100/2024-1',
  '发文字号：',
  '示政发〔2024〕5号',
  '发文机构：',
  '示例市教育局等2部门',
  '信息分类：',
  '部门文件',
  '公开日期：',
  '2024-05-03 10:00:00',
  '有效性：',
  '有效',
  '信息来源：示例网',
] as const;

/** The sample with lines of facts above it, and with a title that names its kind and years. */
const labelledBy = (rows: readonly string[]): Readonly<Record<SampleFile, string>> => ({
  ...sampleFiles,
  'content/numeral-exclusions/sample-2024.yaml': `${sampleFiles['content/numeral-exclusions/sample-2024.yaml']}
- { policy: sample-2024, provision: title, quote: 2024-2026, reason: 日期 }
- { policy: sample-2024, provision: notice-title, quote: 2024-2026, reason: 日期 }
`,
  [SEED]: renamed([...rows, sampleFiles[SEED]].join('\n')),
  [MDX]: renamed(sampleFiles[MDX])
    .replace('kind: scheme', 'kind: plan')
    .replace('titleEn: Sample action plan', 'titleEn: Sample plan (2024–2026)')
    .replace(
      'issuers: []',
      `documentNumber: 示政发〔2024〕5号
issuers: [示例市教育局]
issuersText: 示例市教育局等2部门
indexNumber: 100/2024-1
category: 部门文件
validity: { text: 有效, asPrintedBy: 信息表 }
datePublished: '2024-05-03'
timePublished: '10:00:00'
period: { start: '2024', end: '2026', text: 2024-2026年 }`,
    )
    .replace('    note: 全文', '    publisher: 示例网\n    note: 全文')
    .replace(
      'emendations:\n  - { kind: furniture, line: 1,',
      `emendations:
${rows.map((row, index) => `  - { kind: metadata, line: ${String(index + 1)}, column: 1, original: '${row}', result: '', reason: 文件信息 }`).join('\n')}
  - { kind: furniture, line: ${String(rows.length + 1)},`,
    ),
});

const labelled = labelledBy(ROWS);

function problems(edits: Edits, files: Readonly<Record<SampleFile, string>>) {
  const { changes, marks } = applyEdits(edits, files);
  const root = writeProject(seal({ ...files, ...changes }));
  return { marks, diagnostics: runContentChecks(loadContent(root), { today: TODAY }) };
}

test('a document whose facts are those of its table, lines, signature and title is sound', () => {
  expect(problems({}, labelled).diagnostics.map(formatDiagnostic)).toEqual([]);
});

test('facts whose values stand beneath their labels are those of the front matter', () => {
  expect(problems({}, labelledBy(STACKED)).diagnostics.map(formatDiagnostic)).toEqual([]);
});

test('the number of views behind a title is furniture there, and nowhere else', () => {
  const [title = ''] = sampleFiles[SEED].split('\n');
  const check = (line: number, column: number, counted: string) => {
    const lines = sampleFiles[SEED].split('\n').map((text, index) =>
      index === line - 1 ? `${text}${counted}` : text,
    );
    const views = `  - { kind: furniture, line: ${String(line)}, column: ${String(column)}, original: '${counted}', result: '', reason: 浏览次数 }`;
    const files = {
      ...sampleFiles,
      [SEED]: lines.join('\n'),
      [MDX]: sampleFiles[MDX].replace('trackers:', `${views}\ntrackers:`),
    };
    return problems({}, files).diagnostics.map(({ ruleId }) => ruleId);
  };
  expect(check(1, [...title].length + 1, '6890')).toEqual([]);
  expect(check(6, 12, '6890')).toEqual(['emendation-furniture']);
});

const FACT = 'fact-not-in-source';
const LEFT_OUT = 'fact-missing';

interface Row {
  /** Completes “is refused:”. */
  readonly fault: string;
  readonly edits: readonly (readonly [from: string, to: string])[];
  readonly rules: readonly string[];
}

const facts: readonly Row[] = [
  {
    fault: 'a validity that stands elsewhere in the text',
    edits: [['validity: { text: 有效', 'validity: { text: ‸发展']],
    rules: [FACT],
  },
  {
    fault: 'a category that is a word of the text',
    edits: [['category: 部门文件', 'category: ‸教育']],
    rules: [FACT],
  },
  {
    fault: 'an index number that is part of one',
    edits: [['indexNumber: 100/2024-1', "indexNumber: ‸'2024'"]],
    rules: [FACT],
  },
  {
    fault: 'a document number with another digit',
    edits: [['documentNumber: 示政发〔2024〕5号', 'documentNumber: ‸示政发〔2024〕6号']],
    rules: [FACT],
  },
  {
    fault: 'an issuer more',
    edits: [['issuers: [示例市教育局]', 'issuers: [示例市教育局, ‸示例学院]']],
    rules: [FACT],
  },
  {
    fault: 'no issuer where one is named',
    edits: [['issuers: [示例市教育局]', 'issuers: ‸[]']],
    rules: [FACT],
  },
  {
    fault: 'issuers as printed, cut short',
    edits: [['issuersText: 示例市教育局等2部门', 'issuersText: ‸示例市教育局']],
    rules: [FACT],
  },
  {
    fault: 'an addressee cut short',
    edits: [['addressee: 各有关单位', 'addressee: ‸有关单位']],
    rules: [FACT],
  },
  {
    fault: 'a publisher that no line prints',
    edits: [['publisher: 示例网', 'publisher: ‸市教育局']],
    rules: [FACT],
  },
  {
    fault: 'a period whose years are not those of its words',
    edits: [["start: '2024', end: '2026'", "start: ‸'2023', end: '2026'"]],
    rules: [FACT],
  },
  {
    fault: 'a period that ends in another year',
    edits: [["end: '2026', text", "end: ‸'2030', text"]],
    rules: [FACT],
  },
  {
    fault: 'words of a period that the title does not print',
    edits: [['text: 2024-2026年', 'text: ‸2024年']],
    rules: [FACT],
  },
  {
    fault: 'a day of signature that is that of publication',
    edits: [["dateSigned: '2024-05-01'", "dateSigned: ‸'2024-05-03'"]],
    rules: [FACT],
  },
  {
    fault: 'a day of publication that is that of the signature',
    edits: [["datePublished: '2024-05-03'", "datePublished: ‸'2024-05-01'"]],
    rules: [FACT],
  },
  {
    fault: 'another hour of publication',
    edits: [["timePublished: '10:00:00'", "timePublished: ‸'11:00:00'"]],
    rules: [FACT],
  },
  {
    fault: 'a title that is part of the printed one',
    edits: [
      ['title: 示例市职业教育发展规划（2024-2026年）', 'title: ‸示例市职业教育发展规划'],
      ['titleEn: Sample plan (2024–2026)', 'titleEn: Sample plan'],
    ],
    rules: [FACT],
  },
  {
    fault: 'a title of the notice with a word less',
    edits: [['noticeTitle: 关于印发', 'noticeTitle: ‸印发']],
    rules: [FACT],
  },
  {
    fault: 'a kind that the end of the title contradicts',
    edits: [['kind: plan', 'kind: ‸implementation-plan']],
    rules: [FACT],
  },
  {
    fault: 'a document number left out',
    edits: [
      ['documentNumber: 示政发〔2024〕5号\n', ''],
      ['id: sample-2024\n', '‸id: sample-2024\n'],
    ],
    rules: [LEFT_OUT],
  },
  {
    fault: 'a day of publication left out',
    edits: [
      ["datePublished: '2024-05-03'\ntimePublished: '10:00:00'\n", ''],
      ['id: sample-2024\n', '‸id: sample-2024\n'],
    ],
    rules: [LEFT_OUT],
  },
  {
    fault: 'the period of the title left out',
    edits: [
      ["period: { start: '2024', end: '2026', text: 2024-2026年 }\n", ''],
      ['id: sample-2024\n', '‸id: sample-2024\n'],
    ],
    rules: [LEFT_OUT],
  },
  {
    fault: 'a news report with the marks of an official document',
    edits: [
      ['nature: policy', 'nature: ‸reference'],
      ['kind: plan', 'kind: news-report'],
    ],
    rules: [FACT, 'nature', 'topic-claim'],
  },
  {
    fault: 'a policy that is a news report',
    edits: [['kind: plan', 'kind: ‸news-report']],
    rules: [FACT, 'nature'],
  },
  {
    fault: 'a level that its code contradicts',
    edits: [['level: prefecture', 'level: ‸county']],
    rules: ['region-level'],
  },
  {
    fault: 'a code of a province that does not exist',
    edits: [["adcode: '159900'", "adcode: ‸'990300'"]],
    rules: ['region-code'],
  },
  {
    fault: 'the code of another region',
    edits: [["adcode: '159900'", "adcode: ‸'150300'"]],
    rules: ['region-code'],
  },
  {
    fault: 'the level of the country with the code of a city',
    edits: [['level: prefecture', 'level: ‸national']],
    rules: ['region-level'],
  },
  {
    fault: 'the code of the country for a city',
    edits: [["level: prefecture, adcode: '159900'", "level: national, adcode: ‸'100000'"]],
    rules: ['region-code'],
  },
  {
    fault: 'a township with the code of its county',
    edits: [['level: prefecture', 'level: ‸township']],
    rules: ['region-level'],
  },
  {
    fault: 'the county of a code of nine digits',
    edits: [["level: prefecture, adcode: '159900'", "level: ‸county, adcode: '150302001'"]],
    rules: ['region-level'],
  },
  {
    fault: 'a township whose own digits are left out',
    edits: [["level: prefecture, adcode: '159900'", "level: township, adcode: ‸'150302000'"]],
    rules: ['region-code'],
  },
  {
    fault: 'a region that the text does not name',
    edits: [['{ name: 示例市, nameEn: Sample', '{ name: ‸乌海市, nameEn: Wuhai']],
    rules: ['region-code', 'region-not-printed', 'region-name'],
  },
];

test.each(facts)('the front matter is refused with $fault', ({ edits, rules }) => {
  const { marks, diagnostics } = problems({ [MDX]: edits }, labelled);
  expect(new Set(diagnostics.map(({ ruleId }) => ruleId))).toEqual(new Set(rules));
  const positions = diagnostics.map(({ file, line, column }) => ({ file, line, column }));
  expect(positions).toEqual(expect.arrayContaining([...marks]));
});

const emendation = (fields: string) => `emendations:\n  - { ${fields}, reason: 说明 }\n`;
const withEmendation = (fields: string): Edits => ({ [MDX]: [['emendations:\n', emendation(fields)]] });

const emendations: readonly { readonly fault: string; readonly edits: Edits; readonly rule: string }[] = [
  {
    fault: 'furniture that leaves something behind',
    edits: { [MDX]: [["original: '搜索 ', result: ''", "original: '搜索 ', result: ‸'索'"]] },
    rule: 'schema',
  },
  {
    fault: 'furniture that is a sentence of the text',
    edits: withEmendation(
      "kind: furniture, line: 7, column: 1, original: ‸为推动职业教育发展，制定本方案。, result: ''",
    ),
    rule: 'emendation-furniture',
  },
  {
    fault: 'furniture that is half a line',
    edits: withEmendation("kind: furniture, line: 4, column: 5, original: ‸现将, result: ''"),
    rule: 'emendation-furniture',
  },
  {
    fault: 'furniture that is a heading',
    edits: withEmendation("kind: furniture, line: 11, column: 1, original: ‸二、任务, result: ''"),
    rule: 'emendation-furniture',
  },
  {
    fault: 'metadata without a label',
    edits: withEmendation("kind: metadata, line: 5, column: 1, original: ‸2024年5月1日, result: ''"),
    rule: 'emendation-metadata',
  },
  {
    fault: 'a join that drops a character',
    edits: withEmendation(
      'kind: join, line: 9, column: 1, original: 到2025年底，建成, result: ‸到2025年底建成',
    ),
    rule: 'emendation-join',
  },
  {
    fault: 'a join that puts one in',
    edits: withEmendation('kind: join, line: 10, column: 1, original: 2024年建成, result: ‸2024年底建成'),
    rule: 'emendation-join',
  },
  {
    fault: 'a correction without evidence',
    edits: {
      [MDX]: [
        [
          "- { kind: furniture, line: 1, column: 1, original: '搜索 ', result: ''",
          "- ‸{ kind: correction, line: 1, column: 1, original: '搜索 ', result: '', date: '2025-01-01'",
        ],
      ],
    },
    rule: 'schema',
  },
  {
    fault: 'a correction that its copy does not print',
    edits: withEmendation(
      "kind: correction, line: 10, column: 1, original: 2024年建成, result: 2025年建成, date: '2025-01-01', evidence: ‸101.txt",
    ),
    rule: 'emendation-correction',
  },
  {
    fault: 'a correction that corrects nothing',
    edits: withEmendation(
      "kind: correction, line: 9, column: 1, original: 到2025, result: ‸到 2025, date: '2025-01-01', evidence: 101.txt",
    ),
    rule: 'emendation-correction',
  },
  {
    fault: 'a date of correction of tomorrow',
    edits: withEmendation(
      "kind: correction, line: 10, column: 1, original: 2024年建成, result: 2025年建成, date: ‸'2026-02-01', evidence: 公报",
    ),
    rule: 'date-in-future',
  },
];

test.each(emendations)('an emendation is refused: $fault', ({ edits, rule }) => {
  const { marks, diagnostics } = problems(edits, sampleFiles);
  const positions = diagnostics
    .filter(({ ruleId }) => ruleId === rule)
    .map(({ file, line, column }) => ({ file, line, column }));
  expect(positions).toEqual(expect.arrayContaining([...marks]));
  expect(positions.length).toBeGreaterThan(0);
});

test('a correction that another copy bears out is sound', () => {
  const misprint = (text: string) => text.replace('2024年建成1个', '2024年健成1个');
  const files = {
    ...sampleFiles,
    [SEED]: misprint(sampleFiles[SEED]),
    [MDX]: sampleFiles[MDX].replace(
      'trackers:',
      "  - { kind: correction, line: 10, column: 6, original: 健, result: 建, reason: 抄误, date: '2025-01-01', evidence: 见101.txt }\ntrackers:",
    ),
  };
  const errors = problems({}, files).diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors.map(formatDiagnostic)).toEqual([]);
});

const days: readonly { readonly what: string; readonly edits: Edits }[] = [
  { what: 'of review', edits: { [MDX]: [["reviewed: '2024-06-01'", "reviewed: ‸'2026-02-01'"]] } },
  {
    what: 'of retrieval',
    edits: { [MDX]: [['    note: 全文', "    retrieved: ‸'2099-01-01'\n    note: 全文"]] },
  },
  {
    what: 'of a correction',
    edits: {
      'content/corrections.yaml': [
        [
          '[]\n',
          "- { id: sample-a, date: ‸'2999-01-01', policy: sample-2024, provision: s1-p2, kind: source-error, quote: 产业学院, reason: 原文如此, reasonEn: Thus }\n",
        ],
      ],
    },
  },
  {
    what: 'that a report holds for',
    edits: {
      'seeds/100.txt': [['现有2家', '到2027年现有2家']],
      [MDX]: [['现有2家', '到2027年现有2家']],
      [REPORTS]: [['  source:', "  asOf: ‸'2027'\n  asOfText: 到2027年\n  asOfBasis: explicit\n  source:"]],
    },
  },
];

test.each(days)('a day $what later than the day of the check is refused', ({ edits }) => {
  const { marks, diagnostics } = problems(edits, sampleFiles);
  const positions = diagnostics
    .filter(({ ruleId }) => ruleId === 'date-in-future')
    .map(({ file, line, column }) => ({ file, line, column }));
  expect(positions).toEqual([...marks]);
});

test('a day that the site is to stand for, later than the day of the check, is refused', () => {
  const content = loadContent(writeProject(seal(sampleFiles)));
  const rules = (asOf: string) =>
    runContentChecks(content, { today: TODAY, asOf }).map(({ ruleId }) => ruleId);
  expect(rules('2026-02-01')).toEqual(['date-in-future']);
  expect(rules(TODAY)).toEqual([]);
});

test('a comparison that is gone, changed or new is reported, at its position', () => {
  const ledger = sampleLedger();
  const COMPARISONS = 'content/comparisons.yaml';
  const check = (comparisons: string, recorded = ledger) => {
    const root = writeChangedProject({
      [COMPARISONS]: comparisons,
      'content/published-records.json': recorded,
    });
    return runContentChecks(loadContent(root), { today: TODAY }).map(({ ruleId, file }) => [ruleId, file]);
  };
  expect(check(sampleFiles[COMPARISONS])).toEqual([]);
  expect(check('[]\n')).toEqual([['record-lost', 'content/published-records.json']]);
  expect(check(sampleFiles[COMPARISONS].replace('口径不同', '口径相同'))).toEqual([
    ['record-changed', COMPARISONS],
  ]);
  expect(check(sampleFiles[COMPARISONS], '{}\n')).toEqual([['record-not-recorded', COMPARISONS]]);
});

const placed = (region: string, issuers: string) => {
  const named = '示例市和全国的要求';
  const edit = [['现将方案', `${named}，现将方案`]] as const;
  const facts = [
    ["{ name: 示例市, nameEn: Sample, level: prefecture, adcode: '159900' }", region],
    ['issuers: []', `issuers: ${issuers}`],
  ] as const;
  const { diagnostics } = problems({ [MDX]: [...edit, ...facts], [SEED]: edit }, sampleFiles);
  return diagnostics.filter(({ ruleId }) => ruleId === 'region-level' || ruleId === 'region-code');
};

test.each([
  ['the country', "{ name: 全国, nameEn: China, level: national, adcode: '100000' }", '[]'],
  [
    'the country, by the name 中国',
    "{ name: 中国, nameEn: China, level: national, adcode: '100000' }",
    '[教育部]',
  ],
  ['a township', "{ name: 示例镇, nameEn: Sample, level: township, adcode: '150302001' }", '[]'],
])('%s may be the place of a document', (_what, region, issuers) => {
  expect(placed(region, issuers).map(formatDiagnostic)).toEqual([]);
});

test('what a city issues is not national', () => {
  const found = placed("{ name: 全国, nameEn: China, level: national, adcode: '100000' }", '[乌海市教育局]');
  expect(found.map(({ ruleId }) => ruleId)).toEqual(['region-level']);
});
