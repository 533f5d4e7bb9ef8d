import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { recordIds } from '../../../src/checks/content/documents/record-ids.ts';
import { loadContent } from '../../../src/checks/content/files/load-content.ts';
import { ledgerFile } from '../../../src/checks/content/records/check-lasting-records.ts';
import { recordLasting } from '../../../src/checks/content/records/record-lasting.ts';
import { DEFAULT_FOLDERS } from '../../../src/schemas/settings.ts';

const LEDGER = ledgerFile(DEFAULT_FOLDERS);

/** Files of a project by path; `undefined` takes one away. */
export type ProjectFiles = Readonly<Record<string, string | undefined>>;

/** A small project in which every check passes: one document of two sections, with a record of every kind. */
export const sampleFiles = {
  'seeds/100.txt': `搜索 关于印发《示例市职业教育行动方案》的通知

各有关单位：
    现将方案印发给你们。
2024年5月1日
示例市职业教育行动方案
为推动职业教育发展，制定本方案。
一、目标
到2025年底，建成2个产业学院，力争培训人次达到3万人次以上。
2024年建成1个产业学院。
二、任务
（一）建设基地。建成5-10家实训基地，现有2家。两校推进。（责任单位：市教育局、示例学院）
（二）保障条件。完善制度，职业体会进校园。`,
  'seeds/101.txt': `一、目标
到2025年底，建成2个产业学院，力争培训人次达到3万人次以上。
2024年建成1个产业学院。
`,
  'content/policies/sample-2024.mdx': `---
id: sample-2024
nature: policy
title: 示例市职业教育行动方案
titleEn: Sample action plan
shortTitle: 行动方案
shortTitleEn: Sample plan
noticeTitle: 关于印发《示例市职业教育行动方案》的通知
abstract: 一份示例。
abstractEn: A sample.
kind: scheme
issuers: []
region: { name: 示例市, nameEn: Sample, level: prefecture, adcode: '159900' }
dateSigned: '2024-05-01'
addressee: 各有关单位
sources:
  - file: 100.txt
    role: primary
    sha256: SHA256_OF_100
    note: 全文
  - file: 101.txt
    role: witness
    sha256: SHA256_OF_101
    note: 节录
emendations:
  - { kind: furniture, line: 1, column: 1, original: '搜索 ', result: '', reason: 网页按钮 }
trackers: complete
topics: [bases]
reviewed: '2024-06-01'
review: reviewed
---

# 关于印发《示例市职业教育行动方案》的通知 {#notice-title}

<Part id="addressee">

<P id="addressee-p1">各有关单位：</P>

</Part>

<Part id="notice">

<P id="notice-p1">现将方案印发给你们。</P>

</Part>

<Part id="signature">

<P id="signature-p1">2024年5月1日</P>

</Part>

# 示例市职业教育行动方案 {#title}

<Part id="preamble">

<P id="preamble-p1">为推动职业教育发展，制定本方案。</P>

</Part>

## 一、目标 {#s1}

<P id="s1-p1">到2025年底，建成2个产业学院，力争培训人次达到3万人次以上。</P>

<P id="s1-p2">2024年建成1个产业学院。</P>

<TargetChart series="sample-2024-college" />

## 二、任务 {#s2}

### （一）建设基地。 {#s2-1 .run-in}

<P id="s2-1-p1">建成5-10家实训基地，现有2家。两校推进。（责任单位：市教育局、示例学院）</P>

### （二）保障条件。 {#s2-2 .run-in}

<P id="s2-2-p1">完善制度，职业体会进校园。</P>
`,
  'content/targets/sample-2024.yaml': `- id: sample-2024-college
  policy: sample-2024
  indicator: college
  name: 产业学院
  nameEn: industry college
  unit: 个
  kind: target
  counting: unstated
  review: reviewed
  points:
    - id: sample-2024-college-2025
      value: 2
      unit: 个
      comparator: eq
      due: '2025'
      dueText: 到2025年底
      dueBasis: explicit
      precision: year
      modality: stated
      modalityText: 建成
      provision: s1-p1
      quote: 建成2个产业学院
      organisations: []
    - id: sample-2024-college-2024
      value: 1
      unit: 个
      comparator: eq
      due: '2024'
      dueText: 2024年
      dueBasis: explicit
      precision: year
      modality: stated
      modalityText: 建成
      provision: s1-p2
      quote: 2024年建成1个产业学院
      organisations: []
      variantOf: sample-2024-college-2025
- id: sample-2024-training
  policy: sample-2024
  name: 培训人次
  nameEn: people trained
  unit: 万人次
  kind: target
  counting: unstated
  review: reviewed
  points:
    - id: sample-2024-training-2025
      value: 3
      unit: 万人次
      comparator: gte
      comparatorText: 以上
      due: '2025'
      dueText: 到2025年底
      dueBasis: explicit
      precision: year
      modality: strive
      modalityText: 力争
      provision: s1-p1
      quote: 培训人次达到3万人次以上
      organisations: []
- id: sample-2024-base
  policy: sample-2024
  name: 实训基地
  nameEn: training base
  unit: 家
  kind: target
  counting: unstated
  review: reviewed
  points:
    - id: sample-2024-base-1
      value: 5
      valueMax: 10
      unit: 家
      comparator: range
      modality: stated
      modalityText: 建成
      provision: s2-1-p1
      quote: 建成5-10家实训基地
      organisations: [education-bureau, sample-college]
`,
  'content/milestones/sample-2024.yaml': `- id: sample-2024-signed
  policy: sample-2024
  kind: publication
  start: '2024-05-01'
  precision: day
  basis: explicit
  dateText: 2024年5月1日
  provision: signature-p1
  quote: 2024年5月1日
  label: 通知成文
  labelEn: Notice signed
  review: reviewed
- id: sample-2024-end-2025
  policy: sample-2024
  kind: deadline
  end: '2025'
  precision: year
  basis: explicit
  dateText: 到2025年底
  provision: s1-p1
  quote: 到2025年底，建成2个产业学院，力争培训人次达到3万人次以上
  label: 2025年底目标
  labelEn: Goals for the end of 2025
  targets: [sample-2024-college-2025, sample-2024-training-2025]
  review: reviewed
- id: sample-2024-end-2024
  policy: sample-2024
  kind: deadline
  end: '2024'
  precision: year
  basis: explicit
  dateText: 2024年
  provision: s1-p2
  quote: 2024年建成1个产业学院
  label: 2024年目标
  labelEn: Goals for 2024
  targets: [sample-2024-college-2024]
  review: reviewed
`,
  'content/reports/sample-2024.yaml': `- id: sample-2024-bases-held
  policy: sample-2024
  name: 实训基地
  nameEn: training bases
  role: baseline
  value: 2
  unit: 家
  comparator: eq
  counting: unstated
  source:
    provision: s2-1-p1
    quote: 现有2家
  review: reviewed
`,
  'content/numeral-exclusions/sample-2024.yaml': `- policy: sample-2024
  provision: s2-1-p1
  quote: 两校推进
  reason: 统称
`,
  'content/organisations.yaml': `- id: education-bureau
  name: 示例市教育局
  nameEn: Sample Education Bureau
  aliases:
    - { policy: sample-2024, name: 市教育局 }
  region: 示例市
  kind: department
- id: sample-college
  name: 示例学院
  nameEn: Sample College
  aliases: []
  region: 示例市
  kind: school
`,
  'content/duties.yaml': `- policy: sample-2024
  provision: s2-1-p1
  quote: （责任单位：市教育局、示例学院）
  organisations: [education-bureau, sample-college]
`,
  'content/indicators.yaml': `- id: college
  name: 产业学院
  nameEn: industry college
  unit: 个
  direction: higher
  counting: unstated
  scope: 名称相同。
  scopeEn: The same name.
`,
  'content/topics.yaml': `- id: bases
  name: 实训基地
  nameEn: Training bases
  claims:
    - text: 本市建成实训基地。
      textEn: Bases in the city.
      provisions:
        - { policy: sample-2024, provision: s2-1 }
  aspects:
    - name: 建设
      nameEn: Building
      answers:
        - { policy: sample-2024, provision: s2-1, quote: 建成5-10家实训基地 }
  indicators: [college]
`,
  'content/terms.yaml': `- everyday: [实习的地方]
  official: [实训基地]
`,
  'content/readings.yaml': `- policy: sample-2024
  substitutions:
    - { from: 体会, to: 体验, confidence: high }
  insertions:
    - { text: 进, before: 体会, provision: s2-2-p1, confidence: low }
`,
  'content/heading-glosses.yaml': `- policy: sample-2024
  en:
    s2-1: Build bases
`,
  'content/corrections.yaml': `[]
`,
  'content/comparisons.yaml': `- target: sample-2024-base-1
  report: sample-2024-bases-held
  comparable: false
  reason: 口径不同。
  reasonEn: Counted differently.
`,
  'content/search-logs.yaml': `[]
`,
  'src/i18n/sample-messages.ts': `export const messages = { open: '打开' };
`,
} as const satisfies ProjectFiles;

