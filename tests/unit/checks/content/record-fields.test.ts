import { expect, test } from 'vitest';
import { loadContent } from '../../../../src/checks/content/files/load-content.ts';
import { runContentChecks } from '../../../../src/checks/content/run-content-checks.ts';
import { formatDiagnostic } from '../../../../src/domain/source/diagnostic.ts';
import type { Edits } from '../edit-sample.ts';
import { applyEdits } from '../edit-sample.ts';
import type { SampleFile } from '../sample-project.ts';
import { sampleFiles, seal, writeProject } from '../sample-project.ts';

const MDX = 'content/policies/sample-2024.mdx';
const SEED = 'seeds/100.txt';
const TARGETS = 'content/targets/sample-2024.yaml';
const REPORTS = 'content/reports/sample-2024.yaml';
const MILESTONES = 'content/milestones/sample-2024.yaml';
const INDICATORS = 'content/indicators.yaml';
const DAYS = { today: '2026-01-31' };

const STOCK = '三年来，累计培养人才4万人。2023年新设3个专业。每年度建成2个工作室。在15%编制员额内招聘教师。';
const before = '完善制度，职业体会进校园。';

/** The sample with a paragraph of what was done, what recurs and what rate applies. */
const files: Readonly<Record<SampleFile, string>> = {
  ...sampleFiles,
  [SEED]: sampleFiles[SEED].replace(before, `${before}${STOCK}`),
  [MDX]: sampleFiles[MDX].replace(before, `${before}${STOCK}`),
  [REPORTS]: `${sampleFiles[REPORTS]}
- id: sample-2024-trained
  policy: sample-2024
  name: 培养人才
  nameEn: people educated
  role: baseline
  value: 4
  unit: 万人
  comparator: eq
  counting: cumulative
  asOf: '2024'
  asOfText: 三年来
  asOfBasis: derived
  source:
    provision: s2-2-p1
    quote: 三年来，累计培养人才4万人
  review: reviewed
- id: sample-2024-programmes
  policy: sample-2024
  name: 新设专业
  nameEn: new programmes
  role: baseline
  value: 3
  unit: 个
  comparator: eq
  counting: new
  asOf: '2023'
  asOfText: 2023年
  asOfBasis: explicit
  source:
    provision: s2-2-p1
    quote: 2023年新设3个专业
  review: reviewed
`,
  [TARGETS]: `${sampleFiles[TARGETS]}
- id: sample-2024-studio
  policy: sample-2024
  name: 工作室
  nameEn: studios
  unit: 个
  kind: recurring
  counting: new
  scope: 每年度
  review: reviewed
  points:
    - id: sample-2024-studio-1
      value: 2
      unit: 个
      comparator: eq
      qualifier: 每年度
      qualifierEn: each year
      modality: stated
      modalityText: 建成
      provision: s2-2-p1
      quote: 每年度建成2个工作室
      organisations: []
- id: sample-2024-quota
  policy: sample-2024
  name: 在15%编制员额内招聘教师
  nameEn: teachers recruited within 15% of the quota
  unit: '%'
  kind: policy-rate
  counting: unstated
  review: reviewed
  points:
    - id: sample-2024-quota-1
      value: 15
      unit: '%'
      comparator: lte
      comparatorText: 内
      modality: stated
      modalityText: 招聘
      provision: s2-2-p1
      quote: 在15%编制员额内招聘教师
      organisations: []
- id: sample-2024-rules
  policy: sample-2024
  name: 制度
  nameEn: rules
  kind: deliverable
  counting: unstated
  review: reviewed
  points:
    - id: sample-2024-rules-1
      modality: stated
      modalityText: 完善
      provision: s2-2-p1
      quote: 完善制度
      organisations: []
`,
  [MILESTONES]: `${sampleFiles[MILESTONES]}
- id: sample-2024-three-years
  policy: sample-2024
  kind: phase
  start: '2022'
  end: '2024'
  precision: year
  basis: derived
  reasoning: 以成文日期推算，为2022—2024年。
  reasoningEn: Counted from the day of signature, 2022–2024.
  dateText: 三年来
  provision: s2-2-p1
  quote: 三年来，累计培养人才4万人
  label: 三年来的培养人数
  labelEn: The three years of people educated
  review: reviewed
`,
};

function problems(edits: Edits) {
  const { changes, marks } = applyEdits(edits, files);
  const content = loadContent(writeProject(seal({ ...files, ...changes })));
  return { marks, diagnostics: runContentChecks(content, DAYS) };
}

