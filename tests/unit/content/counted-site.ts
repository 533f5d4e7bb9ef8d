import type { SiteRecords } from '../../../src/content/build-site.ts';
import type { Site, SiteDocument, TrackedSeries } from '../../../src/content/site.ts';
import { documentOf, trackedSeriesOf } from '../../../src/content/site.ts';
import { indicatorSchema } from '../../../src/schemas/indicator.ts';
import { dutySchema } from '../../../src/schemas/organisation.ts';
import { readingSchema } from '../../../src/schemas/reading.ts';
import { comparisonSchema } from '../../../src/schemas/report.ts';
import { topicSchema } from '../../../src/schemas/topic.ts';
import { provision, samplePolicy } from '../domain/citing/sample-documents.ts';
import { sampleMilestone, sampleOrganisation, sampleReport, sampleSeries } from './sample-records.ts';
import { sampleSite } from './sample-site.ts';

/** Wording that the city and the county share. */
export const sharedWording = '坚持以服务地方产业发展为根本宗旨';

const city = { name: '甲市', nameEn: 'Jia City', level: 'prefecture', adcode: '230100' } as const;
const county = { name: '乙县', nameEn: 'Yi County', level: 'county', adcode: '230123' } as const;

/**
 * A city with every shape of statement, a county, a document whose records are in progress, and a news report:
 * what enters a count, and what must not. Records are complete, so a test may leave some out.
 */
