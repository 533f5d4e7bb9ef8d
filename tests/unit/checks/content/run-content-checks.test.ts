import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { loadContent } from '../../../../src/checks/content/files/load-content.ts';
import { runContentChecks } from '../../../../src/checks/content/run-content-checks.ts';
import { formatDiagnostic } from '../../../../src/domain/source/diagnostic.ts';
import type { Edits } from '../edit-sample.ts';
import { MARK, applyEdits } from '../edit-sample.ts';
import { sampleFiles, seal, writeChangedProject, writeProject } from '../sample-project.ts';

const OTHER_TEXT = '另一份文件，与这份方案没有一句相同的话。';
const MDX = 'content/policies/sample-2024.mdx';
const TARGETS = 'content/targets/sample-2024.yaml';
const REPORTS = 'content/reports/sample-2024.yaml';
const MILESTONES = 'content/milestones/sample-2024.yaml';

const LOGS = 'content/search-logs.yaml';
const log = (date: string, target: string) => `- id: sample-2024-searched
  date: ${date}
  targets: [${target}]
  places:
    - { name: 示例市人民政府网站, query: 产业学院 2025 }
`;

/** A series of one statement without a number; the mark stands at the statement. */
const seriesOf = (kind: string, provision: string, verb: string, quote: string) => `- id: sample-2024-other
  policy: sample-2024
  name: ${quote}
  nameEn: other
  kind: ${kind}
  counting: unstated
  review: reviewed
  points:
    - ‸id: sample-2024-other-1
      modality: stated
      modalityText: ${verb}
      provision: ${provision}
      quote: ${quote}
      organisations: []
`;

interface Case {
  /** Completes “fails when …”. */
  readonly when: string;
  readonly edits: Edits;
  /** Rules that complain, and no others. */
  readonly rules: readonly string[];
}

