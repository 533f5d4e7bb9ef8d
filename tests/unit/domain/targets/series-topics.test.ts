import { expect, test } from 'vitest';
import { seriesTopics } from '../../../../src/domain/targets/series-topics.ts';
import type { Topic } from '../../../../src/schemas/topic.ts';
import { sampleSeries } from '../../content/sample-records.ts';

const policy = 'city-2025';

/** A topic of the name, provisions and indicators. */
function topic(name: string, provisions: readonly string[], indicators: readonly string[] = []): Topic {
  return {
    id: name,
    name,
    nameEn: name,
    claims: [],
    aspects: [
      {
        name,
        nameEn: name,
        answers: provisions.map((provision) => ({ policy, provision, quote: name, points: [] })),
        silent: [],
      },
    ],
    indicators: [...indicators],
  };
}

const topics = [
  topic('联合体与共同体', ['s1', 's3-1', 's3-2'], ['consortium']),
  topic('实训基地与实践中心', ['s1', 's3-2', 's4'], ['base', 'platform']),
  topic('数字教育与平台', ['s5'], ['platform']),
  topic('国际合作', ['s1', 's6-2']),
];

test.each<[string, string[], string[], string, string?]>([
  ['联合体', ['s5-p1'], ['联合体与共同体'], 'its indicator decides, wherever it is printed', 'consortium'],
  ['平台', ['s1-p1'], ['实训基地与实践中心', '数字教育与平台'], 'two topics list its indicator', 'platform'],
  [
    '海外工坊',
    ['s6-2-p1'],
    ['国际合作'],
    'no topic lists its indicator, and one takes in its provision',
    'other',
  ],
  ['海外工坊', ['s6-2-p1'], ['国际合作'], 'one topic takes in its only provision'],
  ['设计联盟', ['s3-1-p1', 's1-p1'], ['联合体与共同体'], 'one topic takes in both of its provisions'],
  ['学校实践中心', ['s1-p1'], ['实训基地与实践中心'], 'of the topics of its provision one names it'],
  [
    '省级实践中心和联合体',
    ['s3-2-p1'],
    ['联合体与共同体', '实训基地与实践中心'],
    'it names two things, each of a topic',
  ],
  ['教育小镇', ['s1-p1'], [], 'its paragraph belongs to three topics, none names it'],
  ['技能文化节', ['s6-21-p1'], [], 's6-2 takes in s6-2-p1, not s6-21-p1'],
])('the series %s in %j belongs to %j: %s', (name, provisions, expected, _reason, indicator) => {
  const series = sampleSeries({
    id: 'series',
    policy,
    name,
    ...(indicator === undefined ? {} : { indicator }),
    points: provisions.map((provision, index) => ({ id: `series-${String(index)}`, provision })),
  });
  expect(seriesTopics(series, topics).map(({ id }) => id)).toEqual(expected);
});

test('a provision of another document does not count', () => {
  const series = sampleSeries({
    id: 'a',
    policy: 'county-2024',
    name: '海外工坊',
    points: [{ id: 'a-1', provision: 's6-2-p1' }],
  });
  expect(seriesTopics(series, topics)).toEqual([]);
});
