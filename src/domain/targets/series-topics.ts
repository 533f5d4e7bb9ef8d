import { recordsOf } from '../record-index.ts';
import type { TargetSeries } from '../../schemas/target.ts';
import type { Topic } from '../../schemas/topic.ts';
import { topicProvisions } from '../document/topic-provisions.ts';

/**
 * The topics that a series is about, in their order.
 *
 * Its indicator decides where one of them lists it: then nothing else does. A series without such an indicator can
 * only be about topics that take in every provision printing it, and of those about the one that is alone, or about those
 * whose names say what it is (实训基地与实践中心 takes in a series named 学校实践中心). A paragraph that sets ten things
 * belongs to many topics, and each thing in it to few: where neither rule decides, the answer is none.
 */
export function seriesTopics(series: TargetSeries, topics: readonly Topic[]): readonly Topic[] {
  const { indicator } = series;
  if (indicator !== undefined) {
    const listing = topics.filter((topic) => topic.indicators.includes(indicator));
    if (listing.length > 0) return listing;
  }
  const possible = topics.filter((topic) =>
    series.points.every((point) => takesIn(topic, series.policy, point.provision)),
  );
  if (possible.length <= 1) return possible;
  return possible.filter(({ name }) => name.split(/[与、]/u).some((part) => series.name.includes(part)));
}

/** A topic names a provision, or one that the provision stands in. */
function takesIn(topic: Topic, policyId: string, printedIn: string): boolean {
  return recordsOf(topicProvisions(topic), policyId).some(
    ({ provision }) => printedIn === provision || printedIn.startsWith(`${provision}-`),
  );
}
