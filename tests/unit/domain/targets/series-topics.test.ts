import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { seriesTopics } from '../../../../src/domain/targets/series-topics.ts';
import { targetsFile, type TargetSeries } from '../../../../src/schemas/target.ts';
import { topicsFile } from '../../../../src/schemas/topic.ts';

const topics = topicsFile.parse(parse(readFileSync('content/topics.yaml', 'utf8')));
const series = ['jiamusi-2022', 'baoqing-2023', 'wuhai-2024', 'harbin-2024'].flatMap((policy) =>
  targetsFile.parse(parse(readFileSync(`content/targets/${policy}.yaml`, 'utf8'))),
);
const topicsOf = (each: TargetSeries) => seriesTopics(each, topics).map(({ id }) => id);

test.each([
  ['wuhai-2024-shiyu-consortium', ['consortia-and-communities'], 'its indicator decides'],
  ['wuhai-2024-dual-qualified-share', ['dual-qualified-teachers'], 'its indicator decides'],
  [
    'wuhai-2024-info-platform',
    ['majors-and-industry', 'digital-education-and-platforms'],
    'two topics list its indicator',
  ],
  ['jiamusi-2022-luban-workshop', ['international-cooperation'], 'one topic takes in its only place'],
  [
    'jiamusi-2022-creative-design-alliance',
    ['consortia-and-communities'],
    'one topic takes in both of its places',
  ],
  [
    'baoqing-2023-school-practice-centre',
    ['training-bases-and-practice-centres'],
    'of the topics of its place one names it',
  ],
  [
    'jiamusi-2022-provincial-practice-centre-and-consortium',
    ['consortia-and-communities', 'training-bases-and-practice-centres'],
    'it names two things, each of a topic',
  ],
  ['jiamusi-2022-china-russia-vocational-town', [], 'its paragraph belongs to five topics, none names it'],
])('%s belongs to %j: %s', (id, expected) => {
  const found = series.find((each) => each.id === id);
  expect(found && topicsOf(found)).toEqual(expected);
});

test('no series with an indicator of a topic stands under any other topic', () => {
  for (const each of series) {
    const listing = topics.filter(({ indicators }) => indicators.includes(each.indicator ?? ''));
    if (listing.length > 0) expect(topicsOf(each), each.id).toEqual(listing.map(({ id }) => id));
  }
});
