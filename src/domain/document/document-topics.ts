import { recordsOf } from '../record-index.ts';
import type { Policy } from '../../schemas/policy.ts';
import type { Topic } from '../../schemas/topic.ts';
import { topicProvisions } from './topic-provisions.ts';

/** Ids of the topics of a document: those it names itself, then those that take in a provision of it. */
export function documentTopics(
  policy: Pick<Policy, 'id' | 'topics'>,
  topics: readonly Topic[],
): readonly string[] {
  const listing = topics.filter((topic) => recordsOf(topicProvisions(topic), policy.id).length > 0);
  return [...new Set([...policy.topics, ...listing.map(({ id }) => id)])];
}
