import type { UnitTally } from '../index/unit-tally.ts';

/** Neighbouring units of a document that belong to a topic. */
export interface TopicStretch {
  readonly topic: string;
  /** Unit numbers of the index, `from` included, `to` not. */
  readonly from: number;
  readonly to: number;
}

/** Those of one document's tallies that lie in one of these topics, in the order given. */
export function unitsInTopics<Own extends UnitTally>(
  tallies: readonly Own[],
  stretches: readonly TopicStretch[],
  topics: readonly string[],
): Own[] {
  const wanted = stretches.filter(({ topic }) => topics.includes(topic));
  return tallies.filter(({ unit }) => wanted.some(({ from, to }) => from <= unit && unit < to));
}
