import type { Policy } from '../../schemas/policy.ts';
import type { PolicyText, Provision } from './provision.ts';

const FIELDS = [
  'id',
  'nature',
  'kind',
  'title',
  'titleEn',
  'shortTitle',
  'noticeTitle',
  'documentNumber',
  'issuers',
  'issuersText',
  'dateSigned',
  'datePublished',
] as const;

/** What naming, dating and citing a document ask of it. */
export type KnownPolicy = Pick<Policy, (typeof FIELDS)[number]> & {
  readonly region: Pick<Policy['region'], 'name' | 'nameEn'>;
};

/** A document that citations may mean, with its text where that has been read. */
export interface KnownDocument {
  readonly policy: KnownPolicy;
  readonly text?: PolicyText;
}

/** Of the record of a document, what a list of thousands has of each. */
export function knownPolicy(policy: Policy): KnownPolicy {
  const { name, nameEn } = policy.region;
  const known = Object.fromEntries(FIELDS.map((field) => [field, policy[field]])) as Pick<
    Policy,
    (typeof FIELDS)[number]
  >;
  return { ...known, region: { name, nameEn } };
}

/** What has been read of a document's text; nothing where it has not been. */
export function provisionsOf({ text }: KnownDocument): readonly Provision[] {
  return text?.provisions ?? [];
}
