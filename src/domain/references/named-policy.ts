import type { Policy } from '../../schemas/policy.ts';

/** What is needed of a published document to recognise a reference to it. */
export type NamedPolicy = Pick<
  Policy,
  | 'id'
  | 'title'
  | 'shortTitle'
  | 'noticeTitle'
  | 'documentNumber'
  | 'region'
  | 'issuers'
  | 'dateSigned'
  | 'datePublished'
>;
