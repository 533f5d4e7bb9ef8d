import type { KnownPolicy } from '../domain/document/known-document.ts';

/** Date by which a document is dated: signed, else made public; empty without either. */
export function documentDate({ dateSigned, datePublished }: KnownPolicy): string {
  return dateSigned ?? datePublished ?? '';
}