const cases: readonly Case[] = [
  // text against seed
  {
    when: 'one character of the text is changed',
    edits: { [MDX]: [['现将方案印发给你们。</P>', '现将方案印‸法给你们。</P>']] },
    rules: ['fidelity-changed', 'text-changed'],
  },
  {
    when: 'one character of the text is lost',
    edits: { [MDX]: [['制定本方案。', '制定‸方案。']] },
    rules: ['fidelity-lost', 'text-changed'],
  },
  {
    when: 'one character of the text is added',
    edits: { [MDX]: [['制定本方案。', '制定本‸的方案。']] },
    rules: ['fidelity-added', 'text-changed'],
  },
  {
    when: 'a half-width comma stands for a full-width one',
    edits: { [MDX]: [['发展，制定', '发展‸,制定']] },
    rules: ['fidelity-changed', 'text-changed'],
  },
  {
    when: 'a sha256 is not that of the seed',
    edits: { [MDX]: [['sha256: SHA256_OF_100', `sha256: ‸"${'0'.repeat(64)}"`]] },
    rules: ['seed-changed'],
  },
  {
    when: 'a source file does not exist',
    edits: { [MDX]: [['file: 101.txt', 'file: ‸109.txt']], 'seeds/101.txt': [['一', `${MARK}一`]] },
    rules: ['seed-missing', 'seed-unused'],
  },
  {
    when: 'a witness is a copy of another text',
    edits: {
      [MDX]: [
        ['file: 101.txt', 'file: ‸101.txt'],
        ['sha256: SHA256_OF_101', `sha256: ${createHash('sha256').update(OTHER_TEXT).digest('hex')}`],
      ],
      'seeds/101.txt': [[sampleFiles['seeds/101.txt'], OTHER_TEXT]],
    },
    rules: ['witness'],
  },
  {
    when: 'the front matter states what no source prints',
    edits: { [MDX]: [["dateSigned: '2024-05-01'", "dateSigned: ‸'2024-05-02'"]] },
    rules: ['fact-not-in-source'],
  },
  {
    when: 'the front matter takes the date of the signature for that of publication',
    edits: {
      [MDX]: [["dateSigned: '2024-05-01'", "dateSigned: '2024-05-01'\ndatePublished: ‸'2024-05-01'"]],
    },
    rules: ['fact-not-in-source'],
  },
  {
    when: 'the front matter gives a time that no source prints with the day',
    edits: {
      [MDX]: [
        [
          "dateSigned: '2024-05-01'",
          "dateSigned: '2024-05-01'\ndatePublished: ‸'2024-05-01'\ntimePublished: '10:37'",
        ],
      ],
    },
    rules: ['fact-not-in-source', 'fact-not-in-source'],
  },
  // files and schemas
  {
    when: 'a field is misspelt',
    edits: {
      [TARGETS]: [
        [
          'counting: unstated\n  review: reviewed\n  points:\n    - id: sample-2024-base-1',
          'counting: unstated\n  ‸scoope: x\n  review: reviewed\n  points:\n    - id: sample-2024-base-1',
        ],
      ],
    },
    rules: ['schema'],
  },
  {
    when: 'a value is not among those allowed',
    edits: { [REPORTS]: [['role: baseline', 'role: ‸beginning']] },
    rules: ['schema'],
  },
  {
    when: 'a field is missing',
    edits: {
      [MILESTONES]: [
        ['- id: sample-2024-signed', '- ‸id: sample-2024-signed'],
        ['  label: 通知成文\n', ''],
      ],
    },
    rules: ['schema'],
  },
  {
    when: 'a date is not quoted',
    edits: { [MILESTONES]: [["start: '2024-05-01'", 'start: ‸2024-05-01']] },
    rules: ['yaml-unquoted-date'],
  },
  {
    when: 'YAML cannot be read',
    edits: {
      'content/terms.yaml': [['official: [实训基地]\n', 'official: [实训基地]\n  ‸official: [实习]\n']],
    },
    rules: ['yaml-syntax'],
  },
  {
    when: 'a record stands in the file of another document',
    edits: { [REPORTS]: [['policy: sample-2024', 'policy: ‸sample-2025']] },
    rules: ['dangling-reference', 'file-name', 'numeral-not-covered'],
  },
  {
    when: 'a collection that pages are made of is empty',
    edits: { 'content/terms.yaml': [[sampleFiles['content/terms.yaml'], '‸[]\n']] },
    rules: ['empty-collection'],
  },
  // ids
  {
    when: 'an id does not agree with the printed number',
    edits: {
      [MDX]: [
        ['### （二）保障条件。 {#s2-2 .run-in}', '### ‸（二）保障条件。 {#s2-3 .run-in}'],
        ['<P id="s2-2-p1">', '<P id="s2-3-p1">'],
      ],
      'content/readings.yaml': [['provision: s2-2-p1', 'provision: s2-3-p1']],
    },
    rules: ['numbering', 'id-not-recorded', 'id-lost'],
  },
  {
    when: 'an id of one document is given twice',
    edits: { [MDX]: [['<P id="s1-p2">2024年', '<P id="s1-p1">‸2024年']] },
    rules: ['mdx-duplicate-id'],
  },
  {
    when: 'a stray line stands next to a changed character',
    edits: { [MDX]: [['<P id="s1-p2">2024年', '‸散行\n\n<P id="s1-p2">‸2023年']] },
    rules: ['mdx-unknown-node', 'fidelity-changed', 'text-changed', 'quote', 'numeral-not-covered'],
  },
  {
    when: 'a record claims an id that another has',
    edits: { [TARGETS]: [['id: sample-2024-training\n', 'id: ‸sample-2024-college\n']] },
    rules: ['duplicate', 'target-shape'],
  },
  // references
  {
    when: 'a target names a provision that is not there',
    edits: { [TARGETS]: [['provision: s1-p2', 'provision: ‸s1-p9']] },
    rules: ['dangling-reference', 'numeral-not-covered'],
  },
  {
    when: 'a target names an organisation that is not there',
    edits: { [TARGETS]: [['[education-bureau, sample-college]', '[education-bureau, ‸sample-school]']] },
    rules: ['dangling-reference', 'point-organisations'],
  },
  {
    when: 'a target names an indicator that is not there',
    edits: { [TARGETS]: [['indicator: college', 'indicator: ‸collage']] },
    rules: ['dangling-reference', 'indicator-unused'],
  },
  {
    when: 'the text embeds a chart of no series',
    edits: {
      [MDX]: [
        ['<TargetChart series="sample-2024-college" />', '‸<TargetChart series="sample-2024-collage" />'],
      ],
    },
    rules: ['dangling-reference'],
  },
  {
    when: 'a milestone names a target point that is not there',
    edits: {
      [MILESTONES]: [['[sample-2024-college-2024]', '[sample-2024-college-2024, ‸sample-2024-college-2026]']],
    },
    rules: ['dangling-reference'],
  },
  {
    when: 'a topic names a document that is not there',
    edits: { 'content/topics.yaml': [['policy: sample-2024', 'policy: ‸sample-2025']] },
    rules: ['dangling-reference'],
  },
  {
    when: 'a variant is a statement of another series, of another thing',
    edits: { [TARGETS]: [['variantOf: sample-2024-college-2025', 'variantOf: ‸sample-2024-training-2025']] },
    rules: ['target-link'],
  },
  {
    when: 'the id of a statement is named after no series of its document',
    edits: {
      [TARGETS]: [['- id: sample-2024-college-2024', '- id: ‸sample-2024-academy-2024']],
      [MILESTONES]: [['[sample-2024-college-2024]', '[sample-2024-academy-2024]']],
    },
    rules: ['target-shape'],
  },
  {
    when: 'a unit reads as a date and has no English',
    edits: { [TARGETS]: [['      unit: 万人次', '      unit: ‸月']] },
    rules: ['target-shape', 'record-unit', 'record-form'],
  },
  // words
  {
    when: 'a quotation has another character than the text',
    edits: { [TARGETS]: [['quote: 2024年建成1个产业学院', 'quote: ‸2024年建成一个产业学院']] },
    rules: ['quote', 'numeral-not-covered'],
  },
  {
    when: 'a quotation stands in another paragraph than the one named',
    edits: { [REPORTS]: [['quote: 现有2家', 'quote: ‸建成2个产业学院']] },
    rules: ['quote', 'numeral-not-covered', 'record-unit'],
  },
  {
    when: 'the words of a date are not those of the text',
    edits: { [TARGETS]: [['dueText: 2024年\n', 'dueText: ‸2024年底\n']] },
    rules: ['quote'],
  },
  {
    when: 'an official term does not occur in the texts',
    edits: { 'content/terms.yaml': [['[实训基地]', '[实训基地, ‸实习基地]']] },
    rules: ['term-absent'],
  },
  {
    when: 'an alias is not printed in its document',
    edits: {
      'content/organisations.yaml': [
        ['name: 市教育局 }', 'name: ‸县教育局 }'],
        ['name: 示例市教育局', 'name: 市教育局'],
      ],
    },
    rules: ['alias-absent'],
  },
  {
    when: 'the region of a body has no English name',
    edits: {
      'content/organisations.yaml': [['region: 示例市\n  kind: school', 'region: ‸示例省\n  kind: school']],
    },
    rules: ['region-name'],
  },
  {
    when: 'a region is given a second English name',
    edits: {
      'content/organisations.yaml': [
        ['region: 示例市\n  kind: school', 'region: 示例市\n  regionEn: ‸Example\n  kind: school'],
      ],
    },
    rules: ['region-name'],
  },
  {
    when: 'a conjecture replaces characters that are not there',
    edits: { 'content/readings.yaml': [['from: 体会', 'from: ‸体念']] },
    rules: ['reading-absent'],
  },
  {
    when: 'a gloss is of a provision that is not there',
    edits: { 'content/heading-glosses.yaml': [['s2-1: Build', 's2-9: ‸Build']] },
    rules: ['dangling-reference'],
  },
  {
    when: 'a gloss is of a paragraph, which has no heading',
    edits: { 'content/heading-glosses.yaml': [['s2-1: Build', 's2-1-p1: ‸Build']] },
    rules: ['gloss-without-heading'],
  },
  {
    when: 'an insertion means no single position',
    edits: { 'content/readings.yaml': [['text: 进, before: 体会', 'text: ‸进, before: 贯通']] },
    rules: ['insertion-position'],
  },
  {
    when: 'a duty leaves out a body that its line prints',
    edits: {
      'content/duties.yaml': [
        ['organisations: [education-bureau, sample-college]', 'organisations: ‸[education-bureau]'],
      ],
    },
    rules: ['duty-organisations'],
  },
  {
    when: 'a target leaves out a body that the line of its paragraph prints',
    edits: {
      [TARGETS]: [
        ['organisations: [education-bureau, sample-college]', 'organisations: ‸[education-bureau]'],
      ],
    },
    rules: ['point-organisations'],
  },
  // records
  {
    when: 'the words of a point do not make its series what it says it is',
    edits: { [TARGETS]: [['unit: 家\n  kind: target', 'unit: 家\n  kind: ‸recurring']] },
    rules: ['record-recurrence'],
  },
  {
    when: 'a value is not the one its quotation prints',
    edits: { [TARGETS]: [['value: 3\n', 'value: ‸30\n']] },
    rules: ['record-value', 'numeral-not-covered'],
  },
  {
    when: 'a modality is not that of its verb',
    edits: { [TARGETS]: [['modality: strive', 'modality: ‸stated']] },
    rules: ['record-modality'],
  },
  {
    when: 'a quotation prints several numbers and nothing says which is recorded',
    edits: {
      [TARGETS]: [
        ['- id: sample-2024-base-1', '- ‸id: sample-2024-base-1'],
        ['quote: 建成5-10家实训基地', 'quote: 建成5-10家实训基地，现有2家'],
      ],
    },
    rules: ['record-form'],
  },
  {
    when: 'a target names a body that its paragraph does not print',
    edits: { [TARGETS]: [['organisations: []', 'organisations: ‸[education-bureau]']] },
    rules: ['point-organisations'],
  },
  {
    when: 'the words that limit a number are not in its quotation',
    edits: {
      [TARGETS]: [
        [
          '      comparator: range',
          '      qualifier: ‸全市\n      qualifierEn: citywide\n      comparator: range',
        ],
      ],
    },
    rules: ['quote', 'target-shape'],
  },
  {
    when: 'a benchmark says neither against what it measures nor how much',
    edits: {
      [TARGETS]: [
        [
          sampleFiles[TARGETS],
          `${sampleFiles[TARGETS]}${seriesOf('benchmark', 's2-2-p1', '完善', '完善制度')}`,
        ],
      ],
    },
    rules: ['record-kind', 'target-shape'],
  },
  {
    when: 'the name of a series is not in the words of the text',
    edits: { [TARGETS]: [['name: 产业学院', 'name: ‸产业学校']] },
    rules: ['name-not-printed'],
  },
  {
    when: 'the scope of a series is not in the words of the text',
    edits: { [TARGETS]: [['unit: 家\n', 'unit: 家\n  scope: ‸高水平\n']] },
    rules: ['scope-not-printed'],
  },
  {
    when: 'the name of a report is not in the words of the text',
    edits: { [REPORTS]: [['name: 实训基地', 'name: ‸市级实训基地']] },
    rules: ['name-not-printed'],
  },
  {
    when: 'two statements of a series for one date are not linked',
    edits: {
      [TARGETS]: [
        [
          sampleFiles[TARGETS],
          `${sampleFiles[TARGETS]}    - ‸id: sample-2024-base-2
      modality: stated
      modalityText: 建设
      provision: s2-1
      quote: 建设基地
      organisations: []
`,
        ],
      ],
    },
    rules: ['target-unlinked'],
  },
  {
    when: 'a statement has the indicator and date of a series that takes in all, and is not linked to it',
    edits: {
      [TARGETS]: [
        ['  name: 培训人次\n', '  indicator: college\n  name: 培训人次\n'],
        ['    - id: sample-2024-training-2025', '    - ‸id: sample-2024-training-2025'],
      ],
    },
    rules: ['indicator-unit', 'target-unlinked'],
  },
  {
    when: 'a statement without a date is linked to no other of its series',
    edits: {
      [TARGETS]: [
        [
          '- id: sample-2024-base\n',
          `    - ‸id: sample-2024-training-1
      modality: stated
      modalityText: 完善
      provision: s2-2-p1
      quote: 完善制度
      organisations: []
- id: sample-2024-base
`,
        ],
      ],
    },
    rules: ['target-unlinked'],
  },
  {
    when: 'a statement repeats one of another number and date',
    edits: { [TARGETS]: [['variantOf: sample-2024-college-2025', 'repeatOf: ‸sample-2024-college-2025']] },
    rules: ['target-repeat'],
  },
  {
    when: 'no milestone lists a dated statement',
    edits: {
      [MILESTONES]: [['  targets: [sample-2024-college-2024]\n', '']],
      [TARGETS]: [["due: '2024'", "due: ‸'2024'"]],
    },
    rules: ['due-without-milestone'],
  },
  {
    when: 'a milestone of another date lists a dated statement',
    edits: {
      [MILESTONES]: [
        ['[sample-2024-college-2025, ', '['],
        ['[sample-2024-college-2024]', '[sample-2024-college-2024, ‸sample-2024-college-2025]'],
      ],
      [TARGETS]: [["due: '2025'", "due: ‸'2025'"]],
    },
    rules: ['due-without-milestone', 'milestone-target-date'],
  },
  {
    when: 'a milestone lists a statement without a date',
    edits: {
      [MILESTONES]: [['[sample-2024-college-2024]', '[sample-2024-college-2024, ‸sample-2024-base-1]']],
    },
    rules: ['milestone-target-date'],
  },
  {
    when: 'a printed line of responsible bodies has no record',
    edits: {
      'content/duties.yaml': [[sampleFiles['content/duties.yaml'], '[]\n']],
      [MDX]: [['推进。（责任单位', '推进。‸（责任单位']],
    },
    rules: ['duty-missing'],
  },
  {
    when: 'a report is recorded again under another id',
    edits: {
      [REPORTS]: [
        [
          sampleFiles[REPORTS],
          `${sampleFiles[REPORTS]}${sampleFiles[REPORTS].replace('bases-held', 'bases-again').replace('quote: ', 'quote: ‸')}`,
        ],
      ],
      [MDX]: [['现有2家', '现有‸2家']],
    },
    rules: ['duplicate', 'numeral-recorded-twice', 'report-unlinked'],
  },
  {
    when: 'a milestone is recorded again under another id',
    edits: {
      [MILESTONES]: [
        [
          sampleFiles[MILESTONES],
          `${sampleFiles[MILESTONES]}${sampleFiles[MILESTONES].split('\n- ')[0]?.replace('2024-signed', '2024-signed-again').replace('quote: ', 'quote: ‸') ?? ''}\n`,
        ],
      ],
    },
    rules: ['duplicate'],
  },
  {
    when: 'a statement is recorded again under another id',
    edits: {
      [TARGETS]: [
        [
          sampleFiles[TARGETS],
          `${sampleFiles[TARGETS]}${sampleFiles[TARGETS].split('points:\n').at(-1)?.replace('base-1', 'base-2').replace('quote: ', 'quote: ‸') ?? ''}`,
        ],
      ],
      [MDX]: [['建成5-10家', '建成‸5-10家']],
    },
    rules: ['duplicate', 'numeral-recorded-twice', 'target-unlinked'],
  },
  {
    when: 'a topic quotes other words than the provision prints',
    edits: { 'content/topics.yaml': [['quote: 建成5-10家实训基地', 'quote: ‸建成5-10个实训基地']] },
    rules: ['quote'],
  },
  {
    when: 'a topic quotes words of another provision',
    edits: { 'content/topics.yaml': [['quote: 建成5-10家实训基地', 'quote: ‸2024年建成1个产业学院']] },
    rules: ['quote'],
  },
  {
    when: 'a topic quotes part of a clause',
    edits: { 'content/topics.yaml': [['quote: 建成5-10家实训基地', 'quote: ‸建成5-10家']] },
    rules: ['quote-cut'],
  },
  {
    when: 'a document is said to be silent on a day to come',
    edits: {
      'content/topics.yaml': [
        [
          '5-10家实训基地 }\n',
          "5-10家实训基地 }\n      silent:\n        - { policy: ‸sample-2024, checked: ‸'2999-01-01' }\n",
        ],
      ],
    },
    rules: ['date-in-future', 'topic-silence'],
  },
  {
    when: 'an answer names a statement that is not there',
    edits: {
      'content/topics.yaml': [['5-10家实训基地 }', '5-10家实训基地, points: [‸sample-2024-base-9] }']],
    },
    rules: ['dangling-reference'],
  },
  {
    when: 'a topic quotes the same words twice',
    edits: {
      'content/topics.yaml': [
        [
          '5-10家实训基地 }\n',
          '5-10家实训基地 }\n        - { policy: sample-2024, provision: s2-1, quote: ‸建成5-10家实训基地 }\n',
        ],
      ],
    },
    rules: ['duplicate'],
  },
  {
    when: 'a series counts in another unit than its indicator',
    edits: {
      'content/indicators.yaml': [['unit: 个', 'unit: 所']],
      [TARGETS]: [['  unit: 个\n  kind', '  unit: ‸个\n  kind']],
    },
    rules: ['indicator-unit'],
  },
  {
    when: 'nothing of an indicator counts in its unit',
    edits: {
      'content/indicators.yaml': [['unit: 个', 'unit: ‸所']],
      [TARGETS]: [
        [
          sampleFiles[TARGETS],
          `${sampleFiles[TARGETS]}${seriesOf('deliverable', 's2-2-p1', '完善', '完善制度').replace('  kind', '  indicator: college\n  kind').replace(MARK, '')}`,
        ],
        ['  indicator: college\n', ''],
      ],
    },
    rules: ['indicator-unit'],
  },
  {
    when: 'nothing belongs to an indicator',
    edits: {
      'content/indicators.yaml': [['- id: college', '- id: ‸college']],
      [TARGETS]: [['  indicator: college\n', '']],
    },
    rules: ['indicator-unused', 'indicator-words'],
  },
  {
    when: 'a comparison sets the state before a target as its result',
    edits: { 'content/comparisons.yaml': [['comparable: false', 'comparable: ‸true']] },
    rules: ['comparison-not-allowed'],
  },
  {
    when: 'a comparison takes a result of reference material',
    edits: {
      'content/comparisons.yaml': [['comparable: false', 'comparable: ‸true']],
      [REPORTS]: [['role: baseline', 'role: result']],
      [MDX]: [['nature: policy', 'nature: reference']],
    },
    rules: ['comparison-not-allowed', 'nature', 'record-role', 'topic-claim'],
  },
  {
    when: 'a value has no unit',
    edits: {
      [REPORTS]: [
        ['value: 2', 'value: ‸2'],
        ['  unit: 家\n', ''],
      ],
    },
    rules: ['record-shape', 'record-unit'],
  },
  {
    when: 'a point does not carry the id of its series',
    edits: {
      [TARGETS]: [['id: sample-2024-base-1', 'id: ‸sample-2024-hubs-1']],
      'content/comparisons.yaml': [['sample-2024-base-1', 'sample-2024-hubs-1']],
    },
    rules: ['target-shape'],
  },
  {
    when: 'a numeral is neither recorded nor excluded',
    edits: {
      [MDX]: [['两校推进', '‸两校推进']],
      'content/numeral-exclusions/sample-2024.yaml': [
        [sampleFiles['content/numeral-exclusions/sample-2024.yaml'], '[]\n'],
      ],
    },
    rules: ['numeral-not-covered'],
  },
  {
    when: 'an exclusion excludes no numeral',
    edits: {
      'content/numeral-exclusions/sample-2024.yaml': [
        [
          'reason: 统称\n',
          'reason: 统称\n- policy: sample-2024\n  provision: s2-2-p1\n  quote: ‸完善制度\n  reason: 统称\n',
        ],
      ],
    },
    rules: ['numeral-exclusion-dead'],
  },
  {
    when: 'an exclusion excludes a number that is recorded',
    edits: {
      'content/numeral-exclusions/sample-2024.yaml': [
        [
          'reason: 统称\n',
          'reason: 统称\n- policy: sample-2024\n  provision: s1-p1\n  quote: ‸2个产业\n  reason: 名称\n',
        ],
      ],
    },
    rules: ['numeral-exclusion-dead'],
  },
  {
    when: 'an exclusion gives a reason that is none of those agreed on',
    edits: { 'content/numeral-exclusions/sample-2024.yaml': [['reason: 统称', 'reason: ‸不要紧']] },
    rules: ['schema'],
  },
  {
    when: 'a number that a record quotes is nobody’s own',
    edits: {
      [TARGETS]: [
        ['valueMax: 10', 'valueMax: 10\n      valueText: 5-10家'],
        ['quote: 建成5-10家实训基地', 'quote: 建成5-10家实训基地，现有2家'],
      ],
      [REPORTS]: [[sampleFiles[REPORTS], '[]\n']],
      'content/comparisons.yaml': [[sampleFiles['content/comparisons.yaml'], '[]\n']],
      [MDX]: [['现有2家', '现有‸2家']],
    },
    rules: ['numeral-not-covered'],
  },
  {
    when: 'a search was made before the date it asks about had passed',
    edits: {
      [LOGS]: [['[]\n', log("'2025-12-31'", '‸sample-2024-college-2025')]],
      [MDX]: [["reviewed: '2024-06-01'", "reviewed: '2026-06-01'"]],
    },
    rules: ['search-date'],
  },
  {
    when: 'a search asks about a target without a date',
    edits: {
      [LOGS]: [['[]\n', log("'2026-01-01'", '‸sample-2024-base-1')]],
      [MDX]: [["reviewed: '2024-06-01'", "reviewed: '2026-06-01'"]],
    },
    rules: ['search-date'],
  },
  {
    when: 'a search asks about a target that is not there',
    edits: {
      [LOGS]: [['[]\n', log("'2026-01-01'", '‸sample-2024-college-2023')]],
      [MDX]: [["reviewed: '2024-06-01'", "reviewed: '2026-06-01'"]],
    },
    rules: ['dangling-reference'],
  },
  // people
  {
    when: 'a record is a draft',
    edits: { [REPORTS]: [['review: reviewed', 'review: ‸draft']] },
    rules: ['draft'],
  },
  {
    when: 'a reviewed document was left with something to write',
    edits: {
      [MDX]: [
        ['titleEn: Sample action plan', 'titleEn: ‸"[to be written]"'],
        ['note: 全文', 'note: ‸【待填】；全文'],
      ],
    },
    rules: ['placeholder'],
  },
  {
    when: 'a reviewed document has no division code and no day of review',
    edits: {
      [MDX]: [
        ["adcode: '159900'", "adcode: ‸'000000'"],
        ["reviewed: '2024-06-01'", "reviewed: ‸'1970-01-01'"],
      ],
    },
    rules: ['placeholder'],
  },
  {
    when: 'a document was left without kind and level',
    edits: {
      [MDX]: [
        ['\nkind: scheme', '\nkind: ‸【待填】'],
        ['level: prefecture', 'level: ‸【待填】'],
      ],
    },
    rules: ['placeholder'],
  },
  {
    when: 'a reviewed target was left untranslated',
    edits: { [TARGETS]: [['nameEn: people trained', 'nameEn: ‸"[to be written]"']] },
    rules: ['placeholder'],
  },
  {
    when: 'a drafted organisation is as ingest left it',
    edits: {
      'content/organisations.yaml': [
        [
          '- id: sample-college\n  name: 示例学院\n  nameEn: Sample College\n  aliases: []\n  region: 示例市',
          '- id: ‸sample-2024-draft-o1\n  name: 示例学院\n  nameEn: ‸"[to be written]"\n  aliases: []\n  region: ‸【待填】',
        ],
      ],
      'content/duties.yaml': [['sample-college', 'sample-2024-draft-o1']],
      [TARGETS]: [['sample-college]', 'sample-2024-draft-o1]']],
    },
    rules: ['draft-id', 'placeholder'],
  },
  {
    when: 'editorial words judge',
    edits: { 'content/topics.yaml': [['text: 本市建成实训基地。', 'text: 本市‸承诺建成实训基地。']] },
    rules: ['wording'],
  },
  {
    when: 'interface words judge',
    edits: { 'src/i18n/sample-messages.ts': [["open: '打开'", "open: '‸逾期'"]] },
    rules: ['wording'],
  },
];

