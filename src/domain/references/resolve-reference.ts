import { indexOnce, inOrderOf } from '../record-index.ts';
import type { Policy } from '../../schemas/policy.ts';
import type { Recognition } from '../../schemas/vocabulary.ts';
import { foldTitle } from './fold-title.ts';
import { normaliseDocumentNumber } from './normalise-document-number.ts';
import type { DocumentReference } from './reference.ts';

/** What is needed of a published document to recognise a reference to it. */
export type KnownPolicy = Pick<Policy, 'id' | 'title' | 'shortTitle' | 'noticeTitle' | 'documentNumber'>;

/** Where a reference leads: to a document published here, by what it was recognised, or outside. */
export type ResolvedReference =
  | {
      readonly kind: 'published';
      readonly policy: string;
      readonly by: Recognition;
    }
  | { readonly kind: 'outside' };

const numbered = indexOnce(({ documentNumber }: KnownPolicy) => [
  documentNumber === undefined ? undefined : normaliseDocumentNumber(documentNumber),
]);
const titled = [
  ['title', indexOnce(({ title }: KnownPolicy) => namesOf(title))],
  ['notice', indexOnce(({ noticeTitle }: KnownPolicy) => namesOf(noticeTitle ?? ''))],
  ['short-title', indexOnce(({ shortTitle }: KnownPolicy) => [foldTitle(shortTitle)])],
] as const;

/**
 * Finds the published document that a reference names: by 文号 first, then by its title, by the title that its notice
 * prints, by its short title. A printed 关于印发《…》的通知 is looked through to the title within.
 * A reference with a 文号 is never taken by its title for a published document that bears another 文号.
 * @param own id of the document that it stands in: of several called alike, a notice names the plan that it issues
 */
export function resolveReference(
  reference: DocumentReference,
  policies: readonly KnownPolicy[],
  own?: string,
): ResolvedReference {
  const { documentNumber, title } = reference;
  if (documentNumber !== undefined) {
    const [found] = numbered(policies, documentNumber);
    if (found !== undefined) return { kind: 'published', policy: found.id, by: 'number' };
  }
  if (title === undefined) return { kind: 'outside' };
  const names = namesOf(title);
  for (const [by, called] of titled) {
    const candidates = names.filter((name) => name !== '').flatMap((name) => called(policies, name));
    const alike = inOrderOf(
      policies,
      candidates.filter((policy) => documentNumber === undefined || policy.documentNumber === undefined),
    );
    const found = alike.find(({ id }) => id === own) ?? alike[0];
    if (found !== undefined) return { kind: 'published', policy: found.id, by };
  }
  return { kind: 'outside' };
}

/** The folded title, and the title inside 关于印发…的通知 with the issuer before it dropped. */
function namesOf(title: string): readonly string[] {
  const whole = foldTitle(title);
  const inner = /(?:关于)?(?:印发|转发|发布)(.+)的(?:通知|公告|意见)$/u.exec(whole)?.[1];
  return inner === undefined ? [whole] : [whole, inner];
}
