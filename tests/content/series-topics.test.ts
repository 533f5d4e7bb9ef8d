import { expect, test } from 'vitest';
import { seriesTopics } from '../../src/domain/targets/series-topics.ts';
import { corpus } from './corpus.ts';

test('no series with an indicator of a topic stands under any other topic', () => {
  const topics = corpus.topics.records.map(({ value }) => value);
  const astray = corpus.targets.records.flatMap(({ value: series }) => {
    const listing = topics.filter(({ indicators }) => indicators.includes(series.indicator ?? ''));
    const found = seriesTopics(series, topics);
    return listing.length === 0 || JSON.stringify(found) === JSON.stringify(listing) ? [] : [series.id];
  });
  expect(astray).toEqual([]);
});