test.each(cases)('the content check fails when $when', ({ edits, rules }) => {
  const { changes, marks } = applyEdits(edits);
  const diagnostics = runContentChecks(loadContent(writeChangedProject(changes)));
  expect(new Set(diagnostics.map(({ ruleId }) => ruleId))).toEqual(new Set(rules));
  const positions = diagnostics.map(({ file, line, column }) => ({ file, line, column }));
  expect(positions).toEqual(expect.arrayContaining([...marks]));
});

test('a sound project has no problem at all', () => {
  const diagnostics = runContentChecks(loadContent(writeProject(seal(sampleFiles))));
  expect(diagnostics.map(formatDiagnostic)).toEqual([]);
});

test('every problem is told at once, by file and position', () => {
  const { changes } = applyEdits({
    [TARGETS]: [['quote: 2024年建成1个产业学院', 'quote: 2024年建成3个产业学院']],
    [MDX]: [['各有关单位：</P>', '各有关单们：</P>']],
    [REPORTS]: [['review: reviewed', 'review: draft']],
  });
  const diagnostics = runContentChecks(loadContent(writeChangedProject(changes)));
  const files = diagnostics.map(({ file }) => file);
  expect(new Set(files)).toEqual(new Set([MDX, REPORTS, TARGETS]));
  expect(files).toEqual([...files].sort());
});