test('records whose fields are those of their words are sound', () => {
  expect(problems({}).diagnostics.map(formatDiagnostic)).toEqual([]);
});

interface Row {
  /** Completes “is refused:”. */
  readonly fault: string;
  readonly edits: Edits;
  /** Rules that complain, and no others. */
  readonly rules: readonly string[];
}

/** A second report of the value that the first one prints. */
const again = (fields: string) => `
- id: sample-2024-bases-again
  policy: sample-2024
  name: 实训基地
  nameEn: training bases
  role: baseline
  value: 2
  unit: 家
  comparator: eq
  counting: unstated
  source:
    provision: s2-2-p1
    quote: 现有2家
${fields}  review: reviewed
`;
const printedAgain: Edits = {
  [SEED]: [[before, `${before}现有2家实训基地，`]],
  [MDX]: [[before, `${before}现有2家实训基地，`]],
};
const quoted = (fields: string) => again(fields).replace('quote: 现有2家', 'quote: 现有2家实训基地');

const rows: readonly Row[] = [
  // role
  {
    fault: 'a present state as a result',
    edits: { [REPORTS]: [['role: baseline', 'role: ‸result']] },
    rules: ['record-role'],
  },
  // counting
  {
    fault: 'a running total as what is added',
    edits: { [REPORTS]: [['counting: cumulative', 'counting: ‸new']] },
    rules: ['record-counting'],
  },
  {
    fault: 'a running total as not said',
    edits: { [REPORTS]: [['counting: cumulative', 'counting: ‸unstated']] },
    rules: ['record-counting'],
  },
  {
    fault: 'what is added as a total',
    edits: { [REPORTS]: [['counting: new', 'counting: ‸cumulative']] },
    rules: ['record-counting'],
  },
  {
    fault: 'a number without words as a total',
    edits: { [REPORTS]: [['counting: unstated', 'counting: ‸cumulative']] },
    rules: ['record-counting'],
  },
  {
    fault: 'what is built each year as not said',
    edits: { [TARGETS]: [['counting: new', 'counting: ‸unstated']] },
    rules: ['record-counting'],
  },
  {
    fault: 'a number to be built as added',
    edits: { [TARGETS]: [['counting: unstated', 'counting: ‸new']] },
    rules: ['record-counting', 'indicator-counting'],
  },
  {
    fault: 'an indicator that counts otherwise than its records',
    edits: { [INDICATORS]: [['counting: unstated', 'counting: ‸new']] },
    rules: ['indicator-counting'],
  },
  {
    fault: 'an indicator of which less is asked for without a ceiling',
    edits: { [INDICATORS]: [['direction: higher', 'direction: ‸lower']] },
    rules: ['indicator-direction'],
  },
  // kind
  {
    fault: 'a target as a deliverable',
    edits: { [TARGETS]: [['kind: target', 'kind: ‸deliverable']] },
    rules: ['record-kind'],
  },
  {
    fault: 'a target as a policy rate',
    edits: { [TARGETS]: [['kind: target', 'kind: ‸policy-rate']] },
    rules: ['record-kind', 'indicator-direction'],
  },
  {
    fault: 'a target as a benchmark',
    edits: { [TARGETS]: [['kind: target', 'kind: ‸benchmark']] },
    rules: ['record-kind'],
  },
  {
    fault: 'a policy rate as a target',
    edits: { [TARGETS]: [['kind: policy-rate', 'kind: ‸target']] },
    rules: ['record-kind'],
  },
  {
    fault: 'a deliverable as a target',
    edits: { [TARGETS]: [['kind: deliverable', 'kind: ‸target']] },
    rules: ['record-kind'],
  },
  {
    fault: 'a deliverable as recurring',
    edits: { [TARGETS]: [['kind: deliverable', 'kind: ‸recurring']] },
    rules: ['record-recurrence'],
  },
  {
    fault: 'what recurs as a target',
    edits: { [TARGETS]: [['kind: recurring', 'kind: ‸target']] },
    rules: ['record-recurrence'],
  },
  {
    fault: 'a qualifier cut short',
    edits: { [TARGETS]: [['qualifier: 每年度', 'qualifier: ‸年度']] },
    rules: ['record-form'],
  },
  // dates
  {
    fault: 'a derived as-of as printed',
    edits: { [REPORTS]: [['asOfBasis: derived', 'asOfBasis: ‸explicit']] },
    rules: ['record-date'],
  },
  {
    fault: 'a printed as-of as derived',
    edits: { [REPORTS]: [['asOfBasis: explicit', 'asOfBasis: ‸derived']] },
    rules: ['record-date'],
  },
  {
    fault: 'another end of 三年来',
    edits: { [REPORTS]: [["asOf: '2024'", "asOf: ‸'2023'"]] },
    rules: ['record-date'],
  },
  {
    fault: 'another printed year',
    edits: { [REPORTS]: [["asOf: '2023'", "asOf: ‸'2024'"]] },
    rules: ['record-date'],
  },
  {
    fault: 'a date in the quote left out',
    edits: {
      [REPORTS]: [
        ["  asOf: '2023'\n  asOfText: 2023年\n  asOfBasis: explicit\n", ''],
        ['- id: sample-2024-programmes', '- ‸id: sample-2024-programmes'],
      ],
    },
    rules: ['record-date', 'numeral-not-covered'],
  },
  {
    fault: 'another start of 三年来',
    edits: { [MILESTONES]: [["start: '2022'", "start: ‸'2021'"]] },
    rules: ['record-date'],
  },
  {
    fault: 'another end of the phase',
    edits: {
      [MILESTONES]: [
        [
          "end: '2024'\n  precision: year\n  basis: derived",
          "end: ‸'2025'\n  precision: year\n  basis: derived",
        ],
      ],
    },
    rules: ['record-date'],
  },
  {
    fault: 'a phase of the past as printed',
    edits: { [MILESTONES]: [['basis: derived', 'basis: ‸explicit']] },
    rules: ['record-date', 'record-form'],
  },
  {
    fault: 'a phase as a deadline',
    edits: { [MILESTONES]: [['kind: phase', 'kind: ‸deadline']] },
    rules: ['record-kind'],
  },
  {
    fault: 'a deadline as an event',
    edits: { [MILESTONES]: [['kind: deadline', 'kind: ‸event']] },
    rules: ['record-form', 'record-date'],
  },
  {
    fault: 'a publication as an event',
    edits: { [MILESTONES]: [['kind: publication', 'kind: ‸event']] },
    rules: ['record-kind'],
  },
  // quotes
  {
    fault: 'a quote cut inside a word at its end',
    edits: { [TARGETS]: [['quote: 建成2个产业学院', 'quote: ‸建成2个产业学']] },
    rules: ['quote-cut'],
  },
  {
    fault: 'a quote cut inside a clause at its beginning',
    edits: { [TARGETS]: [['quote: 培训人次达到3万人次以上', 'quote: ‸人次达到3万人次以上']] },
    rules: ['quote-cut'],
  },
  {
    fault: 'a quote of a milestone cut at its end',
    edits: { [MILESTONES]: [['quote: 2024年建成1个产业学院', 'quote: ‸2024年建成1个产业']] },
    rules: ['quote-cut'],
  },
  {
    fault: 'a quote of a report cut at its end',
    edits: { [REPORTS]: [['quote: 2023年新设3个专业', 'quote: ‸2023年新设3个专']] },
    rules: ['quote-cut'],
  },
  {
    fault: 'a name cut inside a word',
    edits: { [TARGETS]: [['name: 培训人次', 'name: ‸培训人']] },
    rules: ['name-not-printed'],
  },
  {
    fault: 'a scope with an empty part',
    edits: { [TARGETS]: [['scope: 每年度', 'scope: ‸每年度，']] },
    rules: ['scope-not-printed'],
  },
  {
    fault: 'the words of a date cut short',
    edits: { [TARGETS]: [['dueText: 到2025年底', 'dueText: ‸2025年底']] },
    rules: ['quote-cut'],
  },
  // names and labels
  {
    fault: 'a label of another year',
    edits: { [MILESTONES]: [['label: 2025年底目标', 'label: ‸2035年底目标']] },
    rules: ['label-number'],
  },
  {
    fault: 'an English label of another year',
    edits: {
      [MILESTONES]: [
        ['end of 2025', 'end of 2052'],
        ['labelEn: Goals for the', 'labelEn: ‸Goals for the'],
      ],
    },
    rules: ['label-number'],
  },
  {
    fault: 'an English label without the year',
    edits: { [MILESTONES]: [['labelEn: Goals for 2024', 'labelEn: ‸Goals']] },
    rules: ['label-number'],
  },
  {
    fault: 'a label that spells another number',
    edits: { [MILESTONES]: [['label: 三年来', 'label: ‸五年来']] },
    rules: ['label-number'],
  },
  {
    fault: 'an English label that spells another number',
    edits: { [MILESTONES]: [['labelEn: The three', 'labelEn: ‸The seven']] },
    rules: ['label-number'],
  },
  {
    fault: 'an English name of another number',
    edits: {
      [TARGETS]: [['nameEn: teachers recruited within 15%', 'nameEn: ‸teachers recruited within 51%']],
    },
    rules: ['label-number'],
  },
  {
    fault: 'an English name in Chinese',
    edits: { [TARGETS]: [['nameEn: studios', 'nameEn: ‸工作室']] },
    rules: ['english-name'],
  },
  {
    fault: 'a summary that counts what the text does not',
    edits: {
      [MDX]: [
        ['abstract: 一份示例。', 'abstract: ‸一份示例，42项任务。'],
        ['abstractEn: A sample.', 'abstractEn: A sample of 42 tasks.'],
      ],
    },
    rules: ['label-number'],
  },
  {
    fault: 'English reasoning of another year',
    edits: {
      [MILESTONES]: [
        [
          'reasoningEn: Counted from the day of signature, 2022–2024',
          'reasoningEn: ‸Counted from the day of signature, 2022–2034',
        ],
      ],
    },
    rules: ['label-number'],
  },
  {
    fault: 'an English reason with a number of its own',
    edits: {
      'content/comparisons.yaml': [
        ['reasonEn: Counted differently.', 'reasonEn: ‸Counted differently in 2023.'],
      ],
    },
    rules: ['label-number'],
  },
  {
    fault: 'an English summary with a number of its own',
    edits: { 'content/topics.yaml': [['textEn: Bases', 'textEn: ‸15 bases']] },
    rules: ['label-number'],
  },
  {
    fault: 'a verb cut inside a word of its quote',
    edits: { [TARGETS]: [['modalityText: 建成', 'modalityText: ‸建']] },
    rules: ['quote-cut', 'record-form'],
  },
  // links
  {
    fault: 'a value printed twice that is not said to be one',
    edits: {
      ...printedAgain,
      [REPORTS]: [
        [
          '\n- id: sample-2024-trained',
          `${quoted('').replace('id: sample', 'id: ‸sample')}\n- id: sample-2024-trained`,
        ],
      ],
    },
    rules: ['report-unlinked'],
  },
  {
    fault: 'a report that repeats another value',
    edits: {
      [REPORTS]: [
        [
          '  source:\n    provision: s2-2-p1\n    quote: 2023年新设3个专业',
          '  repeatOf: ‸sample-2024-bases-held\n  source:\n    provision: s2-2-p1\n    quote: 2023年新设3个专业',
        ],
      ],
    },
    rules: ['report-repeat'],
  },
  // indicators
  {
    fault: 'an indicator left out',
    edits: { [TARGETS]: [['  indicator: college\n  name: 产业学院', '  name: ‸产业学院']] },
    rules: ['indicator-words', 'indicator-unused'],
  },
  {
    fault: 'a reason about an indicator that needs none',
    edits: {
      [TARGETS]: [
        ['  nameEn: industry college\n', '  nameEn: industry college\n  note: ‸指标：名称不同。\n'],
      ],
    },
    rules: ['indicator-words'],
  },
  {
    fault: 'another indicator than that of the name',
    edits: {
      [INDICATORS]: [
        [
          'scopeEn: The same name.\n',
          'scopeEn: The same name.\n- { id: bases, name: 实训基地, nameEn: training bases, unit: 个, direction: higher, counting: unstated, scope: 相同, scopeEn: The same. }\n',
        ],
      ],
      [TARGETS]: [['indicator: college', 'indicator: ‸bases']],
    },
    rules: ['indicator-words', 'indicator-unused'],
  },
  {
    fault: 'a report in another unit than its indicator',
    edits: {
      [INDICATORS]: [
        [
          'scopeEn: The same name.\n',
          'scopeEn: The same name.\n- { id: programmes, name: 专业, nameEn: programmes, unit: 所, direction: higher, counting: new, scope: 相同, scopeEn: The same. }\n',
        ],
      ],
      [REPORTS]: [
        ['  name: 新设专业', '  indicator: programmes\n  name: 新设专业'],
        ['unit: 个', 'unit: ‸个'],
      ],
    },
    rules: ['indicator-unit'],
  },
];