export type SampleFile = keyof typeof sampleFiles;

/** Writes a project into a folder of its own, gone after the test; its ids are recorded as published. */
export function writeProject(files: ProjectFiles): string {
  const root = writeFiles(files);
  if ('content/published-ids.json' in files) return root;
  const content = loadContent(root);
  writeFileSync(join(root, 'content/published-ids.json'), printJson(recordIds(content).value.value));
  recordRecords(root);
  return root;
}

/** The sample project with some files changed, its ids recorded before the change, its lasting records after it. */
export function writeChangedProject(changes: ProjectFiles): string {
  const root = writeProject(seal(sampleFiles));
  for (const [name, text] of Object.entries(seal({ ...sampleFiles, ...changes }))) {
    if (text === undefined) rmSync(join(root, name));
    else writeFile(join(root, name), text);
  }
  if (!(LEDGER in changes)) recordRecords(root);
  return root;
}

/** What `published-records.json` says of the sample project as it is. */
export function sampleLedger(): string {
  return printJson(recordLasting(loadContent(writeFiles(seal(sampleFiles)))).value.value);
}

function recordRecords(root: string): void {
  rmSync(join(root, LEDGER), { force: true });
  writeFileSync(join(root, LEDGER), printJson(recordLasting(loadContent(root)).value.value));
}

function printJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Writes the sha256 of the sample seeds into the front matter, as a maintainer would. */
export function seal(files: ProjectFiles): ProjectFiles {
  const sha256 = (name: SampleFile) =>
    createHash('sha256')
      .update(files[name] ?? sampleFiles[name], 'utf8')
      .digest('hex');
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [
      name,
      text
        ?.replace('SHA256_OF_100', sha256('seeds/100.txt'))
        .replace('SHA256_OF_101', sha256('seeds/101.txt')),
    ]),
  );
}

function writeFiles(files: ProjectFiles): string {
  const root = mkdtempSync(join(tmpdir(), 'zhice-checks-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  for (const [name, text] of Object.entries(files)) if (text !== undefined) writeFile(join(root, name), text);
  return root;
}

function writeFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