test('a statement that moves to a narrower series of the same thing keeps its id and what it differs from', () => {
  const { changes } = applyEdits({
    [TARGETS]: [
      [
        '    - id: sample-2024-college-2024\n',
        `- id: sample-2024-college-early
  policy: sample-2024
  indicator: college
  name: 产业学院
  nameEn: early industry colleges
  unit: 个
  kind: target
  counting: unstated
  review: reviewed
  points:
    - id: sample-2024-college-2024
`,
      ],
    ],
  });
  expect(runContentChecks(loadContent(writeChangedProject(changes))).map(formatDiagnostic)).toEqual([]);
});

test('words between quotation marks and the fixed sentences of the site may hold a word to avoid', () => {
  const changes = applyEdits({
    'content/topics.yaml': [['  aspects:', '  caveat: 原文作“由政府牵头”。未收录不等于未完成。\n  aspects:']],
  }).changes;
  expect(runContentChecks(loadContent(writeChangedProject(changes)))).toEqual([]);
});

test('drafts are told once, as drafts, and not field by field', () => {
  const { changes } = applyEdits({
    [REPORTS]: [
      ['review: reviewed', 'review: draft'],
      ['nameEn: training bases', 'nameEn: "[to be written]"'],
    ],
  });
  const diagnostics = runContentChecks(loadContent(writeChangedProject(changes)));
  expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['draft']);
});