test.each(rows)('a record is refused with $fault', ({ edits, rules }) => {
  const { marks, diagnostics } = problems(edits);
  expect(new Set(diagnostics.map(({ ruleId }) => ruleId))).toEqual(new Set(rules));
  const positions = diagnostics.map(({ file, line, column }) => ({ file, line, column }));
  expect(positions).toEqual(expect.arrayContaining([...marks]));
});

test('a number of the size of a year by which a label counts something is no year', () => {
  const counted = ['累计培养人才4万人', '累计培养人才2000人'] as const;
  const edits: Edits = {
    [SEED]: [counted],
    [MDX]: [counted],
    [REPORTS]: [['value: 4\n  unit: 万人\n', 'value: 2000\n  unit: 人\n'], counted],
    [MILESTONES]: [
      counted,
      ['label: 三年来的培养人数', 'label: 三年来：累计培养人才2000人'],
      ['The three years of people educated', 'The three years of 2,000 people educated'],
    ],
  };
  expect(problems(edits).diagnostics.map(formatDiagnostic)).toEqual([]);
});

test('a value printed twice and recorded as one is sound', () => {
  const repeat = quoted('  repeatOf: sample-2024-bases-held\n');
  const edits = {
    ...printedAgain,
    [REPORTS]: [['\n- id: sample-2024-trained', `${repeat}\n- id: sample-2024-trained`]],
  } as const;
  expect(problems(edits).diagnostics.map(formatDiagnostic)).toEqual([]);
});

