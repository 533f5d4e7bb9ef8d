import { z } from 'zod';
import { documentTopics } from '../../domain/document/document-topics.ts';
import type { Policy } from '../../schemas/policy.ts';
import { policySchema } from '../../schemas/policy.ts';
import type { Corpus } from '../corpus.ts';

/** The facts of a document with all its topics and its address: one object of `/data/policies.json`. */
export const policyRecordSchema = z.strictObject({ ...policySchema.shape, address: z.url() });

export type PolicyRecord = z.infer<typeof policyRecordSchema>;

/** The record of one document. */
export function policyRecord(
  policy: Policy,
  { topics, urls }: Pick<Corpus, 'topics' | 'urls'>,
): PolicyRecord {
  return {
    ...policy,
    topics: [...documentTopics(policy, topics)],
    address: urls.policyAddress(policy.id),
  };
}

/** Every document, in the order of the site. */
export function policyRecords(corpus: Corpus): readonly PolicyRecord[] {
  return corpus.documents.map(({ policy }) => policyRecord(policy, corpus));
}
