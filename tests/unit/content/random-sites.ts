import fc from 'fast-check';
import type { Site } from '../../../src/content/site.ts';
import type { TargetPoint, TargetSeries } from '../../../src/schemas/target.ts';
import { provision, samplePolicy } from '../domain/citing/sample-documents.ts';
import { countedRecords, countedSite } from './counted-site.ts';
import { samplePoint, sampleSeries } from './sample-records.ts';

const points = fc.array(
  fc.record({
    value: fc.option(fc.integer({ min: 1, max: 100 }), { nil: undefined }),
    comparator: fc.constantFrom<TargetPoint['comparator']>(undefined, 'gte', 'lte', 'approx'),
    due: fc.constantFrom(undefined, '2024', '2025-06', '2026', '2027'),
    dueBasis: fc.constantFrom<TargetPoint['dueBasis']>('explicit', 'derived'),
    modality: fc.constantFrom<TargetPoint['modality']>('stated', 'strive', 'support'),
    provision: fc.constantFrom('s1-p1', 's1-p2'),
    organisations: fc.subarray(['city-education', 'city-finance']),
    repeats: fc.boolean(),
    differs: fc.boolean(),
  }),
  { minLength: 1, maxLength: 4 },
);

const series = fc.array(
  fc.record({
    kind: fc.constantFrom<TargetSeries['kind']>(
      'target',
      'recurring',
      'benchmark',
      'policy-rate',
      'deliverable',
    ),
    indicator: fc.constantFrom(undefined, 'base', 'other-thing'),
    points,
  }),
  { maxLength: 4 },
);

const documents = fc.array(
  fc.record({
    nature: fc.constantFrom('policy', 'reference'),
    trackers: fc.constantFrom('complete', 'complete', 'in-progress'),
    year: fc.constantFrom('2022', '2024', '2025'),
    isCharged: fc.boolean(),
    series,
  }),
  { minLength: 1, maxLength: 4 },
);

/**
 * Small sites of documents of both natures, complete or in progress, with series of every kind whose statements print
 * a date, derive one or have none, repeat or differ from the first of their series, and are charged to bodies or not.
 */
export const randomSites: fc.Arbitrary<Site> = documents.map((made) =>
  countedSite({
    documents: made.map(({ nature, trackers, year }, index) => ({
      policy: samplePolicy({
        id: `document-${index}`,
        title: `方案${index}`,
        nature,
        trackers,
        dateSigned: year,
      }),
      text: { provisions: [provision('s1', '一、', '目标', ['建成基地。', '建成中心。'])] },
    })),
    targets: made.flatMap((document, at) =>
      document.series.map((each, index) => {
        const id = `series-${at}-${index}`;
        return sampleSeries({
          id,
          policy: `document-${at}`,
          kind: each.kind,
          indicator: each.indicator,
          points: each.points.map(({ repeats, differs, due, dueBasis, ...point }, number) =>
            samplePoint({
              id: `${id}-${number}`,
              ...point,
              ...(due === undefined ? {} : { due, dueBasis }),
              ...(repeats && number > 0 ? { repeatOf: `${id}-0` } : {}),
              ...(differs && !repeats && number > 0 ? { variantOf: `${id}-0` } : {}),
            }),
          ),
        });
      }),
    ),
    duties: made.flatMap(({ isCharged }, index) =>
      isCharged
        ? [
            {
              policy: `document-${index}`,
              provision: 's1-p2',
              quote: '(责任单位:市教育局)',
              organisations: ['city-education'],
            },
          ]
        : [],
    ),
    organisations: countedRecords.organisations.map((organisation) => ({ ...organisation, aliases: [] })),
    topics: countedRecords.topics.map((topic) => ({
      ...topic,
      claims: [],
      aspects: [
        {
          name: '基地',
          nameEn: 'Bases',
          answers: [{ policy: 'document-0', provision: 's1', quote: '建设基地', points: [] }],
          silent: [],
        },
      ],
    })),
    milestones: [],
    reports: [],
    comparisons: [],
    readings: [],
  }),
);