test('two things without English names whose values are equal are no repetition of each other', () => {
  const printed = '现有7家工厂，现有7家商场。';
  const reports = ['工厂', '商场'].map(
    (name, at) => `
- id: sample-2024-stock-${at}
  policy: sample-2024
  name: ${name}
  role: baseline
  value: 7
  unit: 家
  comparator: eq
  counting: unstated
  source:
    provision: s2-2-p1
    quote: 现有7家${name}
  review: reviewed`,
  );
  const edits = {
    [SEED]: [[before, `${before}${printed}`]],
    [MDX]: [[before, `${before}${printed}`]],
    [REPORTS]: [['\n- id: sample-2024-trained', `${reports.join('')}\n- id: sample-2024-trained`]],
  } as const;
  expect(problems(edits).diagnostics.map(formatDiagnostic)).toEqual([]);
});

test.each([
  [
    'the role',
    {
      [REPORTS]: [
        ['role: baseline', 'role: result'],
        ['  review: reviewed', '  note: 性质：见另一份文件。\n  review: reviewed'],
      ],
    },
  ],
  [
    'the counting',
    {
      [REPORTS]: [
        ['counting: unstated', 'counting: new'],
        ['  review: reviewed', '  note: 计数：见另一份文件。\n  review: reviewed'],
      ],
    },
  ],
  [
    'the kind',
    {
      [TARGETS]: [
        [
          'kind: deliverable\n  counting: unstated',
          'kind: benchmark\n  counting: unstated\n  note: 类别：原文作为标准列出。',
        ],
      ],
    },
  ],
  [
    'a cut quote',
    {
      [TARGETS]: [
        ['quote: 培训人次达到3万人次以上\n', 'quote: 达到3万人次以上\n      note: 引文：主语记作名称。\n'],
      ],
    },
  ],
] satisfies readonly (readonly [string, Edits])[])(
  'a reason in the note allows %s to differ',
  (_what, edits) => {
    const rules = problems(edits).diagnostics.map(({ ruleId }) => ruleId);
    expect(rules.filter((rule) => /^record-(?:role|counting|kind)$|^quote-cut$/u.test(rule))).toEqual([]);
  },
);

test.each(['report', 'circular', 'communique'])(
  'what a document of the kind %s says was done is a result',
  (kind) => {
    const ofKind: Edits = { [MDX]: [['kind: scheme', `kind: ${kind}`]] };
    const roles = problems(ofKind).diagnostics.filter(({ ruleId }) => ruleId === 'record-role');
    // 累计培养 and 新设, both recorded as baselines; 现有2家 is one.
    expect(roles.map(({ message }) => message.en)).toEqual(
      Array(2).fill('role is recorded as “baseline”, the text reads “result”'),
    );
    expect(problems({}).diagnostics).toEqual([]);
  },
);

test('English prose may print ten thousands in full and spell numbers that the Chinese prints', () => {
  const prose: Edits = {
    'content/topics.yaml': [
      [
        '  aspects:',
        '  caveat: 三年12.11万人次，17项任务。\n  caveatEn: 121,100 attendances in three years, seventeen tasks.\n  aspects:',
      ],
    ],
  };
  expect(problems(prose).diagnostics.map(formatDiagnostic)).toEqual([]);
});