export const countedRecords = {
  documents: [
    {
      policy: samplePolicy({
        id: 'city-2025',
        title: '甲市产教融合行动方案',
        titleEn: 'Action plan of Jia City',
        shortTitle: '甲市方案',
        shortTitleEn: 'Jia plan',
        documentNumber: '甲政发〔2025〕1号',
        issuers: ['甲市人民政府'],
        dateSigned: '2025-03-18',
        region: city,
      }),
      text: {
        provisions: [
          provision('title', '', '甲市产教融合行动方案'),
          provision('s1', '一、', '总体目标', [
            `${sharedWording}。到2025年，建成3个基地，各校力争达到全省平均水平。`,
            '用1年左右时间，搭建服务平台，由市教育局牵头。',
          ]),
          provision(
            's2',
            '二、',
            '主要任务',
            [],
            [
              provision('s2-1', '（一）', '建设基地。', [
                '到2025年，建成3个基地，并给予30%补贴。(责任单位:市教育局、市财政局)',
              ]),
              provision('s2-2', '（二）', '扩大规模', ['到2025年，基地达到4个。按《乙县实施方案》办理。']),
            ],
          ),
        ],
      },
    },
    {
      policy: samplePolicy({
        id: 'county-2024',
        title: '乙县实施方案',
        titleEn: 'Plan of Yi County',
        shortTitle: '乙县方案',
        shortTitleEn: 'Yi plan',
        dateSigned: '2024-06',
        region: county,
      }),
      text: {
        provisions: [provision('s1', '一、', '要求', [`各校${sharedWording}，到2027年，建成基地5个以上。`])],
      },
    },
    {
      policy: samplePolicy({
        id: 'draft-2023',
        title: '丙市规划',
        kind: 'plan',
        trackers: 'in-progress',
        dateSigned: '2023-01-05',
        region: { ...city, name: '丙市', nameEn: 'Bing City', adcode: '230200' },
      }),
      text: {
        provisions: [provision('s1', '一、', '目标', ['到2025年，建成8个基地。(责任单位:市教育局)'])],
      },
    },
    {
      policy: samplePolicy({
        id: 'news-2024',
        nature: 'reference',
        kind: 'news-report',
        title: '丁市新闻转载',
        titleEn: 'News of Ding City',
        datePublished: '2024-05-17',
        region: { ...city, name: '丁市', nameEn: 'Ding City', adcode: '230300' },
      }),
      text: {
        provisions: [
          {
            id: 'title',
            label: '',
            heading: '丁市样板',
            runIn: false,
            children: [],
            paragraphs: [
              { id: 'p1', text: '到2025年，由市教化局设立20个基地。' },
              { id: 'p2', text: '现有基地6个。' },
            ],
          },
        ],
      },
    },
  ],
  targets: [
    sampleSeries({
      id: 'city-base',
      policy: 'city-2025',
      indicator: 'base',
      name: '基地',
      nameEn: 'bases',
      unit: '个',
      counting: 'cumulative',
      points: [
        {
          id: 'city-base-2025',
          value: 3,
          unit: '个',
          due: '2025',
          modalityText: '建成',
          quote: '建成3个基地',
        },
        {
          id: 'city-base-again',
          value: 3,
          unit: '个',
          due: '2025',
          provision: 's2-1-p1',
          quote: '建成3个基地',
          modalityText: '建成',
          organisations: ['city-education', 'city-finance'],
          repeatOf: 'city-base-2025',
        },
        {
          id: 'city-base-four',
          value: 4,
          unit: '个',
          due: '2025',
          provision: 's2-2-p1',
          quote: '基地达到4个',
          variantOf: 'city-base-2025',
        },
      ],
    }),
    sampleSeries({
      id: 'city-platform',
      policy: 'city-2025',
      kind: 'deliverable',
      name: '服务平台',
      nameEn: 'service platform',
      points: [
        {
          id: 'city-platform-1',
          due: '2026',
          dueText: '用1年左右时间',
          dueBasis: 'derived',
          provision: 's1-p2',
          quote: '搭建服务平台',
          modalityText: '搭建',
          organisations: ['city-education'],
        },
      ],
    }),
    sampleSeries({
      id: 'city-average',
      policy: 'city-2025',
      name: '水平',
      nameEn: 'level',
      points: [
        {
          id: 'city-average-1',
          relative: { base: '全省平均水平', text: '达到全省平均水平' },
          modality: 'strive',
          quote: '达到全省平均水平',
        },
      ],
    }),
    sampleSeries({
      id: 'city-subsidy',
      policy: 'city-2025',
      kind: 'policy-rate',
      name: '补贴',
      nameEn: 'subsidy',
      unit: '%',
      points: [
        {
          id: 'city-subsidy-1',
          value: 30,
          unit: '%',
          due: '2025',
          modality: 'support',
          provision: 's2-1-p1',
          quote: '给予30%补贴',
          organisations: ['city-finance'],
        },
      ],
    }),
    sampleSeries({
      id: 'county-base',
      policy: 'county-2024',
      indicator: 'base',
      name: '基地',
      nameEn: 'bases',
      unit: '个',
      counting: 'cumulative',
      points: [
        {
          id: 'county-base-2027',
          value: 5,
          unit: '个',
          comparator: 'gte',
          due: '2027',
          quote: '建成基地5个以上',
        },
      ],
    }),
    sampleSeries({
      id: 'draft-base',
      policy: 'draft-2023',
      indicator: 'base',
      name: '基地',
      nameEn: 'bases',
      unit: '个',
      counting: 'cumulative',
      points: [
        {
          id: 'draft-base-2025',
          value: 8,
          unit: '个',
          due: '2025',
          quote: '建成8个基地',
          organisations: ['draft-education'],
        },
      ],
    }),
    sampleSeries({
      id: 'news-base',
      policy: 'news-2024',
      indicator: 'base',
      name: '基地',
      nameEn: 'bases',
      unit: '个',
      counting: 'cumulative',
      points: [
        {
          id: 'news-base-2025',
          value: 20,
          unit: '个',
          due: '2025',
          provision: 'p1',
          quote: '设立20个基地',
          organisations: ['news-education'],
        },
      ],
    }),
  ],
  reports: [
    sampleReport({
      id: 'city-bulletin',
      indicator: 'base',
      region: '甲市',
      name: '基地',
      nameEn: 'bases',
      role: 'result',
      value: 2,
      unit: '个',
      counting: 'cumulative',
      asOf: '2025',
      source: {
        title: '统计公报',
        publisher: '甲市统计局',
        published: '2026-02-01',
        url: 'https://stats.example/2026',
        retrieved: '2026-03-01',
        quote: '建成2个基地',
      },
    }),
    sampleReport({
      id: 'news-had',
      policy: 'news-2024',
      indicator: 'base',
      name: '基地',
      nameEn: 'bases',
      role: 'baseline',
      value: 6,
      unit: '个',
      source: { provision: 'p2', quote: '现有基地6个' },
    }),
  ],
  comparisons: [
    comparisonSchema.parse({
      target: 'city-base-2025',
      report: 'city-bulletin',
      comparable: true,
      reason: '口径相同',
      reasonEn: 'Same thing',
    }),
    comparisonSchema.parse({
      target: 'city-base-four',
      report: 'city-bulletin',
      comparable: false,
      reason: '口径不同',
      reasonEn: 'Not the same',
    }),
  ],
  milestones: [
    sampleMilestone({
      id: 'city-signed',
      policy: 'city-2025',
      kind: 'publication',
      start: '2025-03-18',
      precision: 'day',
    }),
    sampleMilestone({
      id: 'city-phase',
      policy: 'city-2025',
      kind: 'phase',
      start: '2025',
      end: '2027',
      provision: 's1-p2',
      basis: 'derived',
      dateText: '用1年左右时间',
      reasoning: '据标题推算',
      reasoningEn: 'From the title',
    }),
    sampleMilestone({
      id: 'city-due',
      policy: 'city-2025',
      kind: 'deadline',
      end: '2025',
      provision: 's1-p1',
      targets: ['city-base-2025'],
    }),
    sampleMilestone({
      id: 'county-due',
      policy: 'county-2024',
      kind: 'deadline',
      end: '2027',
      provision: 's1-p1',
    }),
    sampleMilestone({
      id: 'news-due',
      basis: 'derived',
      policy: 'news-2024',
      kind: 'deadline',
      end: '2024',
      provision: 'p1',
    }),
  ],
  organisations: [
    sampleOrganisation({
      id: 'city-education',
      name: '甲市教育局',
      nameEn: 'Jia Education Bureau',
      aliases: [{ policy: 'city-2025', name: '市教育局' }],
    }),
    sampleOrganisation({
      id: 'city-finance',
      name: '甲市财政局',
      nameEn: 'Jia Finance Bureau',
      aliases: [{ policy: 'city-2025', name: '市财政局' }],
    }),
    sampleOrganisation({
      id: 'draft-education',
      name: '丙市教育局',
      region: '丙市',
      aliases: [{ policy: 'draft-2023', name: '市教育局' }],
    }),
    sampleOrganisation({
      id: 'news-education',
      name: '丁市教育局',
      region: '丁市',
      aliases: [{ policy: 'news-2024', name: '市教化局' }],
    }),
    sampleOrganisation({ id: 'county-unnamed', name: '乙县林业局', region: '乙县' }),
  ],
  duties: [
    dutySchema.parse({
      policy: 'city-2025',
      provision: 's2-1-p1',
      quote: '(责任单位:市教育局、市财政局)',
      organisations: ['city-education', 'city-finance'],
    }),
    dutySchema.parse({
      policy: 'draft-2023',
      provision: 's1-p1',
      quote: '(责任单位:市教育局)',
      organisations: ['draft-education'],
    }),
  ],
  indicators: [
    indicatorSchema.parse({
      id: 'base',
      name: '基地',
      nameEn: 'Bases',
      unit: '个',
      direction: 'higher',
      counting: 'cumulative',
      scope: '各地所称基地不同',
      scopeEn: 'Bases differ',
    }),
  ],
  topics: [
    topicSchema.parse({
      id: 'bases',
      name: '基地建设',
      nameEn: 'Bases',
      question: '各地建多少基地？',
      questionEn: 'How many bases?',
      claims: [
        {
          text: '甲市到2025年建成3个基地。',
          textEn: 'Jia City: 3 bases by 2025.',
          provisions: [
            { policy: 'city-2025', provision: 's2-1' },
            { policy: 'city-2025', provision: 's2-2' },
          ],
        },
      ],
      caveat: '名称不同的不比较。',
      caveatEn: 'Different names are not compared.',
      aspects: [
        {
          name: '建多少',
          nameEn: 'How many',
          answers: [
            { policy: 'city-2025', provision: 's2-1', quote: '建成3个基地', points: ['city-base-again'] },
            { policy: 'news-2024', provision: 'p1', quote: '由市教化局设立20个基地' },
          ],
          silent: [{ policy: 'draft-2023', checked: '2026-11-20' }],
        },
        {
          name: '怎样扩大',
          nameEn: 'Growth',
          answers: [{ policy: 'city-2025', provision: 's2-2', quote: '按《乙县实施方案》办理' }],
          silent: [
            { policy: 'draft-2023', checked: '2026-11-20' },
            { policy: 'county-2024', checked: '2026-11-20' },
          ],
        },
      ],
      gaps: '没有收录省级文件',
      gapsEn: 'No provincial document',
      indicators: ['base'],
    }),
    topicSchema.parse({
      id: 'platforms',
      name: '平台',
      nameEn: 'Platforms',
      aspects: [
        {
          name: '平台',
          nameEn: 'Platforms',
          answers: [{ policy: 'city-2025', provision: 's1-p2', quote: '平台' }],
        },
      ],
    }),
  ],
  readings: [
    readingSchema.parse({
      policy: 'news-2024',
      substitutions: [
        { from: '教化', to: '教育', confidence: 'high' },
        { from: '设立', to: '建设', confidence: 'low' },
      ],
      insertions: [{ text: '样板', before: '丁市', provision: 'title', confidence: 'medium' }],
    }),
  ],
  terms: [],
  corrections: [],
} satisfies Partial<SiteRecords>;

/** The site of the records above as of 2026-11-21, some of its records or settings replaced. */
export function countedSite(
  records: Partial<SiteRecords> = {},
  environment: Readonly<Record<string, string>> = {},
): Site {
  return sampleSite({ ...countedRecords, ...records }, environment);
}

/** A series of the counted site. */
export function countedSeries(id: string, site: Site = countedSite()): TrackedSeries {
  return trackedSeriesOf(site, id);
}

/** A document of the counted site. */
export function countedDocument(id: string, site: Site = countedSite()): SiteDocument {
  return documentOf(site, id);
}
