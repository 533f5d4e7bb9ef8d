import type { Policy } from '../../schemas/policy.ts';
import type { Topic } from '../../schemas/topic.ts';
import { topicProvisions } from './topic-provisions.ts';

/** Ids of the topics of a document: those it names itself, then those that take in a provision of it. */
export function documentTopics(
  policy: Pick<Policy, 'id' | 'topics'>,
  topics: readonly Topic[],
): readonly string[] {
  const listing = topics.filter((topic) =>
    topicProvisions(topic).some((listed) => listed.policy === policy.id),
  );
  return [...new Set([...policy.topics, ...listing.map(({ id }) => id)])];
}
