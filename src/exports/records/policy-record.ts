import { documentTopics } from '../../domain/document/document-topics.ts';
import type { Policy } from '../../schemas/policy.ts';
import type { Topic } from '../../schemas/topic.ts';
import type { Corpus } from '../corpus.ts';

/** The facts of a document with all its topics: one object of `/data/policies.json`. */
export function policyRecord(policy: Policy, topics: readonly Topic[]): Policy {
  return { ...policy, topics: [...documentTopics(policy, topics)] };
}

/** Every document, in the order of the site. */
export function policyRecords({ documents, topics }: Corpus): readonly Policy[] {
  return documents.map(({ policy }) => policyRecord(policy, topics));
}
