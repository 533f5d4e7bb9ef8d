import { z } from 'zod';
import { indicatorSchema } from '../../schemas/indicator.ts';
import { slug } from '../../schemas/provision-id.ts';
import type { Corpus } from '../corpus.ts';

/** An indicator with the topics that list it: one object of `/data/indicators.json`. */
export const indicatorRecordSchema = z.strictObject({
  ...indicatorSchema.shape,
  topics: z.array(slug),
});

export type IndicatorRecord = z.infer<typeof indicatorRecordSchema>;

/** Every indicator, in the order of the records. */
export function indicatorRecords({ indicators, topics }: Corpus): readonly IndicatorRecord[] {
  return indicators.map((indicator) => ({
    ...indicator,
    topics: topics.filter((topic) => topic.indicators.includes(indicator.id)).map(({ id }) => id),
  }));
}