test('a record may quote a number that is another’s, when it says which is its own', () => {
  const { changes } = applyEdits({
    [TARGETS]: [
      ['valueMax: 10', 'valueMax: 10\n      valueText: 5-10家'],
      ['quote: 建成5-10家实训基地', 'quote: 建成5-10家实训基地，现有2家'],
    ],
  });
  expect(runContentChecks(loadContent(writeChangedProject(changes))).map(formatDiagnostic)).toEqual([]);
});

test('a search after the date is sound; one after the last review has a warning that it does not show yet', () => {
  const check = (reviewed: string) => {
    const { changes } = applyEdits({
      [LOGS]: [['[]\n', log("'2026-01-01'", 'sample-2024-college-2025')]],
      [MDX]: [["reviewed: '2024-06-01'", `reviewed: '${reviewed}'`]],
    });
    const diagnostics = runContentChecks(loadContent(writeChangedProject(changes)));
    return diagnostics.map(({ ruleId, severity, line }) => [ruleId, severity, line]);
  };
  expect(check('2026-01-01')).toEqual([]);
  expect(check('2025-12-31')).toEqual([['search-not-counted', 'warning', 2]]);
});

test('trackers in progress are passed over with a notice that is no error', () => {
  const { changes } = applyEdits({
    [MDX]: [['trackers: complete', 'trackers: in-progress']],
    'content/numeral-exclusions/sample-2024.yaml': [
      [sampleFiles['content/numeral-exclusions/sample-2024.yaml'], '[]\n'],
    ],
  });
  const diagnostics = runContentChecks(loadContent(writeChangedProject(changes)));
  expect(diagnostics.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
    ['trackers-in-progress', 'warning'],
  ]);
});

test('a line of responsible bodies without a record is told of a document in progress, and stops nothing', () => {
  const { changes } = applyEdits({
    [MDX]: [['trackers: complete', 'trackers: in-progress']],
    'content/duties.yaml': [[sampleFiles['content/duties.yaml'], '[]\n']],
  });
  const diagnostics = runContentChecks(loadContent(writeChangedProject(changes)));
  expect(diagnostics.filter(({ ruleId }) => ruleId === 'duty-missing')).toMatchObject([
    { severity: 'warning' },
  ]);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a file that nothing reads is an error', () => {
  const root = writeChangedProject({ 'content/target/sample-2024.yaml': '[]\n' });
  expect(runContentChecks(loadContent(root)).map(({ ruleId, file }) => [ruleId, file])).toEqual([
    ['unknown-file', 'content/target/sample-2024.yaml'],
  ]);
});
