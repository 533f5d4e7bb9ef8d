import type { Policy } from '../schemas/policy.ts';

/** Date by which a document is dated: signed, else made public; empty without either. */
export function documentDate({ dateSigned, datePublished }: Policy): string {
  return dateSigned ?? datePublished ?? '';
}
