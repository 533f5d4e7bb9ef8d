import { makeUrls } from '../../../src/content/urls.ts';
import type { Corpus } from '../../../src/exports/corpus.ts';
import { correctionSchema } from '../../../src/schemas/correction.ts';
import { indicatorSchema } from '../../../src/schemas/indicator.ts';
import { milestoneSchema } from '../../../src/schemas/milestone.ts';
import { dutySchema, organisationSchema } from '../../../src/schemas/organisation.ts';
import { readingSchema } from '../../../src/schemas/reading.ts';
import { comparisonSchema, reportSchema } from '../../../src/schemas/report.ts';
import { targetSeriesSchema } from '../../../src/schemas/target.ts';
import { termSchema } from '../../../src/schemas/term.ts';
import { topicSchema } from '../../../src/schemas/topic.ts';
import { provision, samplePolicy } from '../domain/citing/sample-documents.ts';

const shared = '坚持以服务地方产业发展为根本宗旨';

/** A small corpus with one of everything: two policy documents, one of them in progress, and reference material. */
export const sampleCorpus: Corpus = {
  asOf: '2026-11-21',
  urls: makeUrls({ siteUrl: 'https://zhice.example', base: '/' }),
  documents: [
    {
      policy: samplePolicy({
        id: 'jia-2025',
        title: '甲市职业教育行动方案（2025—2027年）',
        dateSigned: '2025-03-18',
        issuers: ['甲市人民政府', '甲市教育局'],
      }),
      text: {
        provisions: [
          provision('s1', '一、', '总体目标', [
            `${shared}，到2025年，建成=30%以上的“双师型”基地5-10个，达到或超过全省平均水平。`,
          ]),
          provision('s2', '二、', '主要任务', [
            '落实《乙县产教融合实施方案》和《省级方案》（省发〔2020〕9号）。(责任单位:市教育局)',
          ]),
        ],
      },
    },
    {
      policy: samplePolicy({
        id: 'yi-2024',
        title: '乙县产教融合实施方案',
        trackers: 'in-progress',
        dateSigned: '2024-05',
      }),
      text: { provisions: [provision('s1', '一、', '要求', [`各校${shared}，培养人才。`])] },
    },
    {
      policy: samplePolicy({ id: 'bing-2024', nature: 'reference', kind: 'news-report', title: '一篇报道' }),
      text: {
        provisions: [
          {
            id: 'title',
            label: '',
            heading: '',
            runIn: false,
            children: [],
            paragraphs: [{ id: 'p1', text: '已有7个中心。' }],
          },
        ],
      },
    },
  ],
  targets: [
    targetSeriesSchema.parse({
      id: 'jia-2025-base',
      policy: 'jia-2025',
      indicator: 'base',
      name: '“双师型”基地',
      nameEn: 'bases',
      unit: '个',
      kind: 'target',
      counting: 'new',
      scope: '市级',
      note: '系列说明',
      review: 'reviewed',
      points: [
        {
          id: 'jia-2025-base-2025',
          value: 5,
          valueMax: 10,
          unit: '个',
          comparator: 'range',
          qualifier: '“双师型”',
          qualifierEn: 'dual-qualified',
          start: '2025',
          due: '2025',
          dueText: '到2025年',
          dueBasis: 'explicit',
          precision: 'year',
          modality: 'stated',
          modalityText: '建成',
          provision: 's1-p1',
          quote: '=30%以上的“双师型”基地5-10个',
          organisations: ['jia-education', 'jia-government'],
        },
        {
          id: 'jia-2025-base-2',
          relative: { base: '全省平均水平', text: '达到或超过全省平均水平' },
          modality: 'strive',
          provision: 's1-p1',
          quote: '达到或超过全省平均水平',
          organisations: [],
          variantOf: 'jia-2025-base-2025',
          note: '点的说明',
        },
      ],
    }),
    targetSeriesSchema.parse({
      id: 'jia-2025-rate',
      policy: 'jia-2025',
      name: '编制',
      nameEn: 'posts',
      kind: 'policy-rate',
      counting: 'unstated',
      review: 'reviewed',
      points: [
        {
          id: 'jia-2025-rate-1',
          value: 30,
          unit: '%',
          modality: 'support',
          provision: 's1-p1',
          quote: '30%以上',
          organisations: [],
        },
      ],
    }),
    targetSeriesSchema.parse({
      id: 'yi-2024-talent',
      policy: 'yi-2024',
      name: '人才',
      nameEn: 'talent',
      kind: 'deliverable',
      counting: 'unstated',
      review: 'reviewed',
      points: [
        {
          id: 'yi-2024-talent-1',
          modality: 'stated',
          provision: 's1-p1',
          quote: '培养人才',
          organisations: [],
        },
      ],
    }),
  ],
  statuses: new Map([
    ['jia-2025-base-2025', 'elapsed-no-result'],
    ['jia-2025-base-2', 'undated'],
    ['yi-2024-talent-1', 'undated'],
  ]),
  reports: [
    reportSchema.parse({
      id: 'bing-2024-centres',
      policy: 'bing-2024',
      name: '中心',
      nameEn: 'centres',
      role: 'result',
      value: 7,
      unit: '个',
      counting: 'unstated',
      source: { provision: 'p1', quote: '已有7个中心' },
      review: 'reviewed',
    }),
    reportSchema.parse({
      id: 'jia-elsewhere',
      region: '甲市',
      indicator: 'base',
      name: '基地',
      nameEn: 'bases',
      role: 'result',
      value: 92,
      from: 39,
      unit: '个',
      counting: 'cumulative',
      asOf: '2026-01',
      asOfText: '截至1月',
      asOfBasis: 'explicit',
      source: {
        title: '公报',
        publisher: '甲市统计局',
        published: '2026-02-01',
        retrieved: '2026-03-01',
        quote: '由39个增长至92个',
      },
      review: 'reviewed',
    }),
  ],
  milestones: [
    milestoneSchema.parse({
      id: 'jia-2025-phase',
      policy: 'jia-2025',
      kind: 'phase',
      start: '2025',
      end: '2027',
      precision: 'year',
      basis: 'derived',
      reasoning: '据标题推算',
      reasoningEn: 'From the title',
      quote: '2025—2027年',
      label: '规划期',
      labelEn: 'Period',
      targets: ['jia-2025-base-2025', 'jia-2025-base-2'],
      review: 'reviewed',
    }),
  ],
  organisations: ['jia-education', 'jia-government'].map((id) =>
    organisationSchema.parse({ id, name: id, nameEn: id, aliases: [], region: '甲市', kind: 'department' }),
  ),
  duties: [
    dutySchema.parse({
      policy: 'jia-2025',
      provision: 's2-p1',
      quote: '(责任单位:市教育局)',
      organisations: ['jia-education'],
    }),
  ],
  comparisons: [
    {
      ...comparisonSchema.parse({
        target: 'jia-2025-base-2025',
        report: 'jia-elsewhere',
        comparable: true,
        reason: '口径相同',
        reasonEn: 'Same',
      }),
      outcome: 'meets',
    },
  ],
  indicators: [
    indicatorSchema.parse({
      id: 'base',
      name: '基地',
      nameEn: 'bases',
      direction: 'higher',
      counting: 'new',
      scope: '同',
      scopeEn: 'Same',
    }),
  ],
  topics: [
    topicSchema.parse({
      id: 'bases',
      name: '基地',
      nameEn: 'Bases',
      aspects: [
        {
          name: '基地',
          nameEn: 'Bases',
          answers: [{ policy: 'jia-2025', provision: 's1', quote: '建设基地' }],
        },
      ],
      indicators: ['base'],
    }),
  ],
  terms: [termSchema.parse({ everyday: ['技校'], official: ['技工学校'] })],
  corrections: [
    correctionSchema.parse({
      id: 'jia-2025-number',
      date: '2026-11-21',
      policy: 'jia-2025',
      provision: 's2-p1',
      kind: 'source-error',
      quote: '《省级方案》（省发〔2020〕9号）',
      reason: '原文如此',
      reasonEn: 'Thus in the source',
    }),
  ],
  readings: [
    readingSchema.parse({
      policy: 'bing-2024',
      substitutions: [{ from: '中央', to: '中心', confidence: 'high' }],
      insertions: [],
    }),
  ],
};
