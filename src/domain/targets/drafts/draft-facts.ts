import type { Policy } from '../../../schemas/policy.ts';

/** What is known of a document before anything is drafted from its text. */
export type DraftFacts = Pick<Policy, 'id'> & {
  readonly region: Pick<Policy['region'], 'name'>;
} & Partial<Pick<Policy, 'issuers' | 'dateSigned' | 'datePublished'>>;
